using System.Globalization;
using System.Text.RegularExpressions;
using UccnPortal.OpenData;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.OpenData;

public sealed partial class OpenTablesTests
{
    public static TheoryData<string> Names => [.. OpenTables.All.Select(table => table.Name)];

    /// <summary>Programs read columns by name: adding one is safe, but renaming or removing one breaks them.</summary>
    [Fact]
    public void The_columns_are_those_that_were_promised()
    {
        var expected = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "OpenData", "Columns.txt")).ReplaceLineEndings("\n");

        Assert.Equal(
            expected,
            string.Concat(
                OpenTables.All.Select(table =>
                    $"{table.Name} ({Joined(table.PrimaryKey)}): {Joined(table.Columns.Select(column => column.Name))}\n"
                )
            )
        );

        static string Joined(IEnumerable<string> names) => string.Join(", ", names);
    }

    [Fact]
    public void The_designations_begin_with_the_contracts_columns()
    {
        const string Contract =
            "id,slug,name_zh,name_en,pinyin,field_code,designated_year,valid_from,valid_to,"
            + "status,country_code,province_code,lat,lon,wikidata,unesco_url,source_id,updated_at";

        Assert.Equal(Contract.Split(','), OpenTables.Designations.Columns.Take(18).Select(column => column.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_are_short_and_ASCII_and_titles_stand_in_both_languages(string name)
    {
        var table = OpenTables.Find(name)!; // One of those that exist.

        Assert.Equal(table.Columns.Count, table.Columns.DistinctBy(column => column.Name).Count());
        Assert.All(table.Columns.Select(column => column.Name).Append(table.Name), text => Assert.Matches(ShortName(), text));
        Assert.All(
            table.Columns.Select(column => column.Title).Append(table.Title),
            title => Assert.All(Languages.All, language => Assert.NotEmpty(title.In(language)))
        );
        Assert.All(
            table.Columns.Where(column => column.Language is not null),
            column => Assert.Equal($"{column.Member}_{column.Language!.Value.Code()}", column.Name)
        ); // Just filtered.
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_row_has_a_key_of_its_own_and_names_rows_that_are_there(string name)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var table = OpenTables.Find(name)!; // One of those that exist.
        var rows = table.RowsOf(network, 2026).ToList();

        var keys = rows.Select(row => Key(table, row, table.PrimaryKey)).ToList();

        Assert.NotEmpty(table.PrimaryKey);
        Assert.DoesNotContain(null, keys);
        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.All(
            table.References,
            reference =>
            {
                var other = OpenTables.Find(reference.Table)!; // Asserted by using it.
                var there = other.RowsOf(network, 2026).Select(row => Key(other, row, reference.Named)).OfType<string>().ToHashSet();
                Assert.Subset(there, rows.Select(row => Key(table, row, reference.Columns)).OfType<string>().ToHashSet());
            }
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_seeded_portal_fills_every_table_and_no_text_is_blank(string name)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var table = OpenTables.Find(name)!; // One of those that exist.

        var rows = table.RowsOf(network, 2026).ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(table.Columns.Count, row.Values.Length));
        Assert.DoesNotContain("", rows.SelectMany(row => row.Values));
        Assert.All(
            table.Columns.Select((column, i) => (column, i)).Where(pair => pair.column.Choices.Count > 0),
            pair => Assert.Subset(pair.column.Choices.ToHashSet(), rows.Select(row => row.Values[pair.i]).OfType<string>().ToHashSet())
        );
    }

    [Fact]
    public async Task Tables_with_a_validity_can_be_had_as_of_a_year()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        Assert.Equal((7, 8), (OpenTables.Fields.RowsIn(network, 2021).Count(), OpenTables.Fields.RowsIn(network, 2025).Count()));
        Assert.Equal(
            (1, 5),
            (OpenTables.SteeringTerms.RowsIn(network, 2013).Count(), OpenTables.SteeringTerms.RowsIn(network, 2026).Count())
        );
        // A meeting has a year.
        Assert.All(OpenTables.Meetings.RowsIn(network, 2015), row => Assert.InRange((int)row.Values[2]!, 2004, 2015));
    }

    /// <summary>Null if a part of the key is empty.</summary>
    private static string? Key(OpenTable table, OpenRow row, IReadOnlyList<string> columns)
    {
        var parts = columns.Select(name => row.Values[table.Columns.Select(column => column.Name).ToList().IndexOf(name)]).ToList();
        return parts.Contains(null)
            ? null
            : string.Join('\u001f', parts.Select(part => Convert.ToString(part, CultureInfo.InvariantCulture)));
    }

    [GeneratedRegex("^[a-z][a-z0-9_]{1,29}$")]
    private static partial Regex ShortName();
}
