using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Web;

namespace UccnPortal.Serving;

/// <summary>What a record is called before readers, and the page where they find it; some have none of their own.</summary>
public sealed record RecordPlace(LocalizedText Name, string? Path)
{
    public static RecordPlace Of(Record record, PortalLinks links, Language language) => new(RecordTitle.Of(record), PathOf(record, links, language));

    /// <summary>The page on which readers meet the record: its own, or one that it appears on; null where none shows it.</summary>
    public static string? PageShowing(Record record, PortalLinks links, Language language) => PathOf(record, links, language) ?? record switch
    {
        Country country => links.Network(language, QueryParameters.Write(DesignationQuery.Everything.With(Facet.Country, country.Slug))),
        Province province => links.Cities(language, QueryParameters.Write(DesignationQuery.Everything.With(Facet.Province, province.Slug))),
        Settings => links.Home(language),
        _ => null,
    };

    private static string? PathOf(Record record, PortalLinks links, Language language) => record switch
    {
        City city => links.City(language, city.Slug),
        Field field => links.Field(language, field.Slug),
        Meeting meeting => links.Meeting(language, meeting.Slug),
        Rule rule => links.Rule(language, rule.Slug),
        Call call => links.Call(language, call.Slug),
        SteeringTerm term => links.SteeringGroup(language),
        SteeringDuty duty => links.SteeringGroup(language),
        Erratum erratum => links.Erratum(language, erratum.Slug),
        Source source => links.Source(language, source.Slug),
        Objective objective => links.About(language),
        Organisation organisation => links.Alliance(language),
        Page { Slug: "introduction" or "about" } page => links.About(language),
        Page { Slug: "what-to-submit" } page => links.Apply(language),
        Page page => PortalLinks.Statements.Contains(page.Slug) ? links.Statement(language, page.Slug) : null,
        Edition edition => links.Errata(language),
        _ => null,
    };
}
