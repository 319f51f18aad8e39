using Microsoft.AspNetCore.Mvc;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Changes;

/// <summary>What differs between two years, from the brochure's to today where nothing else is asked, and what changed on this site lately.</summary>
public sealed class IndexModel : TextPage
{
    /// <summary>Days of publication shown.</summary>
    private const int DaysShown = 10;

    /// <summary>More records published on one day are counted, not named, but for those that readers are told something of.</summary>
    private const int RecordsNamed = 12;

    /// <summary>Hundreds of cities rest on dozens of sources; the note names the ones that bear the most, the city pages name them all.</summary>
    private const int MostSourcesNamed = 4;

    public NetworkChanges Changes { get; private set; } = null!; // Set by OnGet before the page is rendered.

    public override NavigationPart Part => NavigationPart.Changes;

    /// <summary>From the brochure's network to today's: what the page shows unasked.</summary>
    public bool IsSinceBrochure => Changes.From == BrochureYear && Changes.To == ThisYear;
    public bool IsOneYear => Changes.From == Changes.To;

    public IEnumerable<int> Years => Enumerable.Range(RecordChecks.FirstYear, ThisYear - RecordChecks.FirstYear + 1).Reverse();

    /// <summary>The groups that have something to tell, as the page orders them.</summary>
    public IEnumerable<ChangeGroup> Groups => AllGroups().Where(group => group.Count > 0);
    public IEnumerable<ChangeGroup> Unchanged => AllGroups().Where(group => group.Count == 0);

    /// <summary>The records published on one day, the latest day first; part of "today", not of a comparison of earlier years.</summary>
    public IEnumerable<IGrouping<PartialDate, RecordChange>> Lately => Changes.To == ThisYear
        ? RecordChange.Latest(Network).GroupBy(change => Dates.DayOf(change.AtUtc)).Take(DaysShown)
        : [];

    private int BrochureYear => Math.Min(Network.Brochure.ShowsYear, ThisYear);

    public override string PathWith(string query) => Links.Changes(Language, query);

    public IActionResult OnGet()
    {
        ReadParameters();
        Changes = new NetworkChanges(Network, Asked.YearFrom ?? BrochureYear, Asked.YearTo ?? ThisYear);
        var title = IsSinceBrochure ? Say(UiText.Changes.Title) : Reader.Say(UiText.Changes.TitleBetween, Changes.From, Changes.To);
        var description = Reader.Say(UiText.Changes.Description, Changes.From, Changes.To, Changes.Joined.Count, Changes.ChineseJoined.Count());
        // Hundreds of pairs of years say the same in other words.
        Head = HeadOf(title, description) is var head && IsSinceBrochure ? head : head with { IsIndexed = false };
        return Page();
    }

    public string YearWords(int year) =>
        Reader.Say(year == ThisYear ? UiText.Changes.Today : year == Network.Brochure.ShowsYear ? UiText.Changes.EndOfBrochure : UiText.Changes.EndOf, year);

    /// <summary>The changes of a day that are named one by one; the others are counted.</summary>
    public static ILookup<bool, RecordChange> Named(IEnumerable<RecordChange> ofDay)
    {
        var changes = ofDay.ToList();
        return changes.ToLookup(change => changes.Count <= RecordsNamed || !change.Note.IsEmpty);
    }

    /// <summary>The few sources that most of the cities rest on.</summary>
    public static IEnumerable<CitedSource> MostCited(IEnumerable<PublishedDesignation> titles) =>
        titles.SelectMany(title => title.Sources.Take(1)).GroupBy(cited => cited.Source.Id).OrderByDescending(source => source.Count()).Take(MostSourcesNamed).SelectMany(source => source);

    /// <summary>The two years in order, whichever way round they were asked; those that stand unasked are left out.</summary>
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

/// <summary>One kind of change: its anchor, its heading, how many there are, and the partial that tells them.</summary>
public sealed record ChangeGroup(string Anchor, LocalizedText Words, int Count, string Partial);
