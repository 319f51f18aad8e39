using UccnPortal.Publishing;
using UccnPortal.Publishing.Search;
using UccnPortal.Records;
using UccnPortal.Web;

namespace UccnPortal.Pages;

/// <summary>The pages of the site as something to be found; the body is the record behind a page, where there is one.</summary>
internal static class SitePages
{
    public static IEnumerable<FindablePage> Findable(PublishedNetwork network, PortalLinks links) =>
    [
        .. Navigation.Entries(links, Language.Zh).Select((entry, i) => new FindablePage(
            entry.Words, LocalizedText.Empty, language => Navigation.Entries(links, language).ElementAt(i).Path)),
    ];
}
