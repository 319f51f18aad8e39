using UccnPortal.Records;

namespace UccnPortal.Web;

/// <summary>The only place where addresses are built. Paths are relative to the host; <see cref="Absolute"/> makes them whole.</summary>
public sealed class PortalLinks(string baseUrl)
{
    public string Absolute(string path) => baseUrl + path;

    public string Home(Language language) => $"/{language.Code()}";

    public string Cities(Language language, string query = "") => $"/{language.Code()}/cities{query}";

    public string City(Language language, string slug) => $"/{language.Code()}/cities/{slug}";

    public string Fields(Language language) => $"/{language.Code()}/fields";

    public string Field(Language language, string slug, string query = "") => $"/{language.Code()}/fields/{slug}{query}";

    public string Criterion(Language language, string fieldSlug, string key) => $"/{language.Code()}/fields/{fieldSlug}#{key}";

    public string Sources(Language language) => $"/{language.Code()}/sources";

    public string Source(Language language, string slug) => $"/{language.Code()}/sources#{slug}";

    public string Errata(Language language) => $"/{language.Code()}/errata";

    public string Erratum(Language language, string slug) => $"/{language.Code()}/errata#{slug}";

    public string Sitemap() => "/sitemap.xml";

    /// <summary>The same page, filters and all, in the other language. <paramref name="pathAndQuery"/> starts with <c>/zh</c> or <c>/en</c>.</summary>
    public string InLanguage(string pathAndQuery, Language language) => $"/{language.Code()}{pathAndQuery[3..]}";
}
