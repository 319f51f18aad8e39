using UccnPortal.Records;

namespace UccnPortal.Links;

/// <summary>The only place where addresses are built. Paths are relative to the host; <see cref="Absolute"/> makes them whole.</summary>
public sealed class PortalLinks(string baseUrl)
{
    public string Absolute(string path) => baseUrl + path;

    public AdminLinks Admin { get; } = new();

    public string Home(Language language) => $"/{language.Code()}";

    public string Cities(Language language, string query = "") => $"/{language.Code()}/cities{query}";

    public string City(Language language, string slug) => $"/{language.Code()}/cities/{slug}";

    public string Fields(Language language, string query = "") => $"/{language.Code()}/fields{query}";

    public string Field(Language language, string slug, string query = "") => $"/{language.Code()}/fields/{slug}{query}";

    /// <summary>A criterion on its field's page, by its key.</summary>
    public string Criterion(Language language, string fieldSlug, string key, string query = "") => $"/{language.Code()}/fields/{fieldSlug}{query}#{key}";

    public string Criteria(Language language, string query = "") => $"/{language.Code()}/criteria{query}";

    /// <summary>A criterion on the page of all fields' criteria, by its code: <c>MA-5</c>.</summary>
    public string CriterionAmongOthers(Language language, string code, string query = "") => $"/{language.Code()}/criteria{query}#{code}";

    public string Apply(Language language, string query = "") => $"/{language.Code()}/apply{query}";

    /// <summary>The dates of all calls as iCalendar.</summary>
    public string Calendar(Language language) => $"/{language.Code()}/apply.ics";

    /// <summary>The calendar under the scheme at which calendar programs subscribe instead of importing once.</summary>
    public string CalendarSubscription(Language language) => $"webcal{Absolute(Calendar(language))[baseUrl.IndexOf(':', StringComparison.Ordinal)..]}";

    /// <summary>What the records know of one call.</summary>
    public string Call(Language language, string slug) => $"/{language.Code()}/apply#call-{slug}";

    public string History(Language language, string query = "") => $"/{language.Code()}/history{query}";

    /// <summary>The entry of one annual meeting in the rules' history.</summary>
    public string Meeting(Language language, string slug, string query = "") => $"/{language.Code()}/history{query}#{slug}";

    /// <summary>A rule through all its versions.</summary>
    public string Rule(Language language, string slug, string query = "") => $"/{language.Code()}/history{query}#rule-{slug}";

    public string SteeringGroup(Language language, string query = "") => $"/{language.Code()}/steering-group{query}";

    public string Figures(Language language, string query = "") => $"/{language.Code()}/figures{query}";

    public string Figure(Language language, string slug, string query = "") => $"/{language.Code()}/figures/{slug}{query}";

    /// <summary>A figure as a file, on its page's own path: <c>svg</c>, <c>png</c>, <c>csv</c>.</summary>
    public string FigureFile(Language language, string slug, string format, string query = "") => $"/{language.Code()}/figures/{slug}.{format}{query}";

    /// <summary>The picture that stands for a page where it is shared; <paramref name="path"/> is the page's own.</summary>
    public string SharePicture(string path) => $"{path}.og.png";

    /// <summary>A page's address as a QR code; <paramref name="path"/> is the page's own, query included.</summary>
    public string QrCode(string path) => path.IndexOf('?', StringComparison.Ordinal) is var query and >= 0 ? $"{path[..query]}.qr.svg{path[query..]}" : $"{path}.qr.svg";

    public string About(Language language, string query = "") => $"/{language.Code()}/about{query}";

    public string Alliance(Language language, string query = "") => $"/{language.Code()}/about/alliance{query}";

    /// <summary>The statements about the site itself; each is the text of the page record of that slug.</summary>
    public static IReadOnlyList<string> Statements { get; } = ["site", "accessibility", "privacy"];

    public string Statement(Language language, string slug, string query = "") => $"/{language.Code()}/about/{slug}{query}";

    public string Name(Language language, string slug) => $"/{language.Code()}/names/{slug}";

    public string Changes(Language language, string query = "") => $"/{language.Code()}/changes{query}";

    public string ChangesFeed(Language language) => $"/{language.Code()}/changes.atom";

    /// <summary>The whole edition on one page, to print.</summary>
    public string Edition(Language language, string query = "") => $"/{language.Code()}/edition{query}";

    public string Network(Language language, string query = "") => $"/{language.Code()}/network{query}";

    public string Search(Language language, string query = "") => $"/{language.Code()}/search{(query.Length == 0 ? "" : "?q=" + Uri.EscapeDataString(query))}";

    /// <summary>Stands for what is searched for in <see cref="SearchTemplate"/>.</summary>
    public const string SearchTerm = "search_term_string";

    /// <summary>The address of a search with its term left open (RFC 6570).</summary>
    public string SearchTemplate(Language language) => $"/{language.Code()}/search?q={{{SearchTerm}}}";

    public string Sources(Language language) => $"/{language.Code()}/sources";

    public string Source(Language language, string slug) => $"/{language.Code()}/sources#{slug}";

    public string Errata(Language language) => $"/{language.Code()}/errata";

    public string Erratum(Language language, string slug) => $"/{language.Code()}/errata#{slug}";

    /// <summary>What other sites put into a frame: <c>cities</c>, <c>fields/design</c>.</summary>
    /// <param name="language">As an embed's address names it: one language or both.</param>
    public string Embed(string language, string content, string query = "") => $"/embed/v1/{language}/{content}{query}";

    /// <summary>The script that fits frames to their content on a host's page; with its version, the copy that never changes.</summary>
    public string EmbedScript(string version = "") => $"/embed/v1{(version.Length > 0 ? $".{version}" : "")}.js";

    /// <summary>The style sheet of a host's own colour.</summary>
    public string EmbedAccent(string colour) => $"/embed/v1/accent/{colour}.css";

    public string EmbedBuilder(Language language, string query = "") => $"/{language.Code()}/embed{query}";

    /// <param name="page">The whole address of a page or an embed of ours.</param>
    /// <param name="format"><c>json</c> or <c>xml</c>.</param>
    public string OEmbed(string page, string format) => $"/oembed?url={Uri.EscapeDataString(page)}&format={format}";

    /// <summary>What the API answers, for programmers to read.</summary>
    public string ApiGuide(Language language) => $"/{language.Code()}/data/api";

    /// <summary>The API's root; below it <paramref name="path"/>, query included.</summary>
    public string Api(string path = "") => path.Length == 0 ? "/api/v1" : $"/api/v1/{path}";

    /// <summary>The API's description for programs.</summary>
    public string ApiDescription() => "/openapi/v1.json";

    /// <summary>What a page lists, as a file on the page's own path: <c>/zh/cities.csv</c>, with the page's own query.</summary>
    public string Export(string path, string format, string query = "") => $"{path}.{format}{query}";

    /// <summary>The tables of open data, for people.</summary>
    public string Data(Language language) => $"/{language.Code()}/data";

    /// <summary>What is said of one table, or of one of its columns.</summary>
    public string DataTable(Language language, string table, string? column = null) => $"/{language.Code()}/data#{table}{(column is null ? "" : $".{column}")}";

    /// <summary>A file of the data package by itself: a table's CSV, or the description of them all.</summary>
    public string DataFile(string name) => $"/data/{name}";

    public string Sitemap() => "/sitemap.xml";

    public string SecurityText() => "/.well-known/security.txt";

    /// <summary>The same page, filters and all, in the other language. <paramref name="pathAndQuery"/> starts with <c>/zh</c> or <c>/en</c>.</summary>
    public string InLanguage(string pathAndQuery, Language language) => $"/{language.Code()}{pathAndQuery[3..]}";
}
