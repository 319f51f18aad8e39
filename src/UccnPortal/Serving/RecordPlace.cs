using UccnPortal.Records;
using UccnPortal.Web;

namespace UccnPortal.Serving;

/// <summary>What a record is called before readers, and the page where they find it; some have none of their own.</summary>
public sealed record RecordPlace(LocalizedText Name, string? Path)
{
    public static RecordPlace Of(Record record, PortalLinks links, Language language) => record switch
    {
        City city => new(city.Name, links.City(language, city.Slug)),
        Field field => new(field.Name, links.Field(language, field.Slug)),
        Meeting meeting => new(meeting.Name, links.Meeting(language, meeting.Slug)),
        Rule rule => new(rule.Name, links.Rule(language, rule.Slug)),
        Call call => new(call.Name, links.Call(language, call.Slug)),
        SteeringTerm term => new(term.Label, links.SteeringGroup(language)),
        SteeringDuty duty => new(duty.Text, links.SteeringGroup(language)),
        Erratum erratum => new(erratum.Where, links.Erratum(language, erratum.Slug)),
        Source source => new(source.Title, links.Source(language, source.Slug)),
        Objective objective => new(objective.Text, links.About(language)),
        Organisation organisation => new(organisation.Name, links.Alliance(language)),
        Page { Slug: "introduction" or "about" } page => new(page.Title, links.About(language)),
        Page { Slug: "what-to-submit" } page => new(page.Title, links.Apply(language)),
        Page page => new(page.Title, PortalLinks.Statements.Contains(page.Slug) ? links.Statement(language, page.Slug) : null),
        Edition edition => new(edition.Title, links.Errata(language)),
        Country country => new(country.Name, null),
        Province province => new(province.Name, null),
        Medium medium => new(medium.Title, null),
        Settings settings => new(settings.SiteName, null),
        _ => new(LocalizedText.Empty, null),
    };
}
