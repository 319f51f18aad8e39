using Microsoft.Net.Http.Headers;
using UccnPortal.Records;

namespace UccnPortal.Http;

public static class LanguageNegotiation
{
    private const string Any = "*";

    // Chinese and its larger varieties, which some browsers name on their own (ISO 639-3).
    private static readonly string[] Chinese = ["zh", "cmn", "yue", "wuu", "nan", "hak", "gan"];

    /// <summary>The language preferred of the two; English for readers of others only; Chinese if the request names no language.</summary>
    public static Language Negotiate(HttpRequest request)
    {
        var wanted = request
            .GetTypedHeaders()
            .AcceptLanguage.Where(range => range.Quality is not 0)
            .OrderByDescending(range => range.Quality ?? 1)
            .Select(Primary)
            .Where(primary => primary != Any)
            .ToList();
        return wanted.Find(primary => primary == "en" || Chinese.Contains(primary)) switch
        {
            "en" => Language.En,
            null when wanted.Count > 0 => Language.En,
            _ => Language.Zh,
        };
    }

    public static void MarkNegotiated(HttpResponse response)
    {
        response.Headers.Vary = HeaderNames.AcceptLanguage;
        response.Headers.CacheControl = "no-store";
    }

    private static string Primary(StringWithQualityHeaderValue range) => range.Value.ToString().Split('-')[0].ToLowerInvariant();
}
