using System.Data.Common;
using System.Diagnostics.Metrics;

namespace UccnPortal.Data;

/// <summary>A published record as stored: its type, its snapshot, and when it was published.</summary>
public sealed record PublishedRow(string Kind, string Snapshot, DateTime AtUtc);

/// <summary>
/// Reads what is published: the version in one statement, everything in two. Plain SQL, the same on both databases: a
/// start that finds nothing to migrate or seed never pays for EF's model (ADR 3).
/// </summary>
public sealed class PublishedRows(PortalConnections connections)
{
    /// <summary>Counts every statement, so that a test can hold "no SQL but the version check" against it.</summary>
    public const string MeterName = "UccnPortal.Published";

    private const string Version = """SELECT "Number" FROM content_version""";

    private const string Published = """
        SELECT e."Kind", r."Snapshot", r."AtUtc"
        FROM records e JOIN revisions r ON r."RecordId" = e."Id" AND r."Number" = e."PublishedNumber"
        """;

    private const string FormerSlugs = """SELECT "Kind", "Slug", "RecordId" FROM former_slugs""";

    private static readonly Meter Meter = new(MeterName);
    private static readonly Counter<long> Statements = Meter.CreateCounter<long>("statements");

    public async Task<long> ReadVersionAsync(CancellationToken cancel)
    {
        await using var connection = await connections.OpenAsync(cancel);
        return (await ReadAsync(connection, Version, row => row.GetInt64(0), cancel)).Single();
    }

    /// <summary>What is published, and the former slugs that still lead somewhere.</summary>
    public async Task<(IReadOnlyList<PublishedRow> Rows, IReadOnlyList<(string Kind, string Slug, Guid RecordId)> FormerSlugs)> ReadAllAsync(CancellationToken cancel)
    {
        await using var connection = await connections.OpenAsync(cancel);
        var rows = await ReadAsync(connection, Published, row => new PublishedRow(row.GetString(0), row.GetString(1), DateTime.SpecifyKind(row.GetDateTime(2), DateTimeKind.Utc)), cancel);
        var formerSlugs = await ReadAsync(connection, FormerSlugs, row => (row.GetString(0), row.GetString(1), row.GetGuid(2)), cancel);
        return (rows, formerSlugs);
    }

    private static async Task<List<T>> ReadAsync<T>(DbConnection connection, string sql, Func<DbDataReader, T> read, CancellationToken cancel)
    {
        Statements.Add(1);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancel)) rows.Add(read(reader));
        return rows;
    }
}
