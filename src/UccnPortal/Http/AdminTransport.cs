using System.Net;

namespace UccnPortal.Http;

/// <summary>Marks a request that was refused because its connection cannot be trusted: a feature of the request.</summary>
public sealed record UnknownWay;

/// <summary>
/// Allows the admin over https, or over http from this machine or as configured, and posts from our own pages only, even
/// with a valid form token.
/// </summary>
public sealed class AdminTransport(RequestDelegate next, bool allowInsecureLan)
{
    public Task InvokeAsync(HttpContext context)
    {
        var isPrivate = IsPrivate(context, allowInsecureLan);
        if (!isPrivate || !IsFromHere(context.Request))
        {
            if (!isPrivate)
                context.Features.Set(new UnknownWay());
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        return next(context);
    }

    private static bool IsPrivate(HttpContext context, bool allowInsecureLan) =>
        context.Request.IsHttps
        || allowInsecureLan
        || (
            (context.Connection.RemoteIpAddress is null || IPAddress.IsLoopback(context.Connection.RemoteIpAddress))
            && LocalNames.Contains(context.Request.Host.Host)
            && !CameThroughProxy(context.Request)
        );

    // nginx speaks HTTP/1.0 to its backends, which no browser does; a page behind a proxy has another address than requested.
    private static bool CameThroughProxy(HttpRequest request) =>
        HttpProtocol.IsHttp10(request.Protocol)
        || request.Headers.Any(header =>
            header.Key.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
            || header.Key.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase)
        )
        || request.Headers.ContainsKey("Forwarded")
        || request.Headers.ContainsKey("Via")
        || request.Headers.ContainsKey("X-Real-IP")
        || (
            request.Headers["Sec-Fetch-Site"] == "same-origin"
            && FormOrigin.Of(request) is { Length: > 0 } source and not "null"
            && !FormOrigin.IsOurs(request, source)
        );

    private static bool IsFromHere(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        || HttpMethods.IsHead(request.Method)
        || HttpMethods.IsOptions(request.Method)
        || FormOrigin.IsHere(request);
}
