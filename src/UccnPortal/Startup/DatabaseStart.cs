using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using UccnPortal.Backups;
using UccnPortal.Data;
using UccnPortal.Seeding;

namespace UccnPortal.Startup;

/// <summary>The portal cannot start. The message is printed without a stack trace.</summary>
public sealed class StartRefusedException(string message) : Exception(message);

/// <summary>Migrates and seeds the database under a lock. Every instance runs it; the first does the work.</summary>
public sealed class DatabaseStart(
    IServiceProvider services,
    PortalConnections connections,
    SeedStatus status,
    BackupFolder backups,
    RunningLock running,
    MachineLease machines,
    IOptions<PortalOptions> options,
    ILogger<DatabaseStart> log
)
{
    private static readonly TimeSpan LockPatience = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan BetweenCalls = TimeSpan.FromSeconds(2);

    // Any constant works, as long as every version of the portal uses the same one.
    private const long PostgresLock = 0x5543434E;

    // Resolved on demand: the usual start has nothing to do, and EF alone takes a tenth of its time.
    private PortalDb Db => services.GetRequiredService<PortalDb>();
    private Seeder Seeder => services.GetRequiredService<Seeder>();

    public async Task RunAsync(CancellationToken cancel = default)
    {
        await using var held = await LockAsync(cancel);
        await CheckFileAsync(cancel);
        await BringUpToDateAsync(cancel);
        if (connections.IsSqlite)
            running.Share(SqlitePath);
        MarkMade();
    }

    public async Task MigrateOnlyAsync(CancellationToken cancel = default)
    {
        await using var held = await LockAsync(cancel);
        await CheckFileAsync(cancel);
        await MigrateAsync(cancel);
        MarkMade();
    }

    public async Task<SeedReport> SeedOnlyAsync(bool dryRun, CancellationToken cancel = default)
    {
        await using var held = await LockAsync(cancel);
        await CheckFileAsync(cancel);
        await MigrateAsync(cancel);
        var report = await RunSeederAsync(dryRun, cancel);
        MarkMade();
        return report;
    }

    public async Task<Restored> RestoreAsync(string file, CancellationToken cancel = default)
    {
        if (!connections.IsSqlite)
            throw new BackupException(BackupFolder.UsePgDump);

        await using var held = await LockAsync(cancel);
        using var alone =
            RunningLock.TakeAlone(SqlitePath)
            ?? throw new StartRefusedException($"A server is running on {options.Value.DataFolder}: stop it first. Nothing was changed.");
        var restored = await backups.RestoreAsync(file, cancel);
        MarkMade();
        return restored;
    }

    private string SqlitePath => DataSetup.SqliteFile(options.Value);

    /// <summary>Records that a database was made here, so that a missing one is not taken for a new installation.</summary>
    private string Marker => SqlitePath + ".made";

    private void MarkMade()
    {
        if (!connections.IsSqlite)
            return;

        if (!File.Exists(Marker))
        {
            File.WriteAllText(
                Marker,
                "A database was made in this folder. The portal will not start without it: restore "
                    + "a backup, or move this file and the backups away to begin anew with the seed data.\n"
            );
        }

        CloseFiles();
    }

    private void CloseFiles()
    {
        var folder = options.Value.DataFolder;
        var wrong = PrivateFiles.Close(folder, Directory.EnumerateFiles(folder, Path.GetFileName(SqlitePath) + "*"));
        if (Directory.Exists(backups.Path))
            wrong ??= PrivateFiles.Close(backups.Path, Directory.EnumerateFiles(backups.Path));
        if (wrong is not null)
            log.LogWarning("Other accounts of this machine may be able to read {Folder}: {Reason}", folder, wrong);
    }

    /// <summary>Must run before anything opens the file for writing, so that a lost database is not replaced by an empty one.</summary>
    private async Task CheckFileAsync(CancellationToken cancel)
    {
        if (!connections.IsSqlite)
            return;

        if (backups.FinishRestoring() is { } aside)
            log.LogWarning("A restore that was stopped in the middle is finished now; the database before it is {Aside}", aside);
        var damage =
            !SqliteFile.IsEmpty(SqlitePath) ? await SqliteFile.DamageAtStartAsync(SqlitePath, cancel)
            : !File.Exists(Marker) && backups.List().Count == 0 ? null // A new installation, or one that was interrupted.
            : File.Exists(SqlitePath) ? "has 0 bytes"
            : "is missing, although a database was made here";
        if (damage is null)
            return;

        var way = await backups.NewestGoodAsync(cancel) is { } newest
            ? $"The newest good backup is {newest.File}: put it back with the command restore."
            : $"There is no good backup in {backups.Path}.";
        throw new StartRefusedException($"{SqlitePath} {damage}. Nothing was written. {way}");
    }

    private async Task BringUpToDateAsync(CancellationToken cancel)
    {
        var state = await SchemaState.ReadAsync(connections, cancel);
        var seeded = !options.Value.SeedOnStart || state.SeedFingerprint == SeedFiles.Fingerprint(options.Value.SeedFolder);
        if (state is { IsCurrent: true, UnknownMigration: null } && seeded)
            return;

        await MigrateAsync(cancel);
        if (options.Value.SeedOnStart)
            await SeedAsync(cancel);
    }

    private async Task SeedAsync(CancellationToken cancel)
    {
        var firstInstallation = !await Db.SeedRuns.AnyAsync(cancel);
        var report = await RunSeederAsync(dryRun: false, cancel);
        status.Report = report;
        if (report.Problems.Count > 0)
        {
            var list = string.Join(Environment.NewLine, report.Problems.Take(20));
            if (firstInstallation)
                throw new StartRefusedException($"The seed files cannot be applied; nothing was written.{Environment.NewLine}{list}");

            log.LogError("The seed files have {Count} problems; the data stays as it was. {Problems}", report.Problems.Count, list);
        }
        else if (!report.UpToDate)
        {
            log.LogInformation(
                "Seeded: {Added} added, {Updated} updated, {Kept} values kept from staff, {Deleted} left deleted, {Skipped} skipped",
                report.Added.Count,
                report.Updated.Count,
                report.KeptFromStaff.Count,
                report.LeftDeleted.Count,
                report.Skipped.Count
            );
        }
    }

    private async Task<SeedReport> RunSeederAsync(bool dryRun, CancellationToken cancel)
    {
        try
        {
            return await Seeder.RunAsync(options.Value.SeedFolder, dryRun, cancel);
        }
        catch (Exception error) when (error is DbUpdateException or System.Data.Common.DbException && WriteFailures.Of(error) is null)
        {
            throw new StartRefusedException(
                "The database refused the seed files, and the data stays as it was: "
                    + $"{(error.InnerException ?? error).Message} Start with Portal:SeedOnStart=false to go on without them."
            );
        }
    }

    private async Task MigrateAsync(CancellationToken cancel)
    {
        var state = await SchemaState.ReadAsync(connections, cancel);
        if (state.UnknownMigration is { } unknown)
        {
            throw new StartRefusedException(
                $"The database is newer than this program (it has {unknown}). Nothing "
                    + "was touched: start the newer program, or restore an older copy."
            );
        }

        if (state.IsCurrent)
            return;
        if (state.Earlier == EarlierSchema.Half)
        {
            throw new StartRefusedException(
                $"The database is of an early trial of this program (its schema ends with {state.LastMigration}), which this "
                    + "one no longer knows. Nothing was touched: start the program of 29 November 2026 on it once, then this one."
            );
        }

        // A process killed while migrating leaves EF's lock row behind. We hold the real lock, so that row is stale.
        if (connections.IsSqlite && await HasStaleMigrationLockAsync(cancel))
        {
            log.LogWarning("An earlier start was stopped while migrating; its lock is removed");
            await Db.Database.ExecuteSqlRawAsync("""DELETE FROM "__EFMigrationsLock" """, cancel);
        }

        // EF enables the write-ahead log only for files that it creates; our first look created this one.
        if (connections.IsSqlite)
            await Db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancel);
        var copy = connections.IsSqlite && state.LastMigration.Length > 0 ? await backups.MakeAsync(cancel) : null;
        try
        {
            if (state.Earlier == EarlierSchema.Whole)
                await EarlierMigrations.CarryOverAsync(Db, cancel);
            await Db.Database.MigrateAsync(cancel);
        }
        catch (Exception error) when (copy is not null && error is not OperationCanceledException)
        {
            log.LogError(error, "The migration failed");
            throw await PutBackAsync(copy, error, cancel);
        }

        log.LogInformation("The database has this program's schema");
    }

    /// <summary>SQLite rebuilds tables in several steps, so a failed migration is undone from the copy made before it.</summary>
    private async Task<StartRefusedException> PutBackAsync(Backup copy, Exception error, CancellationToken cancel)
    {
        await Db.Database.CloseConnectionAsync();
        SqliteConnection.ClearAllPools();
        using var alone = RunningLock.TakeAlone(SqlitePath);
        if (alone is null)
        {
            return new StartRefusedException(
                $"The database could not be migrated: {error.Message}. Other servers are running on it: stop them and restore {copy.File}."
            );
        }

        var restored = await backups.RestoreAsync(copy.File, cancel);
        return new StartRefusedException(
            $"The database could not be migrated: {error.Message}. It is as it was "
                + $"before; the failed one is kept as {restored.Aside}. Start the older program."
        );
    }

    private async Task<bool> HasStaleMigrationLockAsync(CancellationToken cancel) =>
        await Db
            .Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .SingleAsync(cancel) > 0
        && await Db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM __EFMigrationsLock").SingleAsync(cancel) > 0;

    private async Task<IAsyncDisposable> LockAsync(CancellationToken cancel)
    {
        if (connections.IsSqlite)
        {
            var held = await LockFileAsync(cancel);
            await machines.CheckAsync(cancel);
            return held;
        }

        var connection = await OpenWhenThereAsync(cancel);
        await using var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = ($"SELECT pg_advisory_lock({PostgresLock})", (int)LockPatience.TotalSeconds);
        await command.ExecuteNonQueryAsync(cancel);
        return connection; // The lock is freed when the session ends, even after a crash.
    }

    private async Task<System.Data.Common.DbConnection> OpenWhenThereAsync(CancellationToken cancel)
    {
        var until = DateTime.UtcNow.AddSeconds(options.Value.DatabaseWaitSeconds);
        while (true)
        {
            try
            {
                return await connections.OpenAsync(cancel, pooled: false);
            }
            catch (Exception error) when (WriteFailures.Of(error) is not null && DateTime.UtcNow < until)
            {
                log.LogWarning("The database does not answer yet, and is waited for until {Until:u}: {Reason}", until, error.Message);
                await Task.Delay(BetweenCalls, cancel);
            }
            catch (Exception error) when (WriteFailures.Of(error) is not null)
            {
                throw new StartRefusedException(
                    $"The database did not answer within {options.Value.DatabaseWaitSeconds} seconds: {error.Message}"
                );
            }
        }
    }

    // The kernel frees a file lock when its process ends, even after a crash.
    private async Task<FileStream> LockFileAsync(CancellationToken cancel)
    {
        PrivateFiles.MakeFolder(options.Value.DataFolder);
        CloseFiles();
        var path = SqlitePath + ".lock";
        var until = DateTime.UtcNow + LockPatience;
        while (true)
        {
            try
            {
                return PrivateFiles.Open(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException error) when (IsHeld(error) && DateTime.UtcNow < until)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), cancel);
            }
            catch (IOException error) when (IsHeld(error))
            {
                throw new StartRefusedException(
                    $"Another process has been starting on {options.Value.DataFolder} "
                        + $"for {LockPatience.TotalSeconds:0} seconds: {error.Message}"
                );
            }
        }
    }

    private static bool IsHeld(IOException error) => error.HResult is HeldOnLinux or HeldOnMac or HeldOnWindows;

    private const int HeldOnLinux = 11;
    private const int HeldOnMac = 35;
    private const int HeldOnWindows = unchecked((int)0x80070020);
}
