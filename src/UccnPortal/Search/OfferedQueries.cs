using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Search;

/// <summary>What the search page offers while somebody types: titles, Chinese cities, pages and what is often sought.</summary>
public static class OfferedQueries
{
    public static IReadOnlyList<string> Of(PublishedNetwork network, Language language) =>
        [
            .. network
                .Fields.Select(field => field.Record.Title)
                .Concat(network.Cities.Where(city => city.IsChinese).Select(city => city.Name))
                .Concat(SitePage.All.Where(page => page.Section != SiteSection.Search).Select(page => page.Words))
                .Concat(UiText.Search.OftenSought)
                .Select(words => words.In(language))
                .Where(words => words.Length > 0)
                .Distinct(),
        ];
}
