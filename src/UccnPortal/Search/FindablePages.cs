using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Figures;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Search;

/// <summary>The pages and parts of pages that can be found, with what people look for on them.</summary>
internal static class FindablePages
{
    public static IEnumerable<FindablePage> Of(PublishedNetwork network, PortalLinks links) =>
        SitePage
            .All.Select(page => new FindablePage(page.Words, BodyOf(page.Section, network), language => page.PathOf(links, language))
            {
                Topics = TopicsOf(page.Section),
            })
            .Concat(
                PortalLinks
                    .Statements.Where(network.Pages.ContainsKey)
                    .Select(slug => new FindablePage(
                        network.Pages[slug].Title,
                        network.Pages[slug].Body,
                        language => links.Statement(language, slug)
                    )
                    {
                        Topics = TopicsOf(slug),
                    })
            )
            .Concat(
                FigureKinds.All.Select(kind => new FindablePage(
                    kind.Name,
                    LocalizedText.Empty,
                    language => links.Figure(language, kind.Slug)
                ))
            )
            .Concat(
                network
                    .Pages.Values.Where(page => page.Slug.StartsWith(PortalLinks.Question, StringComparison.Ordinal))
                    .Select(page => new FindablePage(page.Title, page.Body, language => links.ApplyQuestion(language, page.Slug)))
            )
            .Concat(PartsOf(network, links));

    private static IEnumerable<FindablePage> PartsOf(PublishedNetwork network, PortalLinks links)
    {
        yield return new FindablePage(UiText.Site.Home, LocalizedText.Empty, links.Home) { Topics = UiText.Topics.Home };
        yield return new FindablePage(UiText.About.Contact, LocalizedText.Empty, links.Contact) { Topics = UiText.Topics.Contact };
        if (new CallHistory(network).Timetabled is { } call)
        {
            var milestones = call.Phases.SelectMany(phase => phase.Milestones).Select(milestone => milestone.Text);
            yield return new FindablePage(UiText.Search.Timetable, Joined(milestones), links.Timetable)
            {
                Topics = UiText.Topics.Timetable,
            };
        }
    }

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

    private static LocalizedText TopicsOf(SiteSection part) =>
        part switch
        {
            SiteSection.Cities => UiText.Topics.Cities,
            SiteSection.Network => UiText.Topics.Network,
            SiteSection.Fields => UiText.Topics.Fields,
            SiteSection.Criteria => UiText.Topics.Criteria,
            SiteSection.Offices => UiText.Topics.Offices,
            SiteSection.Apply => UiText.Topics.Apply,
            SiteSection.ApplySteps => UiText.Topics.ApplySteps,
            SiteSection.ApplyCheck => UiText.Topics.ApplyCheck,
            SiteSection.ApplyDocuments => UiText.Topics.Papers,
            SiteSection.ApplyQuestions => UiText.Topics.ApplyQuestions,
            SiteSection.ApplyWorksheet => UiText.Topics.ApplyWorksheet,
            SiteSection.History => UiText.Topics.History,
            SiteSection.SteeringGroup => UiText.Topics.SteeringGroup,
            SiteSection.Figures => UiText.Topics.Figures,
            SiteSection.Changes => UiText.Topics.Changes,
            SiteSection.Edition => UiText.Topics.Edition,
            SiteSection.Brochure => UiText.Topics.Brochure,
            SiteSection.Errata => UiText.Topics.Errata,
            SiteSection.Sources => UiText.Topics.Sources,
            SiteSection.Data => UiText.Topics.Data,
            SiteSection.About => UiText.Topics.About,
            SiteSection.Alliance => UiText.Topics.Alliance,
            SiteSection.Embed => UiText.Topics.Embed,
            SiteSection.Api => UiText.Topics.Api,
            _ => LocalizedText.Empty,
        };

    private static LocalizedText TopicsOf(string statement) =>
        statement switch
        {
            "site" => UiText.Topics.Site,
            "accessibility" => UiText.Topics.Accessibility,
            "privacy" => UiText.Topics.Privacy,
            _ => LocalizedText.Empty,
        };

    private static LocalizedText Joined(IEnumerable<LocalizedText> texts)
    {
        var all = texts.ToList();
        return new LocalizedText(string.Join(' ', all.Select(text => text.Zh)), string.Join(' ', all.Select(text => text.En)));
    }
}
