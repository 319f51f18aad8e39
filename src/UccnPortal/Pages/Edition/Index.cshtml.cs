using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UccnPortal.Http;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Pages.Apply;
using UccnPortal.Pages.Criteria;
using UccnPortal.Pages.History;
using UccnPortal.Pages.SteeringGroup;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Edition;

[EnableRateLimiting(DearAnswers.Limit)]
public sealed class IndexModel : TextPage
{
    public IReadOnlyList<EditionPart> Parts { get; private set; } = [];

    public IReadOnlyList<PublishedDesignation> ChineseCities => Network.In(ThisYear).ChineseMembers;
    public IEnumerable<CriteriaBlock> Fields =>
        Network.In(ThisYear).Fields.Select(shown => new CriteriaBlock(this, shown, IsAmongOthers: true));

    public override SiteSection Section => SiteSection.Edition;

    /// <summary>The page is made to be printed.</summary>
    public override bool OffersReport => false;

    public override string PathWith(string query) => Links.Edition(Language, query);

    public IActionResult OnGet()
    {
        ReadParameters();
        Parts = [.. Bound()];
        Head = HeadOf(Text(UiText.Edition.Whole), Reader.Text(UiText.Edition.WholeDescription, Parts.Count));
        return Page();
    }

    public IEnumerable<Source> SourcesShown()
    {
        var shown = Network
            .Records.Where(record => record is not (City or Country or Province or Settings or Medium))
            .Concat(ChineseCities.Select(row => row.City.Record));
        var cited = shown.SelectMany(record => record.Sources.Select(citation => citation.Source)).ToHashSet();
        return Network.Sources.Where(source => cited.Contains(source.Id));
    }

    private IEnumerable<EditionPart> Bound()
    {
        if (Network.Pages.TryGetValue("introduction", out var introduction))
            yield return new("introduction", introduction.Title, "/Pages/About/_Introduction.cshtml", this);
        yield return new("objectives", UiText.About.Objectives, "/Pages/About/_Objectives.cshtml", this);
        yield return new("cities", UiText.Cities.Title, "_Cities", this);
        yield return new("fields", UiText.Edition.FieldsAndCriteria, "_Criteria", this);
        if (new CallHistory(Network).Timetabled is { } call)
            yield return new("timetable", UiText.Edition.Timetable, "/Pages/Apply/_Timetable.cshtml", new TimetableBlock(this, call));
        yield return new("history", UiText.History.Title, "_History", new HistoryBlock(this, RulesHistory.In(Network, ThisYear), ThisYear));
        yield return new(
            "steering-group",
            UiText.Steering.Title,
            "_SteeringGroup",
            new SteeringBlock(this, SteeringMatrix.In(Network, ThisYear), ThisYear)
        );
        yield return new("alliance", UiText.About.Alliance, "_Alliance", this);
        yield return new("errata", UiText.Errata.Title, "_Errata", this);
        yield return new("sources", UiText.Sources.Title, "_Sources", this);
    }
}

public sealed record EditionPart(string Anchor, LocalizedText Words, string View, object Model);
