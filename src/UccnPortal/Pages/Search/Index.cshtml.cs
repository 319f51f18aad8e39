using System.Runtime.CompilerServices;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Search;
using UccnPortal.Records;
using UccnPortal.Serving;
using UccnPortal.Text;

namespace UccnPortal.Pages.Search;

/// <summary>Finds anything by any of its names; the same hits whichever language the page is read in.</summary>
public sealed class IndexModel : PortalPage
{
    private const int LongestQuery = 100;

    private static readonly ConditionalWeakTable<PublishedNetwork, SearchIndex> Indexes = [];

    /// <summary>As typed, without control characters and what is beyond a hundred characters.</summary>
    public string Query { get; private set; } = "";
    public bool IsCut { get; private set; }
    public SearchResult Result { get; private set; } = SearchResult.Nothing;

    /// <summary>Something was typed that can be looked for.</summary>
    public bool HasLetters => Query.Any(char.IsLetterOrDigit);

    public void OnGet()
    {
        var typed = PageParameters.Of(Request).FirstOrDefault(parameter => parameter.Key == PageParameters.Query).Value ?? "";
        Query = Clean(typed);
        Result = Indexes.GetValue(Network, network => new SearchIndex(network, FindablePages.Of(network, Links))).Find(Query);
        var title = Query.Length == 0 ? Say(UiText.Search.Title) : Say(UiText.Search.ResultsFor, Query);
        Head = new PageHead(title, Say(UiText.Search.Description), Links.Search(Language, Query), IsIndexed: Query.Length == 0);
    }

    /// <summary>Where a hit leads, what kind it is, and what it is called there.</summary>
    public (string Path, LocalizedText Kind, LocalizedText Words) Shown(Findable found) => found switch
    {
        FindableCity { City: var city } => (Links.City(Language, city.Slug), UiText.Search.City, city.DistinctName),
        FindableField { Field: var field } => (Links.Field(Language, field.Slug), UiText.Search.Field, field.Record.Name),
        FindableCriterion { Field: var field, Criterion: var criterion } => (Links.Criterion(Language, field.Slug, criterion.Key), UiText.Search.Criterion, criterion.Text),
        FindableRule { Rule: var rule } => (Links.Rule(Language, rule.Slug), UiText.Search.Rule, rule.Name),
        FindableMeeting { Meeting: var meeting } => (Links.Meeting(Language, meeting.Slug), UiText.Search.Meeting, meeting.Name),
        FindableSeat { Seat: var seat } => (Links.SteeringGroup(Language), UiText.Search.Seat, seat.City.Name),
        FindablePage page => (page.Path(Language), UiText.Search.Page, page.Title),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Why a hit is one, where its own words do not show it.</summary>
    public static LocalizedText? Reason(SearchHit hit) => hit.Term.Kind switch
    {
        TermKind.OtherName => UiText.Search.ByOtherName,
        TermKind.Misprint => UiText.Search.ByMisprint,
        TermKind.Pinyin => UiText.Search.ByPinyin,
        TermKind.Initials => UiText.Search.ByInitials,
        _ => null,
    };

    private string Clean(string typed)
    {
        var shown = string.Concat(typed.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter))).Trim();
        IsCut = shown.Length > LongestQuery;
        return IsCut ? shown[..LongestQuery] : shown;
    }
}
