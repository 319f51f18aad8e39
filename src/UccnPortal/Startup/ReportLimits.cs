using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UccnPortal.Accounts;
using UccnPortal.Http;

namespace UccnPortal.Startup;

/// <summary>Limits the reports that readers send, per remote network and in total.</summary>
internal sealed record ReportLimits(int OfPlace, int OfAll, TimeSpan Window)
{
    public static readonly ReportLimits Usual = new(10, 120, TimeSpan.FromMinutes(10));

    /// <summary>Must run behind routing.</summary>
    public void Stand(IApplicationBuilder site)
    {
        var limiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(context =>
                FixedWindow.Of(SignInGuard.RemoteNetworkOf(context.Connection.RemoteIpAddress), OfPlace, Window)
            ),
            PartitionedRateLimiter.Create<HttpContext, string>(_ => FixedWindow.Of("all", OfAll, Window))
        );
        site.UseWhen(
            IsReport,
            reports =>
            {
                reports.Use(next => context => FormStream.Use(context, next));
                reports.Use(next => context => LimitAsync(context, next, limiter));
            }
        );
    }

    private static bool IsReport(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method)
        && context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is { AreaName: null, ViewEnginePath: "/Report/Index" };

    private async Task LimitAsync(HttpContext context, RequestDelegate next, PartitionedRateLimiter<HttpContext> limiter)
    {
        using (var lease = limiter.AttemptAcquire(context))
        {
            if (!lease.IsAcquired)
                context.Features.Set(new TooManyReports(FixedWindow.SecondsToWait(lease) ?? (int)Window.TotalSeconds));
        }

        await next(context);
    }
}
