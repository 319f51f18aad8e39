using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Publishing;

public sealed class NetworkChangesTests
{
    private const int Today = 2026;

    [Fact]
    public async Task Since_the_brochure_exactly_four_Chinese_cities_joined()
    {
        var changes = await BetweenAsync(2021, Today);

        Assert.Equal(
            ["2023 chaozhou", "2023 chongqing", "2025 quanzhou", "2025 wuxi"],
            changes.ChineseJoined.Select(joined => $"{joined.Year} {joined.Title.City.Slug}")
        );
    }

    [Fact]
    public async Task A_move_to_another_field_is_a_move_and_no_new_member()
    {
        var changes = await BetweenAsync(2021, Today);

        var lyon = Assert.Single(changes.Moved);
        Assert.Equal("lyon media-arts literature", $"{lyon.After.City.Slug} {lyon.Before.Field.Slug} {lyon.After.Field.Slug}");
        Assert.Equal(2023, lyon.On.Year);
        Assert.DoesNotContain(changes.Joined, joined => joined.Title.City.Slug == "lyon");
        Assert.Empty(changes.Left);
    }

    [Fact]
    public async Task Each_year_brings_as_many_new_members_as_the_control_totals_say()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        // The names of three of the 58 cities of 2025 are unknown.
        var published = ControlFiles
            .Read("network-totals.csv")
            .ToDictionary(
                year => int.Parse(year.Key, System.Globalization.CultureInfo.InvariantCulture),
                year => year.Key == "2025" ? year.Value[1] - 3 : year.Value[1]
            );

        Assert.All(
            published,
            year => Assert.Equal((year.Key, year.Value), (year.Key, new NetworkChanges(network, year.Key - 1, year.Key).Joined.Count))
        );
        Assert.Equal(published.Values.Sum(), new NetworkChanges(network, 2003, Today).Joined.Count);
    }

    [Fact]
    public async Task The_fields_add_up_to_the_network_before_and_after()
    {
        var changes = await BetweenAsync(2021, Today);

        Assert.Equal((295, 405, 408), (changes.Before.Known, changes.After.Known, changes.After.Published));
        Assert.Equal(
            (295, 405),
            (changes.Fields.Sum(field => field.Before.Members.Count), changes.Fields.Sum(field => field.After.Members.Count))
        );
        Assert.Equal(
            (16, 20),
            (changes.Fields.Sum(field => field.Before.ChineseMembers.Count), changes.Fields.Sum(field => field.After.ChineseMembers.Count))
        );
        Assert.Equal(["architecture"], changes.FieldsAdded.Select(field => field.Slug));
    }

    [Theory]
    [InlineData(2004)]
    [InlineData(2021)]
    [InlineData(Today)]
    public async Task A_year_differs_from_itself_in_nothing(int year)
    {
        Assert.True((await BetweenAsync(year, year)).IsEmpty);
        Assert.False((await BetweenAsync(2021, Today)).IsEmpty);
    }

    [Fact]
    public async Task It_is_the_same_whichever_year_is_named_first()
    {
        var (forth, back) = (await BetweenAsync(2015, 2019), await BetweenAsync(2019, 2015));

        Assert.Equal((2015, 2019), (back.From, back.To));
        Assert.Equal(forth.Joined, back.Joined);
        Assert.Equal(forth.Rules, back.Rules);
    }

    [Fact]
    public async Task A_rule_that_changed_is_shown_with_what_held_before_and_after()
    {
        var changes = await BetweenAsync(2014, 2016);

        var rhythm = changes.Rules.Single(change => change.Rule.Slug == "call-rhythm");
        Assert.Equal(("Every year", "Every two years", 2015), (rhythm.Before?.Text.En, rhythm.After?.Text.En, rhythm.Since));
        Assert.Null(changes.Rules.Single(change => change.Rule.Slug == "host-selection").Before);
        Assert.DoesNotContain(changes.Rules, change => change.Rule.Slug == "secretariat");
    }

    [Fact]
    public async Task The_meetings_are_those_after_the_earlier_year_up_to_the_later()
    {
        Assert.Equal([2022, 2023, 2024, 2025, 2026], (await BetweenAsync(2021, Today)).Meetings.Select(meeting => meeting.Year));
        Assert.Equal(["2018"], (await BetweenAsync(2017, 2018)).Meetings.Select(meeting => meeting.Slug));
    }

    [Fact]
    public async Task The_brochure_s_errors_count_only_where_the_comparison_starts_from_the_brochure()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        Assert.Equal(network.Errata, new NetworkChanges(network, 2021, Today).Corrected);
        Assert.NotEmpty(network.Errata);
        Assert.Empty(new NetworkChanges(network, 2019, Today).Corrected);
        Assert.Empty(new NetworkChanges(network, 2019, 2021).Corrected);
    }

    [Fact]
    public async Task A_city_whose_title_ended_without_another_has_left()
    {
        var network = await WithAsync("lyon", city => city.Designations.RemoveAll(title => title.Valid.Until is null));

        var changes = new NetworkChanges(network, 2021, Today);

        Assert.Equal("lyon", Assert.Single(changes.Left).City.Slug);
        Assert.Empty(changes.Moved);
    }

    [Fact]
    public async Task A_city_that_joined_and_moved_on_joined_once_with_the_title_it_holds()
    {
        var network = await WithAsync(
            "wuxi",
            city =>
            {
                city.Designations[0].Valid = new Validity(2023, 2025);
                city.Designations.Add(
                    new Designation
                    {
                        Key = "film-2025",
                        Field = RecordId.For("field", "film"),
                        Valid = new Validity(2025),
                        Kind = DesignationKind.ChangedField,
                    }
                );
            }
        );

        var changes = new NetworkChanges(network, 2021, Today);

        var wuxi = Assert.Single(changes.Joined, joined => joined.Title.City.Slug == "wuxi");
        Assert.Equal((2023, "film"), (wuxi.Year, wuxi.Title.Field.Slug));
        Assert.DoesNotContain(changes.Moved, moved => moved.After.City.Slug == "wuxi");
    }

    private static async Task<NetworkChanges> BetweenAsync(int year, int other) =>
        new(await SeededNetworks.OfAsync(TestDatabase.Sqlite), year, other);

    /// <summary>The seeded network with one city otherwise; the shared one stays as it is.</summary>
    private static async Task<PublishedNetwork> WithAsync(string slug, Action<City> change)
    {
        var seeded = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        // A seeded city, a registered kind.
        var city = (City)RecordJson.Read(RecordJson.Write(seeded.FindCity(slug)!.Record), RecordKinds.Find("city")!);
        change(city);
        return new PublishedNetwork(
            seeded.Version + 1,
            seeded.Records.Where(record => record.Id != city.Id).Append(city).Select(record => (record, DateTime.UnixEpoch)),
            []
        );
    }
}
