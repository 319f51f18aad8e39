using System.Net;

namespace UccnPortal.Http;

/// <summary>The admin was asked for over a way that nobody can vouch for: a feature of the refused request.</summary>
public sealed record UnknownWay;

/// <summary>
/// Lets the admin be used over https, or over plain http from this machine alone unless the operator says otherwise; and
/// lets only our own pages post to it, even those who hold a form's token.
/// </summary>
public sealed class AdminTransport(RequestDelegate next, bool allowInsecureLan)
{
    public Task InvokeAsync(HttpContext context)
    {
        var isPrivate = IsPrivate(context, allowInsecureLan);
        if (!isPrivate || !IsFromHere(context.Request))
        {
            if (!isPrivate) context.Features.Set(new UnknownWay());
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        return next(context);
    }

    /// <summary>Whoever comes from this machine under another name, or with what proxies send, comes through one that does not say how it was reached.</summary>
    private static bool IsPrivate(HttpContext context, bool allowInsecureLan) =>
        context.Request.IsHttps || allowInsecureLan
        || ((context.Connection.RemoteIpAddress is null || IPAddress.IsLoopback(context.Connection.RemoteIpAddress))
            && LocalNames.Contains(context.Request.Host.Host) && !CameThroughProxy(context.Request));

    /// <summary>
    /// What tells a proxy that asks for this machine by its own name and forwards nothing. nginx speaks HTTP/1.0 to what stands
    /// behind it, which no browser does; and a page that the browser takes for ours names another address than the one asked.
    /// </summary>
    private static bool CameThroughProxy(HttpRequest request) =>
        HttpProtocol.IsHttp10(request.Protocol)
        || request.Headers.Any(header => header.Key.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase) || header.Key.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase)) // Believed or not.
        || request.Headers.ContainsKey("Forwarded") || request.Headers.ContainsKey("Via") || request.Headers.ContainsKey("X-Real-IP")
        || (request.Headers["Sec-Fetch-Site"] == "same-origin" && SourceOf(request) is { Length: > 0 } source and not "null" && !IsOurs(request, source));

    /// <summary>Browsers say where an unsafe request comes from; those too old to say it name its origin or its page.</summary>
    private static bool IsFromHere(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method)) return true;
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site) return site is "same-origin" or "none";
        return IsOurs(request, SourceOf(request));
    }

    private static string SourceOf(HttpRequest request) => request.Headers.Origin.ToString() is { Length: > 0 } origin ? origin : request.Headers.Referer.ToString();

    private static bool IsOurs(HttpRequest request, string source) =>
        Uri.TryCreate(source, UriKind.Absolute, out var page) && page.Scheme == request.Scheme && page.Authority == request.Host.Value;
}
