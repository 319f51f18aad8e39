using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Seeding;

/// <summary>Our totals must equal the figures that the network and the brochure published.</summary>
public sealed class ControlTotalsTests
{
    private const int ThisYear = 2026;

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Members_of_each_year_are_as_many_as_published(string provider)
    {
        var network = await SeededNetworks.OfAsync(provider);

        var published = ControlFiles
            .Read("network-totals.csv")
            .Where(row => row.Key != "2025")
            .ToDictionary(row => row.Key, row => row.Value[0]);
        var counted = published.Keys.ToDictionary(year => year, year => MembersIn(network, Number(year)).Count);

        Assert.Equal(21, published.Count);
        Assert.Equal(published, counted);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task New_members_of_each_round_are_as_many_as_published(string provider)
    {
        var network = await SeededNetworks.OfAsync(provider);

        var published = ControlFiles
            .Read("network-totals.csv")
            .Where(row => row.Key != "2025")
            .ToDictionary(row => row.Key, row => row.Value[1]);
        var counted = published.Keys.ToDictionary(year => year, year => New(network, Number(year)).Count());

        Assert.Equal(55, counted["2023"]);
        Assert.Equal(published, counted);
    }

    [SkippableTheory]
    [InlineData(TestDatabase.Sqlite, 2013, 41)]
    [InlineData(TestDatabase.Sqlite, 2014, 69)]
    [InlineData(TestDatabase.Sqlite, 2015, 116)]
    [InlineData(TestDatabase.Sqlite, 2017, 180)]
    [InlineData(TestDatabase.Sqlite, 2019, 246)]
    [InlineData(TestDatabase.Sqlite, 2021, 295)]
    [InlineData(TestDatabase.Sqlite, 2023, 350)]
    [InlineData(TestDatabase.Sqlite, 2025, 405)]
    [InlineData(TestDatabase.Sqlite, ThisYear, 405)]
    [InlineData(TestDatabase.Postgres, 2013, 41)]
    [InlineData(TestDatabase.Postgres, 2023, 350)]
    [InlineData(TestDatabase.Postgres, ThisYear, 405)]
    public async Task The_totals_that_everything_is_checked_against_hold(string provider, int year, int members)
    {
        var network = await SeededNetworks.OfAsync(provider);

        Assert.Equal(members, MembersIn(network, year).Count);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Of_the_round_of_2025_three_members_are_not_known(string provider)
    {
        var network = await SeededNetworks.OfAsync(provider);

        var published = ControlFiles.Read("network-totals.csv")["2025"];

        Assert.Equal(published[0] - 3, MembersIn(network, 2025).Count);
        Assert.Equal(published[1] - 3, New(network, 2025).Count());
        Assert.Equal(408, published[0]);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task China_has_sixteen_members_in_the_brochure_and_twenty_today(string provider)
    {
        var network = await SeededNetworks.OfAsync(provider);

        Assert.Equal(16, DesignationList.OfChina(network, new DesignationQuery { AsOf = 2021 }, ThisYear).Rows.Count);
        Assert.Equal(20, DesignationList.OfChina(network, DesignationQuery.Everything, ThisYear).Rows.Count);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Each_field_had_as_many_members_in_2021_as_printed(string provider)
    {
        var network = await SeededNetworks.OfAsync(provider);

        var printed = ControlFiles.Read("field-totals-2021.csv");
        var counted = MembersIn(network, 2021).CountBy(row => row.Field.Slug).ToDictionary();
        var counted2021 = New(network, 2021).CountBy(row => row.Field.Slug).ToDictionary();

        Assert.Equal(printed.ToDictionary(row => row.Key, row => row.Value[0]), counted);
        Assert.Equal(printed.ToDictionary(row => row.Key, row => row.Value[1]), counted2021);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Continents_and_regions_had_as_many_members_in_2021_as_printed(string provider)
    {
        var network = await SeededNetworks.OfAsync(provider);

        var continents = MembersIn(network, 2021).CountBy(row => CamelCase(row.City.Country.Continent)).ToDictionary();
        var regions = MembersIn(network, 2021).CountBy(row => CamelCase(row.City.Country.Region)).ToDictionary();

        Assert.Equal(Printed("continent-2021.csv"), continents);
        Assert.Equal(Printed("region-2021.csv"), regions);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Each_country_had_as_many_members_in_2021_as_the_ranking_says(string provider)
    {
        var network = await SeededNetworks.OfAsync(provider);

        var counted = MembersIn(network, 2021).CountBy(row => row.City.Country.Slug).ToDictionary();

        Assert.Equal(Printed("country-ranking-2021.csv"), counted);
    }

    private static Dictionary<string, int> Printed(string file) =>
        ControlFiles.Read(file).ToDictionary(row => row.Key, row => row.Value[0]);

    private static IReadOnlyList<PublishedDesignation> MembersIn(PublishedNetwork network, int year) =>
        DesignationList.OfNetwork(network, new DesignationQuery { AsOf = year }, ThisYear).Rows;

    private static IEnumerable<PublishedDesignation> New(PublishedNetwork network, int year) =>
        network.Designations.Where(row => row.From == year && row.Record.Kind == DesignationKind.Designated);

    private static string CamelCase<T>(T value)
        where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
