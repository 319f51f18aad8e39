using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using UccnPortal.Accounts;
using UccnPortal.Http;

namespace UccnPortal.Startup;

internal static class LimitSetup
{
    /// <summary>The limiter stands behind the page cache: only what must be made anew counts.</summary>
    public static void AddPortalLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(new DearAnswers(120, TimeSpan.FromMinutes(1)));
        builder.Services.AddSingleton(UnclearQuestions.Usual);
        builder.Services.AddRateLimiter(limits => limits.AddPolicy<string, OfDearAnswers>(DearAnswers.Limit));
    }

    private sealed class OfDearAnswers(DearAnswers dear) : IRateLimiterPolicy<string>
    {
        public Func<OnRejectedContext, CancellationToken, ValueTask> OnRejected => static (rejected, _) => new ValueTask(Refusals.TooManyAsync(rejected.HttpContext, rejected.Lease));

        public RateLimitPartition<string> GetPartition(HttpContext context)
        {
            // Without an address the request comes from within this process.
            if (!DearAnswers.Include(context.Request.Path) || context.Connection.RemoteIpAddress is not { } address) return RateLimitPartition.GetNoLimiter("");

            return RateLimitPartition.GetFixedWindowLimiter(SignInGuard.PlaceOf(address), _ => new FixedWindowRateLimiterOptions { PermitLimit = dear.Most, Window = dear.Window });
        }
    }
}
