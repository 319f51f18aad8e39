using UccnPortal.Http.Caching;
using UccnPortal.Links;
using UccnPortal.Records;
using UccnPortal.Search;
using UccnPortal.Text;

namespace UccnPortal.Pages.Search;

/// <summary>Finds anything by any of its names; the same hits whichever language the page is read in.</summary>
public sealed class IndexModel : PortalPage
{
    public override NavigationPart Part => NavigationPart.Search;

    /// <summary>As typed, without control characters and what is beyond a hundred characters.</summary>
    public string Query { get; private set; } = "";
    public bool IsCut { get; private set; }
    public SearchResult Result { get; private set; } = SearchResult.Nothing;

    /// <summary>Something was typed that can be looked for.</summary>
    public bool HasLetters => Query.Any(char.IsLetterOrDigit);

    public void OnGet()
    {
        var typed = PageParameters.Of(Request).FirstOrDefault(parameter => parameter.Key == PageParameters.Query).Value ?? "";
        (Query, IsCut, Result) = SiteSearch.Find(Network, Links, typed);
        if (Result.Hits.Count > 0) UnderstoodQuery.Set(HttpContext, [(PageParameters.Query, Query)]); // There is no end of words that find nothing.
        var title = Query.Length == 0 ? Say(UiText.Search.Title) : Say(UiText.Search.ResultsFor, Query);
        Head = new PageHead(title, Say(UiText.Search.Description), Links.Search(Language, Query), IsIndexed: Query.Length == 0);
    }

    /// <summary>Where a hit leads, what kind it is, and what it is called there.</summary>
    public (string Path, LocalizedText Kind, LocalizedText Words) Shown(Findable found) => SiteSearch.Shown(found, Links, Language);

    /// <summary>Why a hit is one, where its own words do not show it.</summary>
    public static LocalizedText? Reason(SearchHit hit) => hit.Term.Kind switch
    {
        TermKind.OtherName => UiText.Search.ByOtherName,
        TermKind.Misprint => UiText.Search.ByMisprint,
        TermKind.Pinyin => UiText.Search.ByPinyin,
        TermKind.Initials => UiText.Search.ByInitials,
        _ => null,
    };
}
