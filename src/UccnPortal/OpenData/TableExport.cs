using UccnPortal.Publishing;
using UccnPortal.Publishing.Figures;
using UccnPortal.Records;
using Words = UccnPortal.Text.UiText.Data;

namespace UccnPortal.OpenData;

/// <summary>Rows of a table for export, with the page that shows them, the year, the licence and the sources.</summary>
public sealed class TableExport
{
    private static readonly OpenColumn SourceColumn = new("source_id", ColumnType.Text, Words.SourceId);

    private TableExport(
        OpenTable table,
        LocalizedText title,
        int year,
        Imprint imprint,
        IReadOnlyList<OpenRow> rows,
        IEnumerable<Source> sources,
        DateTime changedAtUtc
    )
    {
        (Table, Title, Year, Imprint, Rows, ChangedAtUtc) = (table, title, year, imprint, rows, changedAtUtc);
        Sources = [.. sources.Distinct().OrderBy(source => source.Slug, StringComparer.Ordinal)];
    }

    public OpenTable Table { get; }

    public LocalizedText Title { get; }

    public int Year { get; }
    public Imprint Imprint { get; }
    public IReadOnlyList<OpenRow> Rows { get; }

    public IReadOnlyList<DesignationEntry>? Entries { get; private init; }

    public IReadOnlyList<Source> Sources { get; }
    public DateTime ChangedAtUtc { get; }

    public IReadOnlyList<OpenColumn> Columns => ColumnsOf(Table);

    /// <summary>The table's columns plus the sources and licence of each row, because files are passed on by themselves.</summary>
    public static IReadOnlyList<OpenColumn> ColumnsOf(OpenTable table) =>
        [
            .. table.Columns,
            .. IsCited(table) ? Array.Empty<OpenColumn>() : [SourceColumn],
            .. Languages.All.Select(language => new OpenColumn(
                $"licence_{language.Code()}",
                ColumnType.Text,
                Words.InLanguage(Words.Licence, language)
            )
            {
                Language = language,
            }),
        ];

    public static TableExport Of(OpenTable table, PublishedNetwork network, int year, Imprint imprint)
    {
        var rows = table
            .RowsIn(network, year)
            .Select(row =>
                row with
                {
                    Sources = [.. row.Record is { } record ? network.SourcesOf(record).Select(cited => cited.Source).Distinct() : []],
                }
            )
            .ToList();
        return new(
            table,
            table.Title,
            year,
            imprint,
            rows,
            rows.SelectMany(row => row.Sources),
            Latest(rows.Select(row => row.Record).OfType<Record>().Select(network.ChangedAtUtcOf), network)
        );
    }

    public static TableExport Of(
        LocalizedText title,
        IReadOnlyList<PublishedDesignation> rows,
        PublishedNetwork network,
        int year,
        Imprint imprint
    )
    {
        var entries = rows.Select(row => DesignationEntry.Of(row, year)).ToList();
        return new(
            OpenTables.Designations,
            title,
            year,
            imprint,
            [.. entries.Select(OpenTables.Designations.RowOf)],
            rows.SelectMany(row => row.Sources).Select(cited => cited.Source),
            Latest(rows.Select(row => row.City.ChangedAtUtc), network)
        )
        {
            Entries = entries,
        };
    }

    public IEnumerable<object?> ValuesOf(OpenRow row) =>
        [
            .. row.Values,
            .. IsCited(Table)
                ? Array.Empty<object?>()
                : [row.Sources.Count == 0 ? null : string.Join(';', row.Sources.Select(source => source.Slug))],
            .. Languages.All.Select(language => Imprint.Licence.In(language)),
        ];

    private static bool IsCited(OpenTable table) => table.Columns.Any(column => column.Name == SourceColumn.Name);

    private static DateTime Latest(IEnumerable<DateTime> changes, PublishedNetwork network) =>
        changes.DefaultIfEmpty(network.ChangedAtUtc).Max();
}
