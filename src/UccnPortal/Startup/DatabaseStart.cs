using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using UccnPortal.Data;
using UccnPortal.Seeding;

namespace UccnPortal.Startup;

/// <summary>The portal cannot start, and why: printed as it stands, without a stack.</summary>
public sealed class StartRefusedException(string message) : Exception(message);

/// <summary>
/// Makes the database ready: migrates and seeds while no other process does. Every instance runs it at start; the first
/// does the work, the others wait and find it done.
/// </summary>
public sealed class DatabaseStart(PortalDb db, PortalConnections connections, Seeder seeder, SeedStatus status, IOptions<PortalOptions> options, ILogger<DatabaseStart> log)
{
    private static readonly TimeSpan LockPatience = TimeSpan.FromSeconds(60);

    // Any constant will do, as long as every version of the portal uses the same one.
    private const long PostgresLock = 0x5543434E;

    public async Task RunAsync(CancellationToken cancel = default)
    {
        await using var held = await LockAsync(cancel);

        // The usual start finds nothing to do, and then EF's model is not even built.
        var state = await SchemaState.ReadAsync(connections, cancel);
        var seeded = !options.Value.SeedOnStart || state.SeedFingerprint == SeedFiles.Fingerprint(options.Value.SeedFolder);
        if (state is { IsCurrent: true, UnknownMigration: null } && seeded) return;

        await MigrateAsync(cancel);
        if (options.Value.SeedOnStart) await SeedAsync(cancel);
    }

    public async Task MigrateOnlyAsync(CancellationToken cancel = default)
    {
        await using var held = await LockAsync(cancel);
        await MigrateAsync(cancel);
    }

    public async Task<SeedReport> SeedOnlyAsync(bool dryRun, CancellationToken cancel = default)
    {
        await using var held = await LockAsync(cancel);
        await MigrateAsync(cancel);
        return await seeder.RunAsync(options.Value.SeedFolder, dryRun, cancel);
    }

    private async Task SeedAsync(CancellationToken cancel)
    {
        var firstInstallation = !await db.SeedRuns.AnyAsync(cancel);
        var report = await seeder.RunAsync(options.Value.SeedFolder, cancel: cancel);
        status.Report = report;
        if (report.Problems.Count > 0)
        {
            var list = string.Join(Environment.NewLine, report.Problems.Take(20));
            if (firstInstallation) throw new StartRefusedException($"The seed files cannot be applied; nothing was written.{Environment.NewLine}{list}");

            log.LogError("The seed files have {Count} problems; the data stays as it was. {Problems}", report.Problems.Count, list);
        }
        else if (!report.UpToDate)
        {
            log.LogInformation(
                "Seeded: {Added} added, {Updated} updated, {Kept} values kept from staff, {Deleted} left deleted, {Skipped} skipped",
                report.Added.Count, report.Updated.Count, report.KeptFromStaff.Count, report.LeftDeleted.Count, report.Skipped.Count);
        }
    }

    private async Task MigrateAsync(CancellationToken cancel)
    {
        var state = await SchemaState.ReadAsync(connections, cancel);
        if (state.UnknownMigration is { } unknown)
            throw new StartRefusedException($"The database is newer than this program (it has {unknown}). Nothing was touched: start the newer program, or restore an older copy.");
        if (state.IsCurrent) return;

        // A process killed while migrating leaves EF's own lock row behind, and EF would wait for it for ever. We hold
        // the real lock, so whoever wrote that row is gone.
        if (connections.IsSqlite && await HasStaleMigrationLockAsync(cancel))
        {
            log.LogWarning("An earlier start was stopped while migrating; its lock is removed");
            await db.Database.ExecuteSqlRawAsync("""DELETE FROM "__EFMigrationsLock" """, cancel);
        }

        // EF turns the write-ahead log on only for a file that it makes itself; this one was made when we first looked.
        if (connections.IsSqlite) await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancel);
        await db.Database.MigrateAsync(cancel);
        log.LogInformation("The database has this program's schema");
    }

    private async Task<bool> HasStaleMigrationLockAsync(CancellationToken cancel) =>
        await db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(cancel) > 0
        && await db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM __EFMigrationsLock").SingleAsync(cancel) > 0;

    private async Task<IAsyncDisposable> LockAsync(CancellationToken cancel)
    {
        if (connections.IsSqlite) return await LockFileAsync(cancel);

        var connection = await connections.OpenAsync(cancel, pooled: false);
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT pg_advisory_lock({PostgresLock})";
        await command.ExecuteNonQueryAsync(cancel);
        return connection; // The end of the session frees the lock, however the process ends.
    }

    // The kernel frees a file lock when its process dies, however it dies.
    private async Task<FileStream> LockFileAsync(CancellationToken cancel)
    {
        Directory.CreateDirectory(options.Value.DataFolder);
        var path = DataSetup.SqliteFile(options.Value) + ".lock";
        var until = DateTime.UtcNow + LockPatience;
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (DateTime.UtcNow < until)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), cancel);
            }
            catch (IOException error)
            {
                throw new StartRefusedException($"Another process has been starting on {options.Value.DataFolder} for {LockPatience.TotalSeconds:0} seconds: {error.Message}");
            }
        }
    }
}
