using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using UccnPortal.Backups;
using UccnPortal.Data;
using UccnPortal.Data.History;
using UccnPortal.Editing;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Rehearsing;
using UccnPortal.Seeding;

namespace UccnPortal.Startup;

internal static class DataSetup
{
    public static void AddPortalData(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<PortalOptions>().BindConfiguration(PortalOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.PostConfigure<PortalOptions>(options =>
        {
            if (options.DataFolder.Length == 0)
                options.DataFolder = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "UccnPortal");
            options.DataFolder = Path.GetFullPath(options.DataFolder, builder.Environment.ContentRootPath);
            if (options.SeedFolder.Length == 0)
                options.SeedFolder = Path.Combine(AppContext.BaseDirectory, "seed-data");
        });

        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(provider => Connections(provider.GetRequiredService<IOptions<PortalOptions>>().Value));
        services.AddSingleton<PublishedTables>();
        services.AddSingleton<WriteWatch>();
        if (
            builder.Configuration.GetValue<DatabaseProvider>($"{PortalOptions.Section}:{nameof(PortalOptions.Database)}")
            == DatabaseProvider.Postgres
        )
        {
            services.AddDbContext<PortalDb, PostgresPortalDb>(
                (provider, db) =>
                    db.UseNpgsql(
                            provider.GetRequiredService<PortalConnections>().ConnectionString,
                            npgsql => npgsql.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
                        )
                        .AddInterceptors(new HistoryGuard(), provider.GetRequiredService<WriteWatch>())
            );
        }
        else
        {
            services.AddDbContext<PortalDb, SqlitePortalDb>(
                (provider, db) =>
                    db.UseSqlite(
                            provider.GetRequiredService<PortalConnections>().ConnectionString,
                            sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
                        )
                        .AddInterceptors(new SqlitePragmas(), new HistoryGuard(), provider.GetRequiredService<WriteWatch>())
            );
        }

        services.AddSingleton<IRecordAddresses, RecordAddresses>();
        services.AddSingleton<RehearsalStage>();
        services.AddSingleton<IRehearsal, Rehearsal>();
        services.AddSingleton<UnreadableTexts>();
        services.AddScoped<Editor>();
        services.AddScoped<Catalogue>();
        services.AddSingleton<CatalogueMemory>();
        services.AddScoped<RecentEditors>();
        services.AddScoped<Reviews>();
        services.AddScoped<Suggestions>();
        services.AddSingleton(provider => new ReaderReportLimits(
            ReaderReportLimits.UsuallyOpen,
            provider.GetRequiredService<IOptions<PortalOptions>>().Value.ReportDays
        ));
        services.AddScoped<ReaderReports>();
        services.AddScoped<IReaderReports>(provider => provider.GetRequiredService<ReaderReports>());
        services.AddScoped<Seeder>();
        services.AddScoped<DatabaseStart>();
        services.AddSingleton<SeedStatus>();
        services.AddSingleton<RunningLock>();
        services.AddSingleton<MachineLease>();
        services.AddHostedService(provider => provider.GetRequiredService<MachineLease>());
        services.AddHostedService<OrderlyStop>();
        services
            .AddOptions<HostOptions>()
            .Configure<IOptions<PortalOptions>>(
                (host, portal) => host.ShutdownTimeout = OrderlyStop.Patience + TimeSpan.FromSeconds(portal.Value.StopDelaySeconds)
            );
        services.AddSingleton(provider => new BackupFolder(
            SqliteFile(provider.GetRequiredService<IOptions<PortalOptions>>().Value),
            provider.GetRequiredService<PortalConnections>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton(provider => new BackupWatch(
            provider.GetRequiredService<BackupFolder>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<PortalConnections>().IsSqlite
                && provider.GetRequiredService<IOptions<PortalOptions>>().Value.NightlyBackup
        ));
        services.AddHostedService<NightlyBackup>();
        services.AddSingleton<Publication>();
        services
            .AddHealthChecks()
            .AddCheck<StoppingCheck>("stopping", tags: ["ready", "write"])
            .AddCheck<DatabaseCheck>(
                "database",
                failureStatus: HealthStatus.Degraded,
                tags: ["ready", "write"],
                timeout: TimeSpan.FromSeconds(5)
            )
            .AddCheck<WriteCheck>("saving", tags: ["ready", "write"])
            .AddCheck<DiskCheck>("disk", tags: ["ready"])
            .AddCheck<SeedCheck>("seed-data", tags: ["ready"])
            .AddCheck<TextsCheck>(TextsCheck.Name, failureStatus: HealthStatus.Degraded, tags: ["ready"])
            .AddCheck<BackupCheck>("backup", tags: ["ready"]);
    }

    private static PortalConnections Connections(PortalOptions options) =>
        options.Database == DatabaseProvider.Postgres
            ? new PortalConnections(isSqlite: false, options.ConnectionString)
            : new PortalConnections(isSqlite: true, $"Data Source={SqliteFile(options)};Default Timeout=30");

    public static string SqliteFile(PortalOptions options) => Path.Combine(options.DataFolder, "portal.db");
}
