using Microsoft.AspNetCore.Mvc;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Changes;

/// <summary>What changed between two years (by default from the brochure's year to today), and what changed on this site lately.</summary>
public sealed class IndexModel : TextPage
{
    private const int DaysShown = 10;

    /// <summary>Hundreds of cities rest on dozens of sources. The note names the most cited ones; city pages name all of them.</summary>
    private const int MostSourcesNamed = 4;

    public NetworkChanges Changes { get; private set; } = null!; // Set by OnGet before the page is rendered.

    public override SiteSection Section => SiteSection.Changes;

    public bool IsSinceBrochure => Changes.From == BrochureYear && Changes.To == ThisYear;
    public bool IsOneYear => Changes.From == Changes.To;

    public IEnumerable<int> Years => Enumerable.Range(RecordChecks.FirstYear, ThisYear - RecordChecks.FirstYear + 1).Reverse();

    public IEnumerable<ChangeGroup> Groups => AllGroups().Where(group => group.Count > 0);
    public IEnumerable<ChangeGroup> Unchanged => AllGroups().Where(group => group.Count == 0);

    /// <summary>The records published on each day, the latest day first; empty unless the comparison ends today.</summary>
    public IEnumerable<IGrouping<PartialDate, RecordChange>> Lately =>
        Changes.To == ThisYear ? RecordChange.Latest(Network).GroupBy(change => Dates.DayOf(change.AtUtc)).Take(DaysShown) : [];

    /// <summary>What the latest update of the data added and corrected; null if the comparison ends earlier.</summary>
    public SiteText? DataUpdate => Changes.To == ThisYear ? Network.Pages.GetValueOrDefault("data-update") : null;

    private int BrochureYear => Math.Min(Network.Brochure.ShowsYear, ThisYear);

    public override string PathWith(string query) => Links.Changes(Language, query);

    public IActionResult OnGet()
    {
        ReadParameters();
        Changes = new NetworkChanges(Network, Asked.YearFrom ?? BrochureYear, Asked.YearTo ?? ThisYear);
        var title = IsSinceBrochure ? Text(UiText.Changes.Title) : Reader.Text(UiText.Changes.TitleBetween, Changes.From, Changes.To);
        var description = Reader.Text(
            UiText.Changes.Description,
            Changes.From,
            Changes.To,
            Changes.Joined.Count,
            Changes.ChineseJoined.Count()
        );
        // Search engines index the default comparison only: hundreds of pairs of years would give nearly the same page.
        Head = HeadOf(title, description) is var head && IsSinceBrochure ? head : head with { IsIndexed = false };
        return Page();
    }

    public string YearWords(int year) =>
        Reader.Text(
            year == ThisYear ? UiText.Changes.Today
                : year == Network.Brochure.ShowsYear ? UiText.Changes.EndOfBrochure
                : UiText.Changes.EndOf,
            year
        );

    public static IEnumerable<CitedSource> MostCited(IEnumerable<PublishedDesignation> titles) =>
        titles
            .SelectMany(title => title.Sources.Take(1))
            .GroupBy(cited => cited.Source.Id)
            .OrderByDescending(source => source.Count())
            .Take(MostSourcesNamed)
            .SelectMany(source => source);

    /// <summary>Puts the two years in order and leaves out default values.</summary>
    protected override DesignationQuery Keep(DesignationQuery query)
    {
        var (one, other) = (query.YearFrom ?? BrochureYear, query.YearTo ?? ThisYear);
        var (from, to) = (Math.Min(one, other), Math.Max(one, other));
        return base.Keep(query) with { YearFrom = from == BrochureYear ? null : from, YearTo = to == ThisYear ? null : to };
    }

    protected override bool Reads(string parameter) => parameter is "year_from" or "year_to" || base.Reads(parameter);

    private IEnumerable<ChangeGroup> AllGroups() =>
        [
            new("china", UiText.Changes.ChineseJoined, Changes.ChineseJoined.Count(), "_ChineseJoined"),
            new("joined", UiText.Changes.Joined, Changes.Joined.Count, "_Joined"),
            new("moved", UiText.Changes.Moved, Changes.Moved.Count, "_Moved"),
            new("left", UiText.Changes.Left, Changes.Left.Count, "_Left"),
            new("fields", UiText.Changes.FieldsAdded, Changes.FieldsAdded.Count(), "_FieldsAdded"),
            new("rules", UiText.Changes.Rules, Changes.Rules.Count, "_Rules"),
            new("meetings", UiText.Changes.Meetings, Changes.Meetings.Count, "_Meetings"),
            new("errata", UiText.Changes.Corrected, Changes.Corrected.Count, "_Corrected"),
        ];
}

public sealed record ChangeGroup(string Anchor, LocalizedText Words, int Count, string Partial);
