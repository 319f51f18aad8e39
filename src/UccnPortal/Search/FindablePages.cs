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
            SiteSection.Apply => network.Pages.GetValueOrDefault("what-to-submit")?.Body ?? LocalizedText.Empty,
            SiteSection.SteeringGroup => Joined(network.SteeringDuties.Select(duty => duty.Text)),
            _ => LocalizedText.Empty,
        };

    private static LocalizedText Joined(IEnumerable<LocalizedText> texts)
    {
        var all = texts.ToList();
        return new LocalizedText(string.Join(' ', all.Select(text => text.Zh)), string.Join(' ', all.Select(text => text.En)));
    }
}
