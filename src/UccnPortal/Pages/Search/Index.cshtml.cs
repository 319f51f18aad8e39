using UccnPortal.Http.Caching;
using UccnPortal.Links;
using UccnPortal.Records;
using UccnPortal.Search;
using UccnPortal.Text;

namespace UccnPortal.Pages.Search;

/// <summary>Searches for anything by any of its names. The hits do not depend on the page's language.</summary>
public sealed class IndexModel : PortalPage
{
    public override SiteSection Section => SiteSection.Search;

    public string Query { get; private set; } = "";
    public bool IsCut { get; private set; }
    public SearchResult Result { get; private set; } = SearchResult.Nothing;

    public bool HasLetters => Query.Any(char.IsLetterOrDigit);

    public void OnGet()
    {
        var typed = PageParameters.Of(Request).FirstOrDefault(parameter => parameter.Key == PageParameters.Query).Value ?? "";
        (Query, IsCut, Result) = SiteSearch.Find(Network, Links, typed, ThisYear);
        // Searches without hits are not recorded: there is no limit to them.
        if (Result.Hits.Count > 0)
            UnderstoodQuery.Set(HttpContext, [(PageParameters.Query, Query)]);
        var title = Query.Length == 0 ? Text(UiText.Search.Title) : Text(UiText.Search.ResultsFor, Query);
        Head = new PageHead(title, Text(UiText.Search.Description), Links.Search(Language, Query), IsIndexed: Query.Length == 0);
    }

    public (string Path, LocalizedText Kind, LocalizedText Words) Shown(Findable found) => SiteSearch.Shown(found, Links, Language);

    public static LocalizedText? Reason(SearchHit hit) =>
        hit.Term.Kind switch
        {
            TermKind.OtherName => UiText.Search.ByOtherName,
            TermKind.Misprint => UiText.Search.ByMisprint,
            TermKind.CountryCode => UiText.Search.ByCountryCode,
            TermKind.Pinyin => UiText.Search.ByPinyin,
            TermKind.Initials => UiText.Search.ByInitials,
            _ => null,
        };
}
