using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Records;

namespace UccnPortal.Search;

/// <summary>The pages that a mistyped address may have meant: those with a similar address, and those of that name.</summary>
public static class NearestPages
{
    private const int Most = 5;
    private const int Longest = 300;
    private const int Slips = 2;

    public static IReadOnlyList<(string Path, LocalizedText Words)> Of(
        PublishedNetwork network,
        PortalLinks links,
        Language language,
        string path,
        int year
    )
    {
        if (path.Length > Longest || path.Split('/', StringSplitOptions.RemoveEmptyEntries) is not [var code, .., var last])
            return [];
        if (Languages.FromCode(code) != language)
            return [];

        var similar =
            from page in SitePage.All
            let address = page.PathOf(links, language)
            where EditDistance.Between(path, address, Slips) <= Slips
            select (Path: address, page.Words);
        var named = SiteSearch
            .Find(network, links, last.Replace('-', ' '), year)
            .Result.Hits.Where(hit =>
                hit.Found is FindableCity or FindableField or FindablePage && hit.Rank is not (MatchRank.Substring or MatchRank.SomeWords)
            )
            .Select(hit => SiteSearch.Shown(hit.Found, links, language))
            .Select(shown => (shown.Path, shown.Words));
        return [.. similar.Concat(named).DistinctBy(page => page.Path).Take(Most)];
    }
}
