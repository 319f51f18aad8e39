using System.Threading.RateLimiting;

namespace UccnPortal.Startup;

/// <summary>A number of permits in each window of time.</summary>
internal static class FixedWindow
{
    public static RateLimitPartition<string> Of(string partition, int permits, TimeSpan window) =>
        RateLimitPartition.GetFixedWindowLimiter(
            partition,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = window }
        );

    /// <summary>How long to wait after a refusal; null if the limiter does not know.</summary>
    public static int? SecondsToWait(RateLimitLease refused) =>
        refused.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : null;
}
