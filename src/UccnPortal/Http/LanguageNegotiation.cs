using Microsoft.Net.Http.Headers;
using UccnPortal.Records;

namespace UccnPortal.Http;

public static class LanguageNegotiation
{
    public static Language Negotiate(HttpRequest request) =>
        request
            .GetTypedHeaders()
            .AcceptLanguage.Where(range => range.Quality is not 0)
            .OrderByDescending(range => range.Quality ?? 1)
            .Select(range =>
                Primary(range) switch
                {
                    "zh" => Language.Zh,
                    "en" => Language.En,
                    _ => (Language?)null,
                }
            )
            .FirstOrDefault(language => language is not null)
        ?? Language.Zh;

    public static void MarkNegotiated(HttpResponse response)
    {
        response.Headers.Vary = HeaderNames.AcceptLanguage;
        response.Headers.CacheControl = "no-store";
    }

    private static string Primary(StringWithQualityHeaderValue range) => range.Value.ToString().Split('-')[0].ToLowerInvariant();
}
