using UccnPortal.Links;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.About;

internal static class Statements
{
    public const string Site = "site";

    public static IEnumerable<(string Slug, LocalizedText Name, LocalizedText Breadcrumbs)> All =>
        PortalLinks.Statements.Select(slug =>
            slug switch
            {
                Site => (slug, UiText.About.Site, UiText.About.SiteWay),
                "accessibility" => (slug, UiText.About.Accessibility, UiText.About.AccessibilityWay),
                _ => (slug, UiText.About.Privacy, UiText.About.PrivacyWay),
            }
        );
}
