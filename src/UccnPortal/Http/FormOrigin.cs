namespace UccnPortal.Http;

/// <summary>Whether a form was sent from a page of this site.</summary>
internal static class FormOrigin
{
    /// <summary>Browsers send Sec-Fetch-Site; older ones send Origin or Referer with unsafe requests.</summary>
    public static bool IsHere(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site
            ? site is "same-origin" or "none"
            : IsOurs(request, Of(request));

    public static string Of(HttpRequest request) =>
        request.Headers.Origin.ToString() is { Length: > 0 } origin ? origin : request.Headers.Referer.ToString();

    public static bool IsOurs(HttpRequest request, string source) =>
        Uri.TryCreate(source, UriKind.Absolute, out var page) && page.Scheme == request.Scheme && page.Authority == request.Host.Value;
}
