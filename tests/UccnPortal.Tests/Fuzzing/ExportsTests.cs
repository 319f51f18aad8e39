using System.Text.Json;
using CsCheck;
using UccnPortal.OpenData;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Figures;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Tests.Files;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Fuzzing;

/// <summary>Everything that may be published survives every export: other libraries read back the same.</summary>
public sealed class ExportsTests
{
    private const int Times = 3;

    private static readonly Imprint Imprint = new(
        new LocalizedText("站", "Site"),
        "https://example.org/zh",
        new LocalizedText("许可", "Licence")
    );

    [Fact]
    public async Task Every_table_reads_back_from_every_format_as_it_was_written()
    {
        var seeded = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var small = Small(seeded);

        Gen.Select(new ChangedRecords(small).Any, new ChangedRecords(small).Any)
            .Sample(
                pair =>
                {
                    var network = small;
                    foreach (
                        var record in new[] { pair.Item1, pair.Item2 }.Where(record =>
                            RecordChecks.Check(record, Sample.ThisYear).Count == 0
                        )
                    )
                    {
                        if (DraftOverlay.Obstacles(network, record).Count == 0)
                            network = network.With(record, DateTime.UnixEpoch);
                    }

                    foreach (var table in OpenTables.All)
                    {
                        var export = TableExport.Of(table, network, Sample.ThisYear, Imprint);
                        var expected = export
                            .Rows.Select(row =>
                                table.Columns.Zip(row.Values, (column, value) => (column.Name, OpenTable.Written(value))).ToDictionary()
                            )
                            .ToList();

                        Same(
                            table,
                            expected,
                            ReadBack
                                .Csv(TableCsv.Of(export, hasMark: false))
                                .Select(row => row.ToDictionary(cell => cell.Key, cell => Original(cell.Value)))
                        );
                        Same(table, expected, ReadBack.Xlsx(Workbook.Of(export)));
                        Assert.Equal(Json(table, expected), Json(table, TableJson.Of(export, new IgnoredParameters())));
                        if (expected.Count > 0)
                            Assert.Equal(expected.Count, ReadBack.Markdown(MarkdownTable.Of(export, Language.En)).Count);
                    }
                },
                iter: Fuzz.Times(Times),
                print: pair => $"{ChangedRecords.Printed(pair.Item1)}\n{ChangedRecords.Printed(pair.Item2)}"
            );
    }

    /// <summary>Few records of each type, and all that these refer to.</summary>
    private static PublishedNetwork Small(PublishedNetwork network)
    {
        var wanted = network
            .Records.GroupBy(record => record.GetType())
            .Where(ofType => ofType.Key != typeof(Edition))
            .SelectMany(ofType => ofType.OrderBy(record => record.Slug, StringComparer.Ordinal).Take(4))
            .Concat(network.Fields.Select(field => field.Record))
            .ToHashSet();
        for (var found = wanted.ToList(); found.Count > 0; )
        {
            // A published record refers to published ones.
            found = [.. found.SelectMany(RecordReferences.Of).Select(reference => network.FindRecord(reference.Id)!).Where(wanted.Add)];
        }

        return new PublishedNetwork(1, wanted.Select(record => (record, DateTime.UnixEpoch)), []);
    }

    private static void Same(OpenTable table, List<Dictionary<string, string>> expected, IEnumerable<Dictionary<string, string>> read)
    {
        var rows = read.ToList();
        Assert.Equal((table.Name, expected.Count), (table.Name, rows.Count));
        foreach (var (row, found) in expected.Zip(rows))
        {
            foreach (var (name, value) in row)
                Assert.Equal((table.Name, name, Lines(value)), (table.Name, name, Lines(found[name])));
        }
    }

    // XML normalizes line ends.
    private static string Lines(string value) => value.ReplaceLineEndings("\n");

    private static string Original(string cell) =>
        cell.StartsWith('\'') && cell.TrimStart('\'') is [var sign, ..] && "=@+-\t\r\n\0".Contains(sign, StringComparison.Ordinal)
            ? cell[1..]
            : cell;

    private static IEnumerable<string> Json(OpenTable table, byte[] file) =>
        from row in ReadBack.Json(file).GetProperty("data").EnumerateArray()
        select string.Join(
            '|',
            table
                .Columns.Select(column =>
                    column.Language is { } language
                        ? row.GetProperty(column.Member).GetProperty(language.Code())
                        : row.GetProperty(column.Member)
                )
                .Select(Written)
        );

    private static IEnumerable<string> Json(OpenTable table, List<Dictionary<string, string>> rows) =>
        rows.Select(row => string.Join('|', table.Columns.Select(column => row[column.Name])));

    private static string Written(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => "",
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => value.ToString(),
        };
}
