using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UccnPortal.Http;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Edition;

/// <summary>The whole edition as one document to print: contents, then part after part, each on a new sheet.</summary>
[EnableRateLimiting(DearAnswers.Limit)]
public sealed class IndexModel : TextPage
{
    /// <summary>The parts in the order in which they are bound.</summary>
    public IReadOnlyList<EditionPart> Parts { get; private set; } = [];

    public IReadOnlyList<PublishedDesignation> ChineseCities => Network.In(ThisYear).ChineseMembers;
    public IEnumerable<CriteriaBlock> Fields => Network.In(ThisYear).Fields.Select(shown => new CriteriaBlock(this, shown, IsAmongOthers: true));

    public override NavigationPart Part => NavigationPart.Edition;

    public override string PathWith(string query) => Links.Edition(Language, query);

    public IActionResult OnGet()
    {
        ReadParameters();
        Parts = [.. Bound()];
        Head = HeadOf(Say(UiText.Edition.Whole), Reader.Say(UiText.Edition.WholeDescription, Parts.Count));
        return Page();
    }

    /// <summary>The sources of what the document shows, so that it can be read without the site.</summary>
    public IEnumerable<Source> SourcesShown()
    {
        var shown = Network.Records.Where(record => record is not (City or Country or Province or Settings or Medium)).Concat(ChineseCities.Select(row => row.City.Record));
        var cited = shown.SelectMany(record => record.Sources.Select(citation => citation.Source)).ToHashSet();
        return Network.Sources.Where(source => cited.Contains(source.Id));
    }

    /// <summary>A further part is one more line.</summary>
    private IEnumerable<EditionPart> Bound()
    {
        if (Network.Pages.TryGetValue("introduction", out var introduction)) yield return new("introduction", introduction.Title, "/Pages/About/_Introduction.cshtml", this);
        yield return new("objectives", UiText.About.Objectives, "/Pages/About/_Objectives.cshtml", this);
        yield return new("cities", UiText.Cities.Title, "_Cities", this);
        yield return new("fields", UiText.Edition.FieldsAndCriteria, "_Criteria", this);
        if (new CallHistory(Network).Timetabled is { } call) yield return new("timetable", UiText.Edition.Timetable, "/Pages/Apply/_Timetable.cshtml", new TimetableBlock(this, call));
        yield return new("history", UiText.History.Title, "_History", new HistoryBlock(this, RulesHistory.In(Network, ThisYear), ThisYear));
        yield return new("steering-group", UiText.Steering.Title, "_SteeringGroup", new SteeringBlock(this, SteeringMatrix.In(Network, ThisYear), ThisYear));
        yield return new("alliance", UiText.About.Alliance, "_Alliance", this);
        yield return new("errata", UiText.Errata.Title, "_Errata", this);
        yield return new("sources", UiText.Sources.Title, "_Sources", this);
    }
}

/// <summary>A part of the edition: its anchor, what the contents call it, and the partial that prints it with that partial's model.</summary>
public sealed record EditionPart(string Anchor, LocalizedText Words, string View, object Model);
