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
        (NavigationPart.Criteria, UiText.Site.Criteria, links.Criteria(language)),
        (NavigationPart.Apply, UiText.Site.Apply, links.Apply(language)),
        (NavigationPart.History, UiText.Site.History, links.History(language)),
        (NavigationPart.SteeringGroup, UiText.Site.SteeringGroup, links.SteeringGroup(language)),
        (NavigationPart.Figures, UiText.Site.Figures, links.Figures(language)),
        (NavigationPart.Changes, UiText.Site.Changes, links.Changes(language)),
        (NavigationPart.Errata, UiText.Site.Errata, links.Errata(language)),
        (NavigationPart.Sources, UiText.Site.Sources, links.Sources(language)),
    ];
}
