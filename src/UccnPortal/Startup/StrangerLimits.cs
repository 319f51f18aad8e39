using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using UccnPortal.Accounts;
using UccnPortal.Data.History;
using UccnPortal.Records;

namespace UccnPortal.Startup;

/// <summary>Limits posts without sign-in: per place, and in total for places where no staff member ever signed in.</summary>
internal sealed record StrangerLimits(int OfPlace, int OfAll, TimeSpan Window)
{
    public static readonly StrangerLimits Usual = new(60, 300, TimeSpan.FromMinutes(1));

    private static readonly object IsKnown = new();

    /// <summary>Must run after authentication and before anything is checked or written.</summary>
    public void Stand(IApplicationBuilder admin)
    {
        admin.Use(
            async (context, next) =>
            {
                if (IsStranger(context))
                {
                    context.Items[IsKnown] = await context
                        .RequestServices.GetRequiredService<SignInGuard>()
                        .KnowsAsync(RemoteNetworkOf(context), context.RequestAborted);
                }

                await next(context);
            }
        );
        admin.UseRateLimiter(
            new RateLimiterOptions
            {
                RejectionStatusCode = StatusCodes.Status429TooManyRequests,
                GlobalLimiter = PartitionedRateLimiter.CreateChained(
                    PartitionedRateLimiter.Create<HttpContext, string>(context =>
                        IsStranger(context)
                            ? FixedWindow.Of(RemoteNetworkOf(context), OfPlace, Window)
                            : RateLimitPartition.GetNoLimiter("staff")
                    ),
                    PartitionedRateLimiter.Create<HttpContext, string>(context =>
                        IsStranger(context) && context.Items[IsKnown] is not true
                            ? FixedWindow.Of("all", OfAll, Window)
                            : RateLimitPartition.GetNoLimiter("known")
                    )
                ),
                OnRejected = async (rejected, cancel) => await RefuseAsync(rejected, cancel),
            }
        );
    }

    private static bool IsStranger(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.User.Identity is not { IsAuthenticated: true };

    private static string RemoteNetworkOf(HttpContext context) => SignInGuard.RemoteNetworkOf(context.Connection.RemoteIpAddress);

    private async Task RefuseAsync(OnRejectedContext rejected, CancellationToken cancel)
    {
        var context = rejected.HttpContext;
        var seconds = FixedWindow.SecondsToWait(rejected.Lease) ?? (int)Window.TotalSeconds;
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        if (context.RequestServices.GetRequiredService<RefusalNotes>().IsWorthNoting(RefusalNotes.Strangers, RemoteNetworkOf(context)))
        {
            await context
                .RequestServices.GetRequiredService<SignIns>()
                .AuditAsync(new AuditEntry { Action = AuditAction.TooMany.Code() }, cancel);
        }
    }
}
