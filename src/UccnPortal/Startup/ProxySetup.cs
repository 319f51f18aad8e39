using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace UccnPortal.Startup;

internal static class ProxySetup
{
    /// <summary>Believes forwarded headers from this machine and the configured proxies only.</summary>
    public static void AddPortalProxies(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<PortalOptions>>((headers, portal) =>
        {
            headers.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            headers.KnownProxies.Add(IPAddress.Loopback);
            foreach (var proxy in portal.Value.KnownProxies.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                headers.KnownProxies.Add(IPAddress.Parse(proxy));
        });
        builder.Services.AddHsts(hsts =>
        {
            hsts.MaxAge = TimeSpan.FromDays(365);
            hsts.IncludeSubDomains = false; // A shared university domain may have neighbours without https.
        });
    }
}
