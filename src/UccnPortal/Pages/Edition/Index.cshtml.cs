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
using UccnPortal.Publishing.Figures;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Edition;

[EnableRateLimiting(DearAnswers.Limit)]
public sealed class IndexModel : TextPage
{
    private readonly Dictionary<Guid, int> _numbers = [];
    private readonly List<Source> _cited = [];

    public IReadOnlyList<EditionPart> Parts { get; private set; } = [];

    public IReadOnlyList<PublishedDesignation> ChineseCities => Network.In(ThisYear).ChineseMembers;
    public IReadOnlyList<FieldInYear> MembersByField => Network.In(ThisYear).Fields;
    public NetworkCount Count => Network.In(ThisYear).Count;
    public IEnumerable<CriteriaBlock> Fields => MembersByField.Select(shown => new CriteriaBlock(this, shown, IsAmongOthers: true));

    /// <summary>The brochure's numbered figures.</summary>
    public IReadOnlyList<Figure> Figures =>
        [.. FigureKinds.All.Where(kind => kind.Printed?.Number is not null).Select(kind => kind.In(Network, ThisYear))];

    /// <summary>The sources that the parts rendered so far cite, in the order of their numbers.</summary>
    public IReadOnlyList<Source> Cited => _cited;

    public override SiteSection Section => SiteSection.Edition;

    /// <summary>The page is made to be printed.</summary>
    public override bool OffersReport => false;

    public override string PathWith(string query) => Links.Edition(Language, query);

    public override int? NumberOf(Source source)
    {
        if (!_numbers.TryGetValue(source.Id, out var number))
        {
            _cited.Add(source);
            _numbers[source.Id] = number = _cited.Count;
        }

        return number;
    }

    public IActionResult OnGet()
    {
        ReadParameters();
        Parts = [.. Bound()];
        Head = HeadOf(Text(UiText.Edition.Whole), Reader.Text(UiText.Edition.WholeDescription, Parts.Count));
        return Page();
    }

    private IEnumerable<EditionPart> Bound()
    {
        if (Network.Pages.TryGetValue("introduction", out var introduction))
            yield return new("introduction", introduction.Title, "/Pages/About/_Introduction.cshtml", this);
        yield return new("objectives", UiText.About.Objectives, "/Pages/About/_Objectives.cshtml", this);
        yield return new("alliance", UiText.About.Alliance, "_Alliance", this);
        yield return new("figures", UiText.Figures.Title, "_Figures", this);
        yield return new("cities", UiText.Cities.Title, "_Cities", this, BeginsSheet: true);
        yield return new("fields", UiText.Edition.Members, "_Members", this, BeginsSheet: true);
        yield return new("criteria", UiText.Criteria.Title, "_Criteria", this, BeginsSheet: true);
        yield return new(
            "history",
            UiText.History.Title,
            "_History",
            new HistoryBlock(this, RulesHistory.In(Network, ThisYear), ThisYear),
            BeginsSheet: true
        );
        yield return new(
            "steering-group",
            UiText.Steering.Title,
            "_SteeringGroup",
            new SteeringBlock(this, SteeringMatrix.In(Network, ThisYear), ThisYear),
            BeginsSheet: true
        );
        if (new CallHistory(Network).Timetabled is { } call)
            yield return new("timetable", UiText.Edition.Timetable, "/Pages/Apply/_Timetable.cshtml", new TimetableBlock(this, call));
        yield return new("errata", UiText.Errata.Title, "_Errata", this, BeginsSheet: true);
        yield return new("sources", UiText.Sources.Title, "_Sources", this);
    }
}

/// <param name="BeginsSheet">In print the part begins a new sheet; smaller ones follow on the same.</param>
public sealed record EditionPart(string Anchor, LocalizedText Words, string View, object Model, bool BeginsSheet = false);
