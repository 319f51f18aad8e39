using System.Globalization;
using System.Threading.RateLimiting;
using UccnPortal.Api;
using UccnPortal.Http.Caching;

namespace UccnPortal.Startup;

/// <summary>Refuses a request with Retry-After; outside the API the empty response becomes a page further out.</summary>
internal static class Refusals
{
    public static Task TooManyAsync(HttpContext context, RateLimitLease lease)
    {
        if (FixedWindow.SecondsToWait(lease) is { } seconds)
            RetryAfter(context, seconds);
        return RefuseAsync(context, StatusCodes.Status429TooManyRequests, ApiEndpoints.TooMany);
    }

    /// <summary>Refuses requests that the page cache marked with <see cref="Overload"/>. Must run before the endpoints.</summary>
    public static Task BusyAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<Overload>() is null)
            return next(context);

        context.Features.Set<Overload>(null); // The error page itself is served.
        RetryAfter(context, Overload.RetryAfterSeconds);
        return RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, ApiEndpoints.Busy);
    }

    private static void RetryAfter(HttpContext context, int seconds) =>
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);

    private static Task RefuseAsync(HttpContext context, int status, Func<HttpContext, IResult> inApi)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
            return inApi(context).ExecuteAsync(context);

        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
