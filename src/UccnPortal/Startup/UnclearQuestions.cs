using System.Threading.RateLimiting;
using UccnPortal.Accounts;
using UccnPortal.Http.Caching;
using UccnPortal.Links;

namespace UccnPortal.Startup;

/// <summary>Questions with values that mean nothing. Each is answered anew, so one client may ask so many; whoever mistypes never gets there.</summary>
/// <param name="Most">For each remote network.</param>
/// <param name="Window">The time in which it may ask so many.</param>
internal sealed record UnclearQuestions(int Most, TimeSpan Window)
{
    public static readonly UnclearQuestions Usual = new(120, TimeSpan.FromMinutes(1));

    /// <summary>
    /// Behind the page cache. Only the answer shows what was understood of a question, so it counts afterwards: a client that
    /// has asked too many unclear ones gets no new answers to questions for a while. What is ready, and pages without a
    /// question, it still gets.
    /// </summary>
    public void Stand(IApplicationBuilder site)
    {
        var clients = PartitionedRateLimiter.Create<string, string>(
            client => RateLimitPartition.GetFixedWindowLimiter(client, _ => new FixedWindowRateLimiterOptions { PermitLimit = Most, Window = Window }));
        site.Use(next => context => LimitAsync(context, next, clients));
    }

    private static async Task LimitAsync(HttpContext context, RequestDelegate next, PartitionedRateLimiter<string> clients)
    {
        // Without an address the request comes from within this process.
        if (!context.Request.QueryString.HasValue || !PageCache.IsPublicPath(context.Request.Path.Value!) || context.Connection.RemoteIpAddress is not { } address) // A path is never null.
        {
            await next(context);
            return;
        }

        var client = SignInGuard.PlaceOf(address);
        using (var share = clients.AttemptAcquire(client, permitCount: 0))
        {
            if (!share.IsAcquired)
            {
                await Refusals.TooManyAsync(context, share);
                return;
            }
        }

        var asked = PageParameters.Of(context.Request).ToList();
        try
        {
            await next(context);
        }
        finally
        {
            if (!UnderstoodQuery.Of(context).IsAllOf(asked)) clients.AttemptAcquire(client).Dispose();
        }
    }
}
