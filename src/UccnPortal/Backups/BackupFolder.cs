using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;
using UccnPortal.Data;

namespace UccnPortal.Backups;

public sealed record Backup(string File, DateTime AtUtc);

public sealed record Restored(BackupManifest Manifest, string? Aside);

public sealed class BackupFolder(string database, PortalConnections connections, TimeProvider time)
{
    public const string UsePgDump =
        "The portal's database is PostgreSQL, which has better tools of its own: make copies with pg_dump "
        + "--format=custom and put one back with pg_restore. Accounts, history and session keys are all in it.";

    private const string NameFormat = "'portal-'yyyyMMdd'T'HHmmss'Z.zip'";

    private const string Copied = ".copied";
    private const string Packed = ".packed";
    private const string Proved = ".proved";

    private readonly string _restoring = database + ".restoring";

    private readonly string _restored = database + ".restored";

    // The full path of a file has a directory.
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(database)!, "backups");

    public IReadOnlyList<Backup> List() =>
        !Directory.Exists(Path)
            ? []
            :
            [
                .. from file in Directory.EnumerateFiles(Path)
                let at = TimeOf(System.IO.Path.GetFileName(file))
                where at is not null
                orderby at descending
                select new Backup(file, at.Value),
            ];

    public async Task<Backup?> NewestGoodAsync(CancellationToken cancel)
    {
        foreach (var backup in List())
        {
            if (await BackupFile.IsGoodAsync(backup.File, cancel))
                return backup;
        }

        return null;
    }

    public async Task<Backup> MakeAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var backup = new Backup(System.IO.Path.Combine(Path, now.ToString(NameFormat, CultureInfo.InvariantCulture)), now);
        await WriteAsync(backup.File, cancel);
        return backup;
    }

    /// <summary>Writes a consistent copy while the portal runs. The file gets its name only after it is verified.</summary>
    public async Task<BackupManifest> WriteAsync(string file, CancellationToken cancel)
    {
        if (!connections.IsSqlite)
            throw new BackupException(UsePgDump);
        if (SqliteFile.IsEmpty(database))
            throw new BackupException($"There is no database at {database}: nothing to back up.");
        if (File.Exists(file))
            throw new BackupException($"{file} exists already and stays as it is.");

        try
        {
            MakeFolder();
            using var alone = LockOut();
            Sweep(file);
            try
            {
                await CopyAsync(file + Copied, cancel);
                var schema = await SchemaState.ReadAsync(SqliteFile.ReadOnly(file + Copied), cancel);
                var manifest = new BackupManifest
                {
                    AtUtc = time.GetUtcNow().UtcDateTime,
                    Program = Version,
                    Schema = schema.LastMigration,
                };
                manifest = await BackupFile.PackAsync(file + Copied, manifest, file + Packed, cancel);
                await BackupFile.UnpackAsync(file + Packed, file + Proved, cancel); // Verifies the packed file.
                File.Move(file + Packed, file);
                return manifest;
            }
            finally
            {
                Sweep(file);
            }
        }
        catch (Exception error) when (error is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new BackupException($"The backup was not made: {error.Message}", error);
        }
    }

    public async Task<Restored> RestoreAsync(string file, CancellationToken cancel)
    {
        try
        {
            FinishRestoring(); // Completes an interrupted restore first.
            var manifest = await BackupFile.UnpackAsync(file, _restoring, cancel);
            var state = await SchemaState.ReadAsync(SqliteFile.ReadOnly(_restoring), cancel);
            if (state.UnknownMigration is { } unknown)
                throw new BackupException($"{file} is of a newer program than this one (it has {unknown}). Nothing was changed.");

            await WriteAheadAsync(_restoring, cancel);
            await using (var stream = new FileStream(_restoring, FileMode.Open, FileAccess.ReadWrite))
                stream.Flush(flushToDisk: true);
            File.Move(_restoring, _restored, overwrite: true); // From here on, FinishRestoring can complete the restore.
            return new Restored(manifest, FinishRestoring());
        }
        catch (Exception error) when (error is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new BackupException($"{file} was not restored: {error.Message}", error);
        }
        finally
        {
            ForgetRestoring();
        }
    }

    /// <summary>Completes a prepared or interrupted restore; safe to rerun. Returns where the former database was moved.</summary>
    public string? FinishRestoring()
    {
        ForgetRestoring();
        if (!File.Exists(_restored))
            return null;

        // The name comes from the write time of the restored file, so that a retry uses the same name.
        var aside =
            $"{database}.aside-{File.GetLastWriteTimeUtc(_restored).ToString("yyyyMMdd'T'HHmmss.fff'Z'", CultureInfo.InvariantCulture)}";
        foreach (var part in new[] { "", "-wal", "-journal" }) // SQLite finds these files by their suffixes.
        {
            if (File.Exists(database + part))
                File.Move(database + part, aside + part);
        }

        File.Delete(database + "-shm");
        File.Move(_restored, database);
        return File.Exists(aside) ? aside : null;
    }

    public void ThinOut()
    {
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var backup in Retention.Superfluous([.. List().Where(backup => backup.AtUtc <= now)]))
            File.Delete(backup.File);
    }

    private static string Version { get; } =
        typeof(BackupFolder).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    private static DateTime? TimeOf(string name) =>
        DateTime.TryParseExact(
            name,
            NameFormat,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var at
        )
            ? at
            : null;

    private async Task CopyAsync(string copy, CancellationToken cancel)
    {
        if (await SqliteFile.DamageAsync(database, "quick_check", cancel) is { } damage)
            throw new BackupException($"The database {damage}: no backup was made, and older ones are kept.");

        await using var connection = await connections.OpenAsync(cancel);
        await using var command = connection.CreateCommand();
        var into = command.CreateParameter();
        (into.ParameterName, into.Value) = ("@copy", copy);
        command.Parameters.Add(into);
        (command.CommandText, command.CommandTimeout) = ("VACUUM INTO @copy", 0);
        await command.ExecuteNonQueryAsync(cancel);
    }

    // A copy is not in write-ahead mode, and SQLite does not turn it on by itself.
    private static async Task WriteAheadAsync(string file, CancellationToken cancel)
    {
        await using var connection = await new PortalConnections(
            isSqlite: true,
            new SqliteConnectionStringBuilder
            {
                DataSource = file,
                Mode = SqliteOpenMode.ReadWrite,
                Pooling = false,
            }.ToString()
        ).OpenAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL";
        await command.ExecuteNonQueryAsync(cancel);
    }

    // SQLite would take the leftover log of an interrupted restore for part of the next copy.
    private void ForgetRestoring()
    {
        foreach (var part in new[] { "", "-wal", "-shm", "-journal" })
            File.Delete(_restoring + part);
    }

    private void MakeFolder()
    {
        PrivateFiles.MakeFolder(Path);
    }

    private FileStream LockOut()
    {
        try
        {
            return PrivateFiles.Open(System.IO.Path.Combine(Path, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error)
        {
            throw new BackupException("Another process is making a backup just now.", error) { IsBusy = true };
        }
    }

    private void Sweep(string file)
    {
        foreach (var ending in new[] { Copied, Packed, Proved })
        {
            File.Delete(file + ending);
            foreach (var left in Directory.EnumerateFiles(Path, "*" + ending + "*"))
                File.Delete(left);
        }
    }
}
