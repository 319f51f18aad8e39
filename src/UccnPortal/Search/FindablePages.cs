using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Search;

internal static class FindablePages
{
    public static IEnumerable<FindablePage> Of(PublishedNetwork network, PortalLinks links) =>
        SitePage
            .All.Select(page => new FindablePage(page.Words, BodyOf(page.Section, network), language => page.PathOf(links, language)))
            .Concat(
                PortalLinks
                    .Statements.Where(network.Pages.ContainsKey)
                    .Select(slug => new FindablePage(
                        network.Pages[slug].Title,
                        network.Pages[slug].Body,
                        language => links.Statement(language, slug)
                    ))
            )
            .Concat(
                network
                    .Pages.Values.Where(page => page.Slug.StartsWith(PortalLinks.Question, StringComparison.Ordinal))
                    .Select(page => new FindablePage(page.Title, page.Body, language => links.ApplyQuestion(language, page.Slug)))
            );

    private static LocalizedText BodyOf(SiteSection part, PublishedNetwork network) =>
        part switch
        {
            SiteSection.About => Joined(
                network
                    .Objectives.Select(objective => objective.Text)
                    .Prepend(network.Pages.GetValueOrDefault("introduction")?.Body ?? LocalizedText.Empty)
            ),
            SiteSection.Alliance => Joined(
                network.Organisations.Values.SelectMany(body => new[] { body.Name, body.OtherName, body.Body, body.Address })
            ),
            SiteSection.Offices => Joined(
                network.Cities.Where(city => city.IsChinese).Select(city => city.Record.Office).Prepend(UiText.Offices.Note)
            ),
            SiteSection.Apply => BodyOf(network, "apply-in-china"),
            SiteSection.ApplySteps => BodyOf(network, "apply-steps", "member-duties"),
            SiteSection.ApplyCheck => UiText.Apply.CheckWay,
            SiteSection.ApplyDocuments => BodyOf(network, "what-to-submit", "applications-before-2014"),
            SiteSection.ApplyQuestions => UiText.Apply.QuestionsWay,
            SiteSection.ApplyWorksheet => UiText.Apply.WorksheetWay,
            SiteSection.SteeringGroup => Joined(network.SteeringDuties.Select(duty => duty.Text)),
            _ => LocalizedText.Empty,
        };

    private static LocalizedText BodyOf(PublishedNetwork network, params IEnumerable<string> slugs) =>
        Joined(slugs.Select(slug => network.Pages.GetValueOrDefault(slug)?.Body ?? LocalizedText.Empty));

    private static LocalizedText Joined(IEnumerable<LocalizedText> texts)
    {
        var all = texts.ToList();
        return new LocalizedText(string.Join(' ', all.Select(text => text.Zh)), string.Join(' ', all.Select(text => text.En)));
    }
}
