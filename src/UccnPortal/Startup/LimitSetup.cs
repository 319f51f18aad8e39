using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using UccnPortal.Accounts;
using UccnPortal.Http;

namespace UccnPortal.Startup;

internal static class LimitSetup
{
    /// <summary>The limiter runs behind the page cache, so only new responses count.</summary>
    public static void AddPortalLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(new DearAnswers(120, TimeSpan.FromMinutes(1)));
        builder.Services.AddSingleton(UnclearQuestions.Usual);
        builder.Services.AddSingleton(ReportLimits.Usual);
        builder.Services.AddRateLimiter(limits => limits.AddPolicy<string, OfDearAnswers>(DearAnswers.Limit));
    }

    private sealed class OfDearAnswers(DearAnswers dear) : IRateLimiterPolicy<string>
    {
        public Func<OnRejectedContext, CancellationToken, ValueTask> OnRejected =>
            static (rejected, _) => new ValueTask(Refusals.TooManyAsync(rejected.HttpContext, rejected.Lease));

        public RateLimitPartition<string> GetPartition(HttpContext context)
        {
            // A request without an address comes from within this process.
            if (!DearAnswers.Include(context.Request.Path) || context.Connection.RemoteIpAddress is not { } address)
                return RateLimitPartition.GetNoLimiter("");

            return FixedWindow.Of(SignInGuard.RemoteNetworkOf(address), dear.Most, dear.Window);
        }
    }
}
