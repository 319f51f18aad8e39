using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace UccnPortal.Tests.Support;

/// <summary>Gives each request the remote address from a header, because a test server has none.</summary>
internal sealed class RemoteAddresses : IStartupFilter
{
    public const string Header = "X-Test-From";

    public static void AddTo(IServiceCollection services) => services.AddSingleton<IStartupFilter, RemoteAddresses>();

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.Use(
                (context, proceed) =>
                {
                    if (context.Request.Headers[Header].ToString() is { Length: > 0 } address)
                        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
                    return proceed(context);
                }
            );
            next(app);
        };
}
