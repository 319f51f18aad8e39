using System.Data.Common;
using System.Diagnostics.Metrics;
using UccnPortal.Records;

namespace UccnPortal.Data;

/// <summary>A published record as stored: its type, its snapshot, and when it was published.</summary>
public sealed record PublishedRow(string Kind, string Snapshot, DateTime AtUtc);

/// <summary>What readers were told of a publication.</summary>
public sealed record PublishedNote(Guid RecordId, int Number, DateTime AtUtc, LocalizedText Text);

/// <summary>A record that was public once and left with a notice, as readers last saw it.</summary>
public sealed record WithdrawnRow(string Kind, string Snapshot, DateTime AtUtc, LocalizedText Notice);

/// <summary>A slug that a record once had.</summary>
public sealed record FormerSlugRow(string Kind, string Slug, Guid RecordId);

/// <summary>Everything that the public may know.</summary>
public sealed record PublishedContent(IReadOnlyList<PublishedRow> Rows, IReadOnlyList<FormerSlugRow> FormerSlugs, IReadOnlyList<PublishedNote> Notes, IReadOnlyList<WithdrawnRow> Withdrawn);

/// <summary>
/// Reads what is published: the version in one statement, everything in four. Plain SQL, the same on both databases: a
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

    private const string Notes = """
        SELECT "RecordId", "Number", "AtUtc", "PublicNote_Zh", "PublicNote_En"
        FROM revisions
        WHERE "Kind" = 'Published' AND ("PublicNote_Zh" <> '' OR "PublicNote_En" <> '')
        """;

    // As last published: what stood in a draft when the record went is nobody's to see.
    private const string Withdrawn = """
        SELECT e."Kind", r."Snapshot", e."WithdrawnAtUtc", e."WithdrawnNotice_Zh", e."WithdrawnNotice_En"
        FROM records e JOIN revisions r ON r."RecordId" = e."Id"
        WHERE e."PublishedNumber" IS NULL AND e."WithdrawnFor" = 'Notice'
            AND r."Number" = (SELECT MAX(p."Number") FROM revisions p WHERE p."RecordId" = e."Id" AND p."Kind" IN ('Published', 'Seeded'))
        """;

    private static readonly Meter Meter = new(MeterName);
    private static readonly Counter<long> Statements = Meter.CreateCounter<long>("statements");

    public async Task<long> ReadVersionAsync(CancellationToken cancel)
    {
        await using var connection = await connections.OpenAsync(cancel);
        return (await ReadAsync(connection, Version, row => row.GetInt64(0), cancel)).Single();
    }

    public async Task<PublishedContent> ReadAllAsync(CancellationToken cancel)
    {
        await using var connection = await connections.OpenAsync(cancel);
        return new PublishedContent(
            await ReadAsync(connection, Published, row => new PublishedRow(row.GetString(0), row.GetString(1), TimeOf(row, 2)), cancel),
            await ReadAsync(connection, FormerSlugs, row => new FormerSlugRow(row.GetString(0), row.GetString(1), row.GetGuid(2)), cancel),
            await ReadAsync(connection, Notes, row => new PublishedNote(row.GetGuid(0), row.GetInt32(1), TimeOf(row, 2), new LocalizedText(row.GetString(3), row.GetString(4))), cancel),
            await ReadAsync(connection, Withdrawn, row => new WithdrawnRow(row.GetString(0), row.GetString(1), TimeOf(row, 2), new LocalizedText(row.GetString(3), row.GetString(4))), cancel));
    }

    private static DateTime TimeOf(DbDataReader row, int column) => DateTime.SpecifyKind(row.GetDateTime(column), DateTimeKind.Utc);

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
