using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace UccnPortal.Http;

public sealed class SecurityHeaders(RequestDelegate next, string embedAncestors)
{
    private readonly KeyValuePair<string, StringValues>[][] _table =
    [
        .. Enum.GetValues<ResponseKind>().Select(kind => Table(kind, embedAncestors).ToArray()),
    ]; // By number.

    public Task InvokeAsync(HttpContext context)
    {
        var kind =
            context.Features.Get<FixedResponseKind>()?.Kind
            ?? context.GetEndpoint()?.Metadata.GetMetadata<ResponseKindAttribute>()?.Kind
            ?? ResponseKind.Page;
        foreach (var (name, value) in _table[(int)kind])
            context.Response.Headers[name] = value;
        return next(context);
    }

    private static IEnumerable<KeyValuePair<string, StringValues>> Table(ResponseKind kind, string embedAncestors)
    {
        yield return new(HeaderNames.XContentTypeOptions, "nosniff");
        yield return new("Referrer-Policy", "strict-origin-when-cross-origin");
        yield return new("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        yield return new(HeaderNames.ContentSecurityPolicy, Policy(kind, embedAncestors));
        yield return new("Cross-Origin-Resource-Policy", IsForOthers(kind) ? "cross-origin" : "same-origin");
        if (IsForOthers(kind))
            yield return new(HeaderNames.AccessControlAllowOrigin, "*");
        switch (kind)
        {
            case ResponseKind.Embed:
                // A host page with COEP blocks frames without it.
                yield return new("Cross-Origin-Embedder-Policy", "require-corp");
                yield return new("X-Robots-Tag", "noindex");
                break;
            case ResponseKind.Admin or ResponseKind.AdminPreview or ResponseKind.AdminPreviewed:
                yield return new("Cross-Origin-Opener-Policy", "same-origin");
                // The same value as antiforgery sets; it warns about any other.
                yield return new(HeaderNames.CacheControl, "no-cache, no-store");
                yield return new("X-Robots-Tag", "noindex");
                break;
            case ResponseKind.Page or ResponseKind.Builder:
                yield return new("Cross-Origin-Opener-Policy", "same-origin");
                break;
            case ResponseKind.Resource:
                yield return new(HeaderNames.AccessControlAllowOrigin, "*");
                break;
        }
    }

    /// <summary>Public, read-only and without cookies: any site may load it, and any script may read it.</summary>
    private static bool IsForOthers(ResponseKind kind) => kind is ResponseKind.Embed or ResponseKind.Resource;

    private static string Policy(ResponseKind kind, string embedAncestors)
    {
        if (kind == ResponseKind.Resource)
            return "default-src 'none'; frame-ancestors 'none'";
        if (kind == ResponseKind.Embed)
        {
            return "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; object-src "
                + $"'none'; base-uri 'none'; form-action 'none'; frame-ancestors {embedAncestors}";
        }

        var frames = kind is ResponseKind.Builder or ResponseKind.AdminPreview ? "frame-src 'self'; " : "";
        var ancestors = kind == ResponseKind.AdminPreviewed ? "'self'" : "'none'";
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src "
            + "'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
            + $"{frames}object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors {ancestors}";
    }
}
