using UccnPortal.Publishing.Lists;
using UccnPortal.Records;

namespace UccnPortal.Links;

/// <summary>A record's name for readers and its page; null if it has none of its own.</summary>
public sealed record RecordPlace(LocalizedText Name, string? Path)
{
    private static readonly Dictionary<Type, RecordPage> Pages = new RecordPage[]
    {
        Own<City>((city, links, language) => links.City(language, city.Slug)),
        Own<CreativeField>((field, links, language) => links.Field(language, field.Slug)),
        Own<Meeting>((meeting, links, language) => links.Meeting(language, meeting.Slug)),
        Own<Rule>((rule, links, language) => links.Rule(language, rule.Slug)),
        Own<Call>((call, links, language) => links.Call(language, call.Slug)),
        Own<SteeringTerm>((_, links, language) => links.SteeringGroup(language)),
        Own<SteeringDuty>((_, links, language) => links.SteeringGroup(language)),
        Own<Erratum>((erratum, links, language) => links.Erratum(language, erratum.Slug)),
        Own<Source>((source, links, language) => links.Source(language, source.Slug)),
        Own<Objective>((_, links, language) => links.About(language)),
        Own<Organisation>((_, links, language) => links.Alliance(language)),
        Own<SiteText>(PathOf),
        Own<Edition>((_, links, language) => links.Errata(language)),
        AppearsOn<Country>(
            (country, links, language) =>
                links.Network(language, QueryParameters.Write(DesignationQuery.Everything.With(Facet.Country, country.Slug)))
        ),
        AppearsOn<Province>(
            (province, links, language) =>
                links.Cities(language, QueryParameters.Write(DesignationQuery.Everything.With(Facet.Province, province.Slug)))
        ),
        AppearsOn<Settings>((_, links, language) => links.Home(language)),
        AppearsOn<Medium>((_, _, _) => null),
    }.ToDictionary(page => page.Type);

    public static RecordPlace Of(Record record, PortalLinks links, Language language) =>
        new(record.DisplayName(), Pages[record.GetType()] is { IsOwn: true } page ? page.PathOf(record, links, language) : null);

    /// <summary>The page that shows the record: its own or one that it appears on; null if there is none.</summary>
    public static string? PageShowing(Record record, PortalLinks links, Language language) =>
        Pages[record.GetType()].PathOf(record, links, language);

    private static string? PathOf(SiteText page, PortalLinks links, Language language) =>
        page.Slug switch
        {
            "introduction" or "about" => links.About(language),
            "apply-in-china" => links.Apply(language),
            "apply-steps" or "member-duties" => links.ApplySteps(language),
            "what-to-submit" or "applications-before-2014" => links.ApplyDocuments(language),
            "brochure" => links.Brochure(language),
            "data-update" => links.DataUpdate(language),
            var slug when slug.StartsWith(PortalLinks.Question, StringComparison.Ordinal) => links.ApplyQuestion(language, slug),
            var slug => PortalLinks.Statements.Contains(slug) ? links.Statement(language, slug) : null,
        };

    private static RecordPage Own<T>(Func<T, PortalLinks, Language, string?> pathOf)
        where T : Record => new(typeof(T), IsOwn: true, (record, links, language) => pathOf((T)record, links, language));

    private static RecordPage AppearsOn<T>(Func<T, PortalLinks, Language, string?> pathOf)
        where T : Record => new(typeof(T), IsOwn: false, (record, links, language) => pathOf((T)record, links, language));

    private sealed record RecordPage(Type Type, bool IsOwn, Func<Record, PortalLinks, Language, string?> PathOf);
}
