using Serilog;
using Serilog.Events;
using Serilog.Settings.Configuration;

namespace UccnPortal.Startup;

internal static class LoggingSetup
{
    private const double SlowMilliseconds = 1000;

    /// <summary>
    /// A request is method, path, status and time; no address, no query, no user agent. What went well is a matter of the
    /// reverse proxy and of <c>Serilog:MinimumLevel</c>; what failed or was slow is always said.
    /// </summary>
    public static void UsePortalRequestLogging(this WebApplication app) => app.UseSerilogRequestLogging(logging =>
    {
        logging.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
        logging.MessageTemplate = "{RequestMethod} {RequestPath} {StatusCode} {Elapsed:0.0} ms";
        logging.GetLevel = (context, elapsed, error) => error is not null || context.Response.StatusCode >= 500 ? LogEventLevel.Error
            : elapsed > SlowMilliseconds ? LogEventLevel.Warning
            : context.Response.StatusCode >= 400 || !HttpMethods.IsGet(context.Request.Method) ? LogEventLevel.Information
            : LogEventLevel.Debug;
    });

    /// <summary>
    /// Structured lines on the console: JSON in production, readable in development. The logger is the host's own: Serilog's
    /// static one falls silent for all hosts of a process as soon as one of them ends.
    /// </summary>
    public static void AddPortalLogging(this WebApplicationBuilder builder) => builder.Services.AddSerilog(preserveStaticLogger: true, configureLogger: log =>
    {
        log.MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Warning)
            .MinimumLevel.Override("System.Net.Http", LogEventLevel.Warning)
            .ReadFrom.Configuration(builder.Configuration, new ConfigurationReaderOptions(typeof(ConsoleLoggerConfigurationExtensions).Assembly)) // Told where sinks are, it does not look through all there is.
            .Enrich.FromLogContext();
        if (builder.Environment.IsDevelopment()) log.WriteTo.Console(formatProvider: System.Globalization.CultureInfo.InvariantCulture);
        else log.WriteTo.Console(new Serilog.Formatting.Compact.RenderedCompactJsonFormatter());
    });
}
