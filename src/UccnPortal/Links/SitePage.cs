using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Links;

public enum SiteSection
{
    None,
    Cities,
    Offices,
    Network,
    Fields,
    Criteria,
    Apply,
    History,
    SteeringGroup,
    Figures,
    Changes,
    Edition,
    Brochure,
    Errata,
    Data,
    Sources,
    About,
    Alliance,
    Api,
    Search,
    Embed,
    ApplyCheck,
    ApplySteps,
    ApplyDocuments,
    ApplyQuestions,
    ApplyWorksheet,
}

/// <summary>A page that always exists. This list feeds the header navigation, the footer, the sitemap and the search.</summary>
/// <param name="IsInFoot">False for a page below another one, which leads to it.</param>
public sealed record SitePage(
    SiteSection Section,
    LocalizedText Words,
    Func<PortalLinks, Language, string> PathOf,
    bool IsInHead = false,
    bool IsInFoot = true
)
{
    public static readonly IReadOnlyList<SitePage> All =
    [
        new(SiteSection.Cities, UiText.Site.Cities, (links, language) => links.Cities(language), IsInHead: true),
        new(SiteSection.Offices, UiText.Offices.Title, (links, language) => links.Offices(language)),
        new(SiteSection.Network, UiText.Site.Network, (links, language) => links.Network(language), IsInHead: true),
        new(SiteSection.Fields, UiText.Site.Fields, (links, language) => links.Fields(language), IsInHead: true),
        new(SiteSection.Apply, UiText.Site.Apply, (links, language) => links.Apply(language), IsInHead: true),
        new(SiteSection.ApplySteps, UiText.Apply.StepsTitle, (links, language) => links.ApplySteps(language), IsInFoot: false),
        new(SiteSection.ApplyCheck, UiText.Apply.CheckTitle, (links, language) => links.ApplyCheck(language), IsInFoot: false),
        new(SiteSection.ApplyDocuments, UiText.Apply.DocumentsTitle, (links, language) => links.ApplyDocuments(language), IsInFoot: false),
        new(SiteSection.ApplyQuestions, UiText.Apply.QuestionsTitle, (links, language) => links.ApplyQuestions(language), IsInFoot: false),
        new(SiteSection.ApplyWorksheet, UiText.Apply.WorksheetTitle, (links, language) => links.ApplyWorksheet(language), IsInFoot: false),
        new(SiteSection.Criteria, UiText.Site.Criteria, (links, language) => links.Criteria(language)),
        new(SiteSection.History, UiText.Site.History, (links, language) => links.History(language), IsInHead: true),
        new(SiteSection.SteeringGroup, UiText.Site.SteeringGroup, (links, language) => links.SteeringGroup(language), IsInHead: true),
        new(SiteSection.Figures, UiText.Site.Figures, (links, language) => links.Figures(language), IsInHead: true),
        new(SiteSection.Changes, UiText.Site.Changes, (links, language) => links.Changes(language)),
        new(SiteSection.Edition, UiText.Edition.Whole, (links, language) => links.Edition(language)),
        new(SiteSection.Brochure, UiText.Brochure.Title, (links, language) => links.Brochure(language)),
        new(SiteSection.Errata, UiText.Site.Errata, (links, language) => links.Errata(language)),
        new(SiteSection.Sources, UiText.Site.Sources, (links, language) => links.Sources(language)),
        new(SiteSection.Data, UiText.Data.PageTitle, (links, language) => links.Data(language)),
        new(SiteSection.About, UiText.Site.About, (links, language) => links.About(language)),
        new(SiteSection.Alliance, UiText.About.Alliance, (links, language) => links.Alliance(language)),
        new(SiteSection.Embed, UiText.Site.Embed, (links, language) => links.EmbedBuilder(language)),
        new(SiteSection.Api, UiText.Api.Title, (links, language) => links.ApiGuide(language)),
        new(SiteSection.Search, UiText.Search.Title, (links, language) => links.Search(language)),
    ];
}
