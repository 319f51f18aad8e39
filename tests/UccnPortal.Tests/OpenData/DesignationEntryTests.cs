using System.Text.Json;
using UccnPortal.OpenData;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.OpenData;

/// <summary>The row that exports and the API share.</summary>
public sealed class DesignationEntryTests
{
    [Fact]
    public async Task A_row_says_which_city_holds_which_title_since_when_and_on_what_grounds()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var row = network.FindCity("suzhou")!.Designations[0]; // Seeded.

        var json = JsonSerializer.SerializeToElement(DesignationEntry.Of(row, 2026), OpenJson.Options);

        Assert.Equal(
            [
                "id",
                "key",
                "slug",
                "name",
                "pinyin",
                "field",
                "designated_year",
                "valid_from",
                "valid_to",
                "known_through",
                "kind",
                "status",
                "country",
                "province",
                "lat",
                "lon",
                "wikidata",
                "unesco_url",
                "source_ids",
                "updated_at",
            ],
            json.EnumerateObject().Select(member => member.Name)
        );
        Assert.Equal(row.City.Record.Id, json.GetProperty("id").GetGuid());
        Assert.Equal("""{"zh":"苏州","en":"Suzhou"}""", json.GetProperty("name").GetRawText());
        Assert.Equal(
            """{"code":"CF","slug":"crafts-and-folk-art","name":{"zh":"手工艺与民间艺术","en":"Crafts and Folk Art"}}""",
            json.GetProperty("field").GetRawText()
        );
        Assert.Equal(2014, json.GetProperty("designated_year").GetInt32());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("valid_to").ValueKind);
        Assert.Equal(("designated", "member"), (json.GetProperty("kind").GetString(), json.GetProperty("status").GetString()));
        Assert.Equal("CN", json.GetProperty("country").GetProperty("code").GetString());
        Assert.Equal("jiangsu", json.GetProperty("province").GetProperty("code").GetString());
        Assert.Equal((31.3041, 120.5954), (json.GetProperty("lat").GetDouble(), json.GetProperty("lon").GetDouble()));
        Assert.Equal(
            ["unesco-list-2024-10-01", "unesco-member-pages-2024-02"],
            json.GetProperty("source_ids").EnumerateArray().Select(source => source.GetString())
        );
        Assert.Equal(DateTimeKind.Utc, json.GetProperty("updated_at").GetDateTime().Kind);
    }

    [Theory]
    [InlineData("media-arts-2008", 2007, null)]
    [InlineData("media-arts-2008", 2022, "member")]
    [InlineData("media-arts-2008", 2023, "moved")]
    [InlineData("literature-2023", 2023, "member")]
    public async Task The_status_is_that_of_the_year_asked(string key, int year, string? status)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        var entry = DesignationEntry.Of(network.FindCity("lyon")!.Designations.Single(row => row.Record.Key == key), year); // Seeded.

        Assert.Equal(status, entry.Status);
        Assert.Equal(key == "literature-2023" ? "changed-field" : "designated", entry.Kind);
    }

    [Fact]
    public async Task What_is_not_known_is_null_and_a_wording_nobody_approved_says_so()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        var entries = network.Designations.Select(row => DesignationEntry.Of(row, 2026)).ToList();

        Assert.All(
            entries,
            entry =>
                Assert.All(
                    new[] { entry.Pinyin, entry.Wikidata, entry.UnescoUrl, entry.Name.Zh, entry.Name.En },
                    text => Assert.NotEqual("", text)
                )
        );
        Assert.Contains(entries, entry => entry.Name.ZhState == "needs-review");
        Assert.Contains(entries, entry => entry.Pinyin is null);
        Assert.Equal(network.Designations.Count, entries.DistinctBy(entry => (entry.Id, entry.Key)).Count());
    }

    [Fact]
    public async Task The_columns_of_a_row_say_what_its_JSON_says()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        foreach (var row in network.Designations)
        {
            var entry = DesignationEntry.Of(row, 2026);
            var values = OpenTables
                .Designations.Columns.Select(column => column.Name)
                .Zip(OpenTables.Designations.RowOf(entry).Values)
                .ToDictionary(pair => pair.First, pair => pair.Second);

            Assert.Equal(
                [
                    entry.Id,
                    entry.Key,
                    entry.Slug,
                    entry.Name.Zh,
                    entry.Name.En,
                    entry.Field.Code,
                    entry.DesignatedYear,
                    entry.Status,
                    entry.Country.Code,
                    entry.Country.UnName.Zh,
                    entry.Province?.Code,
                    entry.Lat,
                    entry.Lon,
                    entry.UnescoUrl,
                ],
                new[]
                {
                    "id",
                    "key",
                    "slug",
                    "name_zh",
                    "name_en",
                    "field_code",
                    "designated_year",
                    "status",
                    "country_code",
                    "country_un_name_zh",
                    "province_code",
                    "lat",
                    "lon",
                    "unesco_url",
                }.Select(name => values[name])
            );
        }
    }
}
