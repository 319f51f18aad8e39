using System.Buffers.Binary;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace UccnPortal.Data;

/// <summary>The database as a file, looked at from outside: nothing here writes to it.</summary>
public static class SqliteFile
{
    // Up to here a look at every page costs a start less than a tenth of a second; beyond it the nightly copy looks.
    private const long QuickEnough = 32 << 20;
    private const int HeaderLength = 100;

    public static bool IsEmpty(string path) => new FileInfo(path) is not { Exists: true, Length: > 0 };

    /// <returns>What is wrong with the file of a database that is about to be used; null for a whole one.</returns>
    public static async Task<string?> DamageAtStartAsync(string path, CancellationToken cancel)
    {
        if (File.Exists(path + "-journal")) return null; // Stopped before it had a write-ahead log: SQLite mends that when it opens the file.

        return HeaderDamage(path) ?? (new FileInfo(path).Length <= QuickEnough ? await DamageAsync(path, "quick_check", cancel) : null);
    }

    /// <param name="path">The database.</param>
    /// <param name="check"><c>quick_check</c> or <c>integrity_check</c>, which also compares indexes with their tables.</param>
    /// <param name="cancel">Ends it.</param>
    public static async Task<string?> DamageAsync(string path, string check, CancellationToken cancel)
    {
        try
        {
            await using var connection = await OpenAsync(path, cancel);
            await using var command = Command(connection, $"PRAGMA {check}(1)");
            return await command.ExecuteScalarAsync(cancel) is "ok" ? null : "is damaged inside";
        }
        catch (SqliteException error) when (error.SqliteErrorCode is SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB)
        {
            return "is damaged inside";
        }
    }

    /// <summary>The rows of every table.</summary>
    public static async Task<SortedDictionary<string, long>> CountRowsAsync(string path, CancellationToken cancel)
    {
        await using var connection = await OpenAsync(path, cancel);
        var tables = new List<string>();
        await using (var names = Command(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"))
        await using (var reader = await names.ExecuteReaderAsync(cancel))
        {
            while (await reader.ReadAsync(cancel)) tables.Add(reader.GetString(0));
        }

        var rows = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            await using var count = Command(connection, $"SELECT COUNT(*) FROM \"{table}\"");
            rows[table] = (long)(await count.ExecuteScalarAsync(cancel))!; // COUNT always answers.
        }

        return rows;
    }

    public static PortalConnections ReadOnly(string path) =>
        new(isSqlite: true, new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());

    private static Task<DbConnection> OpenAsync(string path, CancellationToken cancel) => ReadOnly(path).OpenAsync(cancel);

    private static DbCommand Command(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 0);
        return command;
    }

    // Without a write-ahead log the file must be as long as it says: SQLite itself would not notice until it reads there.
    private static string? HeaderDamage(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Span<byte> header = stackalloc byte[HeaderLength];
        if (file.Length == 0) return "has 0 bytes";
        if (file.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength || !header.StartsWith("SQLite format 3\0"u8)) return "is no SQLite database";

        var pageSize = BinaryPrimitives.ReadUInt16BigEndian(header[16..]) is var size and not 1 ? size : 1 << 16;
        var pages = BinaryPrimitives.ReadUInt32BigEndian(header[28..]);
        return IsEmpty(path + "-wal") && file.Length < pages * pageSize ? $"is cut off after {file.Length} of {pages * pageSize} bytes" : null;
    }
}
