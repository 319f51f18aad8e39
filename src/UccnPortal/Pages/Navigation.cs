using UccnPortal.Records;
using UccnPortal.Text;
using UccnPortal.Web;

namespace UccnPortal.Pages;

/// <summary>The main navigation, in the head and among the contents at the foot.</summary>
internal static class Navigation
{
    public static IEnumerable<(NavigationPart Part, LocalizedText Words, string Path)> Entries(PortalLinks links, Language language) =>
    [
        (NavigationPart.Cities, UiText.Site.Cities, links.Cities(language)),
        (NavigationPart.Fields, UiText.Site.Fields, links.Fields(language)),
        (NavigationPart.Network, UiText.Site.Network, links.Network(language)),
        (NavigationPart.Errata, UiText.Site.Errata, links.Errata(language)),
        (NavigationPart.Sources, UiText.Site.Sources, links.Sources(language)),
    ];
}
