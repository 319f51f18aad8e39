using System.Threading.RateLimiting;
using UccnPortal.Accounts;
using UccnPortal.Http.Caching;
using UccnPortal.Links;

namespace UccnPortal.Startup;

/// <summary>Limits queries with meaningless values per remote network, because each is rendered anew.</summary>
internal sealed record UnclearQuestions(int Most, TimeSpan Window)
{
    public static readonly UnclearQuestions Usual = new(120, TimeSpan.FromMinutes(1));

    // Only the response shows whether a query was understood, so it counts afterwards. Cached responses are not limited.
    public void Stand(IApplicationBuilder site)
    {
        var clients = PartitionedRateLimiter.Create<string, string>(client => FixedWindow.Of(client, Most, Window));
        site.Use(next => context => LimitAsync(context, next, clients));
    }

    private static async Task LimitAsync(HttpContext context, RequestDelegate next, PartitionedRateLimiter<string> clients)
    {
        // A path is never null. A request without an address comes from within this process.
        if (
            !context.Request.QueryString.HasValue
            || !PageCache.IsPublicPath(context.Request.Path.Value!)
            || context.Connection.RemoteIpAddress is not { } address
        )
        {
            await next(context);
            return;
        }

        var client = SignInGuard.RemoteNetworkOf(address);
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
            if (!UnderstoodQuery.Of(context).IsAllOf(asked))
                clients.AttemptAcquire(client).Dispose();
        }
    }
}
