using Serilog;
using Serilog.Events;

namespace UccnPortal.Startup;

internal static class LoggingSetup
{
    /// <summary>
    /// Structured lines on the console: JSON in production, readable in development. A request is method, path, status and
    /// time; no address, no query, no user agent.
    /// </summary>
    public static void AddPortalLogging(this WebApplicationBuilder builder) => builder.Services.AddSerilog(log =>
    {
        log.MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Warning)
            .MinimumLevel.Override("System.Net.Http", LogEventLevel.Warning)
            .ReadFrom.Configuration(builder.Configuration)
            .Enrich.FromLogContext();
        if (builder.Environment.IsDevelopment()) log.WriteTo.Console(formatProvider: System.Globalization.CultureInfo.InvariantCulture);
        else log.WriteTo.Console(new Serilog.Formatting.Compact.RenderedCompactJsonFormatter());
    });
}
