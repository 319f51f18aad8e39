using System.Text.Json.Nodes;
using UccnPortal.Editing.Comparing;
using UccnPortal.Records;
using UccnPortal.Seeding;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Editing.Comparing;

public sealed class SnapshotPathTests
{
    /// <summary>A record, a path, a value ("null" for none), and what must come out.</summary>
    public static TheoryData<string, string, string, string> Settings =>
        new()
        {
            { """{"a":1}""", "a", "2", """{"a":2}""" },
            { """{"a":1}""", "a", "null", """{}""" },
            { """{}""", "name.zh", "\"苏州\"", """{"name":{"zh":"苏州"}}""" },
            { """{"name":{"zh":"苏州"}}""", "name.zh", "null", """{}""" },
            { """{"r":[{"key":"a","x":1},{"key":"b"}]}""", "r[a].x", "2", """{"r":[{"key":"a","x":2},{"key":"b"}]}""" },
            { """{"r":[{"key":"a"}]}""", "r[a].valid.from", "2014", """{"r":[{"key":"a","valid":{"from":2014}}]}""" },
            { """{"r":[{"key":"a","valid":{"from":2014}}]}""", "r[a].valid.from", "null", """{"r":[{"key":"a"}]}""" },
            { """{"r":[{"key":"a","x":1},{"key":"b"}]}""", "r[a]", """{"key":"a","x":2}""", """{"r":[{"key":"a","x":2},{"key":"b"}]}""" },
            { """{"r":[{"key":"a"},{"key":"b"}]}""", "r[a]", "null", """{"r":[{"key":"b"}]}""" },
            { """{"r":[{"key":"a"}]}""", "r[a]", "null", """{}""" },
            { """{"r":[{"key":"a"}]}""", "r[b]", """{"key":"b"}""", """{"r":[{"key":"a"},{"key":"b"}]}""" },
            { """{}""", "r[b]", """{"key":"b"}""", """{"r":[{"key":"b"}]}""" },
            { """{"p":[{"key":"a","m":[{"key":"x"},{"key":"y"}]}]}""", "p[a].m[x]", "null", """{"p":[{"key":"a","m":[{"key":"y"}]}]}""" },
            {
                """{"r":[{"key":"a"},{"key":"b"},{"key":"c"}]}""",
                "r[]",
                """["c","a","b"]""",
                """{"r":[{"key":"c"},{"key":"a"},{"key":"b"}]}"""
            },
            {
                """{"r":[{"key":"a"},{"key":"n"},{"key":"b"}]}""",
                "r[]",
                """["b","gone","a"]""",
                """{"r":[{"key":"n"},{"key":"b"},{"key":"a"}]}"""
            },
            {
                """{"sources":[{"field":"d[x]","source":"s","locator":"[1]"}]}""",
                "sources[d[x]:s:[1]].checked",
                "\"2026\"",
                """{"sources":[{"field":"d[x]","source":"s","locator":"[1]","checked":"2026"}]}"""
            },
        };

    [Theory]
    [MemberData(nameof(Settings))]
    public void A_value_is_set_at_its_path_and_read_there_again(string record, string path, string value, string expected)
    {
        var (changed, wanted) = (Object(record), JsonNode.Parse(value));

        Assert.True(SnapshotPath.Set(changed, path, wanted));

        Assert.Equal(expected, changed.ToJsonString(RecordJson.Snapshots));
        if (!path.EndsWith("[]", StringComparison.Ordinal))
            Assert.True(JsonNode.DeepEquals(wanted, SnapshotPath.Get(changed, path)));
    }

    [Theory]
    [InlineData("r[gone].x")]
    [InlineData("r[a].m[gone].x")]
    [InlineData("")]
    public void A_path_through_a_row_that_is_gone_leads_nowhere(string path)
    {
        var record = Object("""{"r":[{"key":"a"}]}""");

        Assert.False(SnapshotPath.Set(record, path, JsonValue.Create(1)));

        Assert.Equal("""{"r":[{"key":"a"}]}""", record.ToJsonString());
    }

    [Fact]
    public void A_row_that_is_taken_over_comes_to_the_place_that_it_had()
    {
        var from = Object("""{"r":[{"key":"a"},{"key":"b"},{"key":"c"},{"key":"d"}]}""");
        var to = Object("""{"r":[{"key":"d"},{"key":"a"},{"key":"n"}]}""");

        SnapshotPath.Copy(from, to, "r[b]");
        SnapshotPath.Copy(from, to, "r[c]");

        Assert.Equal("""{"r":[{"key":"b"},{"key":"c"},{"key":"d"},{"key":"a"},{"key":"n"}]}""", to.ToJsonString());
    }

    [Fact]
    public void Taking_over_every_difference_one_after_the_other_makes_the_one_record_the_other()
    {
        var kind = RecordKinds.Find("city")!; // Registered.
        var cities = SeedFiles
            .Read(SeedFolder.Original, Sample.ThisYear)
            .Records.OfType<City>()
            .Where(city => city.Names.Count + city.Facts.Count > 2)
            .Take(30)
            .ToList();

        foreach (var (one, other) in cities.Zip(cities.Skip(1)))
        {
            var (to, from) = (Object(RecordJson.Write(one)), Object(RecordJson.Write(other)));
            foreach (var difference in RecordDifferences.Between(kind, to, from))
                Assert.True(SnapshotPath.Copy(from, to, difference.Path), difference.Path);

            Assert.Empty(RecordDifferences.Between(kind, to, from));
        }
    }

    private static JsonObject Object(string json) => JsonNode.Parse(json)!.AsObject(); // The rows hold objects.
}
