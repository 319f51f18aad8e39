using System.Globalization;
using UccnPortal.Serving.Api;

namespace UccnPortal.Serving;

/// <summary>Marks a request that cannot be served just now; whatever stands behind it answers in the reader's language.</summary>
public sealed record Overload
{
    public const int RetryAfterSeconds = 5;

    /// <summary>Stands where an empty answer becomes a page, and routing still lies ahead.</summary>
    public static Task RefuseAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<Overload>() is null) return next(context);

        context.Features.Set<Overload>(null); // The page that says so is served.
        context.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)) return ApiEndpoints.Busy(context).ExecuteAsync(context);

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Task.CompletedTask;
    }
}
