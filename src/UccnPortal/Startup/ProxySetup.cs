using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace UccnPortal.Startup;

internal static class ProxySetup
{
    /// <summary>Trusts forwarded headers only from this machine and the configured proxies, and only hosts that are ours.</summary>
    public static void AddPortalProxies(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddOptions<ForwardedHeadersOptions>()
            .Configure<IOptions<PortalOptions>, IConfiguration>(
                (headers, portal, configuration) =>
                {
                    headers.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
                    headers.AllowedHosts = HostsOf(portal.Value, configuration);
                    // An empty list would trust every host.
                    if (headers.AllowedHosts.Count > 0)
                        headers.ForwardedHeaders |= ForwardedHeaders.XForwardedHost;
                    headers.KnownProxies.Add(IPAddress.Loopback);
                    foreach (var proxy in ProxiesOf(portal.Value))
                    {
                        if (IPAddress.TryParse(proxy, out var address))
                            headers.KnownProxies.Add(address);
                        else
                            headers.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
                    }
                }
            );
        builder.Services.AddHsts(hsts =>
        {
            hsts.MaxAge = TimeSpan.FromDays(365);
            hsts.IncludeSubDomains = false; // A shared university domain may have neighbours without https.
        });
    }

    public static void UsePortalProxies(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.Use(
            (context, next) =>
            {
                if (context.Request.Scheme is "http" or "https")
                    return next(context);

                context.Response.StatusCode = StatusCodes.Status400BadRequest; // A proxy passed on a host that a client made up.
                return Task.CompletedTask;
            }
        );
    }

    public static void CheckProxies(this WebApplication app)
    {
        var wrong = ProxiesOf(app.Services.GetRequiredService<IOptions<PortalOptions>>().Value)
            .FirstOrDefault(proxy => !IPAddress.TryParse(proxy, out _) && !System.Net.IPNetwork.TryParse(proxy, out _));
        if (wrong is null)
            return;

        throw new StartRefusedException(
            $"Portal:KnownProxies has \"{wrong}\", which is neither an address such as 10.0.0.5 nor a network such as 10.0.0.0/8."
        );
    }

    public static IList<string> HostsOf(PortalOptions options, IConfiguration configuration)
    {
        var hosts = (configuration["AllowedHosts"] ?? "")
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(host => host != "*");
        if (options.PublicBaseUrl.Length > 0)
            hosts = hosts.Append(new Uri(options.PublicBaseUrl).Host);
        return [.. hosts.Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static string[] ProxiesOf(PortalOptions options) =>
        options.KnownProxies.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
