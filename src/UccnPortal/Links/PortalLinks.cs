using UccnPortal.Records;

namespace UccnPortal.Links;

/// <summary>The only place where addresses are built. Paths are relative to the host; <see cref="Absolute"/> makes them absolute.</summary>
public sealed class PortalLinks(string baseUrl)
{
    public string Absolute(string path) => baseUrl + path;

    public AdminLinks Admin { get; } = new();

    public string Home(Language language) => $"/{language.Code()}";

    public string Cities(Language language, string query = "") => $"/{language.Code()}/cities{query}";

    public string City(Language language, string slug, string query = "") => $"/{language.Code()}/cities/{slug}{query}";

    public string Offices(Language language, string query = "") => $"/{language.Code()}/cities/offices{query}";

    public string Fields(Language language, string query = "") => $"/{language.Code()}/fields{query}";

    public string Field(Language language, string slug, string query = "") => $"/{language.Code()}/fields/{slug}{query}";

    public string Criterion(Language language, string fieldSlug, string key, string query = "") =>
        $"/{language.Code()}/fields/{fieldSlug}{query}#{key}";

    public string Criteria(Language language, string query = "") => $"/{language.Code()}/criteria{query}";

    /// <summary>A criterion on the page of all fields' criteria, by its code: <c>MA-5</c>.</summary>
    public string CriterionAmongOthers(Language language, string code, string query = "") => $"/{language.Code()}/criteria{query}#{code}";

    public string Apply(Language language, string query = "") => $"/{language.Code()}/apply{query}";

    public string ApplyCheck(Language language, string query = "") => $"/{language.Code()}/apply/check{query}";

    public string ApplySteps(Language language, string query = "") => $"/{language.Code()}/apply/steps{query}";

    public string ApplyDocuments(Language language, string query = "") => $"/{language.Code()}/apply/documents{query}";

    public string ApplyQuestions(Language language, string query = "") => $"/{language.Code()}/apply/questions{query}";

    /// <summary>Page records whose slugs begin like this are the questions of candidates, in the order of the slugs.</summary>
    public const string Question = "question-";

    public string ApplyQuestion(Language language, string slug) => $"/{language.Code()}/apply/questions#{slug}";

    public string ApplyWorksheet(Language language, string query = "") => $"/{language.Code()}/apply/worksheet{query}";

    public string Timetable(Language language) => $"{Apply(language)}#timetable";

    public string Calendar(Language language) => $"/{language.Code()}/apply.ics";

    /// <summary>The dates of the last call moved to the coming one, for a reader's own calendar.</summary>
    public string TentativeCalendar(Language language) => $"/{language.Code()}/apply/tentative.ics";

    /// <summary>The calendar with the <c>webcal</c> scheme, at which programs subscribe instead of importing once.</summary>
    public string CalendarSubscription(Language language) =>
        $"webcal{Absolute(Calendar(language))[baseUrl.IndexOf(':', StringComparison.Ordinal)..]}";

    public string Call(Language language, string slug) => $"/{language.Code()}/apply#call-{slug}";

    public string History(Language language, string query = "") => $"/{language.Code()}/history{query}";

    public string Meeting(Language language, string slug, string query = "") => $"/{language.Code()}/history{query}#{slug}";

    public string Rule(Language language, string slug, string query = "") => $"/{language.Code()}/history{query}#rule-{slug}";

    public string SteeringGroup(Language language, string query = "") => $"/{language.Code()}/steering-group{query}";

    public string Figures(Language language, string query = "") => $"/{language.Code()}/figures{query}";

    public string Figure(Language language, string slug, string query = "") => $"/{language.Code()}/figures/{slug}{query}";

    public string FigureFile(Language language, string slug, string format, string query = "") =>
        $"/{language.Code()}/figures/{slug}.{format}{query}";

    /// <summary>The share picture of a page; <paramref name="path"/> is the page's own. The home page's is that of the site.</summary>
    public string SharePicture(string path) => path.Length == "/zh".Length ? $"{path}/home.og.png" : $"{path}.og.png";

    /// <summary>The QR code of a page's address; <paramref name="path"/> includes the query.</summary>
    public string QrCode(string path) =>
        path.IndexOf('?', StringComparison.Ordinal) is var query and >= 0 ? $"{path[..query]}.qr.svg{path[query..]}" : $"{path}.qr.svg";

    public string About(Language language, string query = "") => $"/{language.Code()}/about{query}";

    public string Alliance(Language language, string query = "") => $"/{language.Code()}/about/alliance{query}";

    public string Contact(Language language) => $"{Alliance(language)}#contact";

    /// <summary>The brochure's printed text, or a block of it.</summary>
    public string Brochure(Language language, string block = "") =>
        $"/{language.Code()}/about/brochure{(block.Length > 0 ? $"#{block}" : "")}";

    /// <summary>The statements about the site; each slug is that of a page record.</summary>
    public static IReadOnlyList<string> Statements { get; } = ["site", "accessibility", "privacy"];

    public string Statement(Language language, string slug, string query = "") => $"/{language.Code()}/about/{slug}{query}";

    public string Name(Language language, string slug) => $"/{language.Code()}/names/{slug}";

    public string Changes(Language language, string query = "") => $"/{language.Code()}/changes{query}";

    /// <summary>What the latest update of the data added and corrected.</summary>
    public string DataUpdate(Language language) => $"/{language.Code()}/changes#data-update";

    public string ChangesFeed(Language language) => $"/{language.Code()}/changes.atom";

    public string Edition(Language language, string query = "") => $"/{language.Code()}/edition{query}";

    public string Network(Language language, string query = "") => $"/{language.Code()}/network{query}";

    public string Search(Language language, string query = "") =>
        $"/{language.Code()}/search{(query.Length == 0 ? "" : "?q=" + Uri.EscapeDataString(query))}";

    public const string SearchTerm = "search_term_string";

    /// <summary>A search address with its term as a placeholder (RFC 6570).</summary>
    public string SearchTemplate(Language language) => $"/{language.Code()}/search?q={{{SearchTerm}}}";

    public string Sources(Language language) => $"/{language.Code()}/sources";

    public string Source(Language language, string slug) => $"/{language.Code()}/sources#{slug}";

    public string Errata(Language language) => $"/{language.Code()}/errata";

    public string Erratum(Language language, string slug) => $"/{language.Code()}/errata#{slug}";

    /// <summary>Content for frames on other sites: <c>cities</c>, <c>fields/design</c>.</summary>
    /// <param name="language">A language code, or the code for both languages.</param>
    public string Embed(string language, string content, string query = "") => $"/embed/v1/{language}/{content}{query}";

    /// <summary>The script that resizes frames on the host's page; with a version, the copy that never changes.</summary>
    public string EmbedScript(string version = "") => $"/embed/v1{(version.Length > 0 ? $".{version}" : "")}.js";

    public string EmbedAccent(string colour) => $"/embed/v1/accent/{colour}.css";

    public string EmbedBuilder(Language language, string query = "") => $"/{language.Code()}/embed{query}";

    /// <param name="page">The absolute address of a page or an embed of this site.</param>
    /// <param name="format"><c>json</c> or <c>xml</c>.</param>
    public string OEmbed(string page, string format) => $"/oembed?url={Uri.EscapeDataString(page)}&format={format}";

    public string ApiGuide(Language language) => $"/{language.Code()}/data/api";

    /// <summary>The API's root, or an address below it; <paramref name="path"/> includes the query.</summary>
    public string Api(string path = "") => path.Length == 0 ? "/api/v1" : $"/api/v1/{path}";

    public string ApiDescription() => "/openapi/v1.json";

    /// <summary>A page's rows as a file, on the page's own path and query: <c>/zh/cities.csv</c>.</summary>
    public string Export(string path, string format, string query = "") => $"{path}.{format}{query}";

    public string Data(Language language) => $"/{language.Code()}/data";

    /// <summary>The description of a table, or of one of its columns.</summary>
    public string DataTable(Language language, string table, string? column = null) =>
        $"/{language.Code()}/data#{table}{(column is null ? "" : $".{column}")}";

    public string DataFile(string name) => $"/data/{name}";

    public string Sitemap() => "/sitemap.xml";

    public string SecurityText() => "/.well-known/security.txt";

    /// <summary>The form to report a mistake; <paramref name="page"/> is path and query of the page that it is on.</summary>
    public string Report(Language language, string page = "") =>
        $"/{language.Code()}/report{(page.Length == 0 ? "" : "?page=" + Uri.EscapeDataString(page))}";

    /// <summary>The state of a report that was sent.</summary>
    public string ReportProgress(Language language, string number) => $"/{language.Code()}/report/{number}";

    /// <summary>The same page in the other language. <paramref name="pathAndQuery"/> starts with <c>/zh</c> or <c>/en</c>.</summary>
    public string InLanguage(string pathAndQuery, Language language) => $"/{language.Code()}{pathAndQuery[3..]}";
}
