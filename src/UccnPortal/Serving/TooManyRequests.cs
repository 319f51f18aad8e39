using System.Globalization;
using System.Threading.RateLimiting;
using UccnPortal.Serving.Api;

namespace UccnPortal.Serving;

/// <summary>Refuses a client that has asked too much, and says when it may ask again; whatever stands behind it makes a page of it.</summary>
internal static class TooManyRequests
{
    public static Task RefuseAsync(HttpContext context, RateLimitLease lease)
    {
        var response = context.Response;
        if (lease.TryGetMetadata(MetadataName.RetryAfter, out var wait)) response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)) return ApiEndpoints.TooMany(context).ExecuteAsync(context);

        response.StatusCode = StatusCodes.Status429TooManyRequests;
        return Task.CompletedTask;
    }
}
