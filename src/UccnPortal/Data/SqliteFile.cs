using System.Buffers.Binary;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace UccnPortal.Data;

public static class SqliteFile
{
    // Up to this size the check takes less than 0.1 s at a start; larger files are checked by the nightly backup.
    private const long QuickEnough = 32 << 20;
    private const int HeaderLength = 100;

    public static bool IsEmpty(string path) => new FileInfo(path) is not { Exists: true, Length: > 0 };

    public static async Task<string?> DamageAtStartAsync(string path, CancellationToken cancel)
    {
        // A rollback journal from before write-ahead mode: SQLite repairs the file when it opens it.
        if (File.Exists(path + "-journal"))
            return null;

        return HeaderDamage(path) ?? (new FileInfo(path).Length <= QuickEnough ? await DamageAsync(path, "quick_check", cancel) : null);
    }

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

    public static async Task<SortedDictionary<string, long>> CountRowsAsync(string path, CancellationToken cancel)
    {
        await using var connection = await OpenAsync(path, cancel);
        var tables = new List<string>();
        await using (
            var names = Command(
                connection,
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
            )
        )
        await using (var reader = await names.ExecuteReaderAsync(cancel))
        {
            while (await reader.ReadAsync(cancel))
                tables.Add(reader.GetString(0));
        }

        var rows = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            await using var count = Command(connection, $"SELECT COUNT(*) FROM \"{table}\"");
            rows[table] = (long)(await count.ExecuteScalarAsync(cancel))!; // COUNT always returns a value.
        }

        return rows;
    }

    public static PortalConnections ReadOnly(string path) =>
        new(
            isSqlite: true,
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = SqliteOpenMode.ReadOnly,
                Pooling = false,
            }.ToString()
        );

    private static Task<DbConnection> OpenAsync(string path, CancellationToken cancel) => ReadOnly(path).OpenAsync(cancel);

    private static DbCommand Command(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 0);
        return command;
    }

    // Without a write-ahead log the file must be as long as its header says. SQLite checks this only when it reads there.
    private static string? HeaderDamage(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Span<byte> header = stackalloc byte[HeaderLength];
        if (file.Length == 0)
            return "has 0 bytes";
        if (file.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength || !header.StartsWith("SQLite format 3\0"u8))
            return "is no SQLite database";

        var pageSize = BinaryPrimitives.ReadUInt16BigEndian(header[16..]) is var size and not 1 ? size : 1 << 16;
        var pages = BinaryPrimitives.ReadUInt32BigEndian(header[28..]);
        return IsEmpty(path + "-wal") && file.Length < pages * pageSize
            ? $"is cut off after {file.Length} of {pages * pageSize} bytes"
            : null;
    }
}
