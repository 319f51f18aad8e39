using Serilog;
using Serilog.Events;
using Serilog.Settings.Configuration;

namespace UccnPortal.Startup;

internal static class LoggingSetup
{
    private const double SlowMilliseconds = 1000;

    /// <summary>Logs method, path, status and time, but no personal data. Failed and slow requests are always logged.</summary>
    public static void UsePortalRequestLogging(this WebApplication app) =>
        app.UseSerilogRequestLogging(logging =>
        {
            logging.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
            logging.MessageTemplate = "{RequestMethod} {RequestPath} {StatusCode} {Elapsed:0.0} ms";
            logging.GetLevel = (context, elapsed, error) =>
                error is not null || context.Response.StatusCode >= 500 ? LogEventLevel.Error
                : elapsed > SlowMilliseconds ? LogEventLevel.Warning
                : context.Response.StatusCode >= 400 || !HttpMethods.IsGet(context.Request.Method) ? LogEventLevel.Information
                : LogEventLevel.Debug;
        });

    /// <summary>Serilog's static logger is not used: it falls silent for all hosts of a process when one of them ends.</summary>
    public static void AddPortalLogging(this WebApplicationBuilder builder) =>
        builder.Services.AddSerilog(
            preserveStaticLogger: true,
            configureLogger: log =>
            {
                log.MinimumLevel.Information()
                    .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)
                    .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Warning)
                    .MinimumLevel.Override("System.Net.Http", LogEventLevel.Warning)
                    // Naming the assembly avoids a search through all of them.
                    .ReadFrom.Configuration(
                        builder.Configuration,
                        new ConfigurationReaderOptions(typeof(ConsoleLoggerConfigurationExtensions).Assembly)
                    )
                    .Enrich.FromLogContext();
                if (builder.Environment.IsDevelopment())
                    log.WriteTo.Console(formatProvider: System.Globalization.CultureInfo.InvariantCulture);
                else
                    log.WriteTo.Console(new Serilog.Formatting.Compact.RenderedCompactJsonFormatter());
            }
        );
}
