using System.Text.Json;
using UccnPortal.Records;
using UccnPortal.Seeding;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Records;

public sealed class RecordJsonTests
{
    [Fact]
    public void Every_seeded_record_is_the_same_after_it_was_written_and_read()
    {
        var records = SeedFiles.Read(SeedFolder.Original, Sample.ThisYear).Records;

        var changed = records
            .Where(record =>
                RecordJson.Write(RecordJson.Read(RecordJson.Write(record), RecordKinds.Find(RecordKinds.KindOf(record))!))
                != RecordJson.Write(record)
            ) // Seeded kinds are known.
            .Select(record => record.Slug);

        Assert.True(records.Count > 600);
        Assert.Empty(changed);
    }

    [Fact]
    public void Everything_a_seed_file_says_is_in_the_snapshot()
    {
        var city = SeedFiles.Read(SeedFolder.Original, Sample.ThisYear).Records.OfType<City>().Single(city => city.Slug == "lyon");

        var snapshot = JsonDocument.Parse(RecordJson.Write(city)).RootElement;

        Assert.Equal(city.Id, snapshot.GetProperty("id").GetGuid());
        Assert.Equal("里昂", snapshot.GetProperty("name").GetProperty("zh").GetString());
        Assert.Equal(RecordId.For("country", "fr"), snapshot.GetProperty("country").GetGuid());
        Assert.Equal("changedField", snapshot.GetProperty("designations")[1].GetProperty("kind").GetString());
        Assert.Equal(2023, snapshot.GetProperty("designations")[0].GetProperty("valid").GetProperty("until").GetInt32());
    }

    [Fact]
    public void A_snapshot_leaves_out_what_says_nothing()
    {
        var snapshot = JsonDocument.Parse(RecordJson.Write(Sample.City())).RootElement;

        Assert.False(snapshot.TryGetProperty("pinyin", out _));
        Assert.False(snapshot.TryGetProperty("names", out _));
        Assert.False(snapshot.TryGetProperty("summary", out _));
        Assert.False(snapshot.GetProperty("designations")[0].TryGetProperty("kind", out _));
        Assert.False(snapshot.GetProperty("designations")[0].TryGetProperty("position", out _));
    }

    [Fact]
    public void A_snapshot_with_members_of_a_later_version_is_still_read()
    {
        var kind = RecordKinds.Find("city")!; // A registered kind.
        var later = RecordJson.Write(Sample.City()).Replace("\"slug\":", "\"addedLater\":{\"x\":1},\"slug\":", StringComparison.Ordinal);

        var city = (City)RecordJson.Read(later, kind);

        Assert.Equal("testville", city.Slug);
    }

    [Theory]
    [InlineData("""{"kind":1}""")]
    [InlineData("""{"kind":"nonsense"}""")]
    public void An_enum_is_read_by_its_name_only(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Source>(json, RecordJson.Seeds));
    }

    [Fact]
    public void A_reference_is_read_from_a_slug_and_from_an_identifier()
    {
        // Objects are given.
        var bySlug = JsonSerializer.Deserialize<City>("""{"country":"fr"}""", RecordJson.Seeds)!;
        var byId = JsonSerializer.Deserialize<City>($$"""{"country":"{{RecordId.For("country", "fr")}}"}""", RecordJson.Seeds)!;

        Assert.Equal(RecordId.For("country", "fr"), bySlug.Country);
        Assert.Equal(RecordId.For("country", "fr"), byId.Country);
    }
}
