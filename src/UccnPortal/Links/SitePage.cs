using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Links;

/// <summary>A part of the site as navigation knows it.</summary>
public enum NavigationPart
{
    None,
    Cities,
    Network,
    Fields,
    Criteria,
    Apply,
    History,
    SteeringGroup,
    Figures,
    Changes,
    Edition,
    Errata,
    Data,
    Sources,
    About,
    Alliance,
    Api,
    Search,
    Embed,
}

/// <summary>
/// A page that is there whatever the records say. The one list behind the navigation in the head, the contents at the
/// foot, the sitemap and the search.
/// </summary>
public sealed record SitePage(NavigationPart Part, LocalizedText Words, Func<PortalLinks, Language, string> PathOf, bool IsInHead = false)
{
    public static readonly IReadOnlyList<SitePage> All =
    [
        new(NavigationPart.Cities, UiText.Site.Cities, (links, language) => links.Cities(language), IsInHead: true),
        new(NavigationPart.Network, UiText.Site.Network, (links, language) => links.Network(language), IsInHead: true),
        new(NavigationPart.Fields, UiText.Site.Fields, (links, language) => links.Fields(language), IsInHead: true),
        new(NavigationPart.Apply, UiText.Site.Apply, (links, language) => links.Apply(language), IsInHead: true),
        new(NavigationPart.Criteria, UiText.Site.Criteria, (links, language) => links.Criteria(language)),
        new(NavigationPart.History, UiText.Site.History, (links, language) => links.History(language), IsInHead: true),
        new(NavigationPart.SteeringGroup, UiText.Site.SteeringGroup, (links, language) => links.SteeringGroup(language), IsInHead: true),
        new(NavigationPart.Figures, UiText.Site.Figures, (links, language) => links.Figures(language), IsInHead: true),
        new(NavigationPart.Changes, UiText.Site.Changes, (links, language) => links.Changes(language)),
        new(NavigationPart.Edition, UiText.Edition.Whole, (links, language) => links.Edition(language)),
        new(NavigationPart.Errata, UiText.Site.Errata, (links, language) => links.Errata(language)),
        new(NavigationPart.Sources, UiText.Site.Sources, (links, language) => links.Sources(language)),
        new(NavigationPart.Data, UiText.Data.PageTitle, (links, language) => links.Data(language)),
        new(NavigationPart.About, UiText.Site.About, (links, language) => links.About(language)),
        new(NavigationPart.Alliance, UiText.About.Alliance, (links, language) => links.Alliance(language)),
        new(NavigationPart.Embed, UiText.Site.Embed, (links, language) => links.EmbedBuilder(language)),
        new(NavigationPart.Api, UiText.Api.Title, (links, language) => links.ApiGuide(language)),
        new(NavigationPart.Search, UiText.Search.Title, (links, language) => links.Search(language)),
    ];
}
