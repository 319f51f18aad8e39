using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Publishing;

/// <summary>The count of a choice equals the number of rows in its list, for random queries with a fixed seed.</summary>
public sealed class FacetsTests
{
    private const int ThisYear = 2026;
    private const int Queries = 300;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Every_choice_counts_the_rows_of_the_list_it_leads_to(int seed)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var queries = new RandomQueries(network, ThisYear, seed);

        for (var i = 0; i < Queries; i++)
        {
            var query = queries.Next();
            var list = DesignationList.OfNetwork(network, query, ThisYear);

            foreach (var facet in Enum.GetValues<Facet>())
            {
                foreach (var option in list.OptionsOf(facet))
                    Assert.Equal((query, option, Expected(network, query.With(facet, option.Value)).Count), (query, option, option.Count));
            }

            foreach (var year in list.StartYears)
            {
                Assert.Equal((query, year, Expected(network, query with { YearFrom = year }).Count), (query, year, list.CountFrom(year)));
                Assert.Equal((query, year, Expected(network, query with { YearTo = year }).Count), (query, year, list.CountTo(year)));
            }
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_list_holds_exactly_the_rows_that_meet_every_condition(int seed)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var queries = new RandomQueries(network, ThisYear, seed);
        var found = 0;

        for (var i = 0; i < Queries; i++)
        {
            var query = queries.Next();

            var world = DesignationList.OfNetwork(network, query, ThisYear);
            var china = DesignationList.OfChina(network, query, ThisYear);

            var expected = Expected(network, query);
            Assert.Equal(expected.ToHashSet(), world.Rows.ToHashSet());
            Assert.Equal(expected.Count, world.Rows.Count);
            Assert.Equal(expected.Where(row => row.City.IsChinese).ToHashSet(), china.Rows.ToHashSet());
            Assert.Equal(expected.Select(row => row.City).Distinct().Count(), world.CityCount);
            found += expected.Count > 0 ? 1 : 0;
        }

        Assert.InRange(found, Queries / 4, Queries - 1);
    }

    [Theory]
    [InlineData(5)]
    public async Task The_cities_of_another_year_are_those_that_the_same_query_finds_in_it(int seed)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var queries = new RandomQueries(network, ThisYear, seed);

        for (var i = 0; i < Queries; i++)
        {
            var query = queries.Next();
            var list = DesignationList.OfNetwork(network, query, ThisYear);

            for (var year = RecordChecks.FirstYear; year <= ThisYear; year++)
            {
                Assert.Equal(
                    (query, year, Expected(network, query with { AsOf = year }).Select(row => row.City).Distinct().Count()),
                    (query, year, list.CityCountIn(year))
                );
            }
        }
    }

    [Fact]
    public async Task Without_a_status_members_are_chosen_and_those_who_moved_can_be()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        var options = DesignationList.OfNetwork(network, DesignationQuery.Everything, ThisYear).OptionsOf(Facet.Status);

        Assert.Equal(
            [("member", 405, true), ("moved", 1, false), ("left", 0, false)],
            options.Select(option => (option.Value, option.Count, option.IsChosen))
        );
        Assert.Equal(DesignationQuery.Everything, new DesignationQuery { Statuses = [MemberStatus.Member] });
    }

    /// <summary>An independent implementation of the filters, to compare the list with.</summary>
    private static List<PublishedDesignation> Expected(PublishedNetwork network, DesignationQuery query)
    {
        var year = query.AsOf ?? ThisYear;
        return
        [
            .. network
                .Designations.Where(row =>
                    row.From <= year && (query.Statuses.Count == 0 ? row.HoldsIn(year) : query.Statuses.Contains(StatusOf(row, year)))
                )
                .Where(row => query.Fields.Count == 0 || query.Fields.Contains(row.Field.Slug))
                .Where(row => query.Countries.Count == 0 || query.Countries.Contains(row.City.Country.Slug))
                .Where(row => query.Provinces.Count == 0 || query.Provinces.Contains(row.City.Province?.Slug ?? ""))
                .Where(row =>
                    query.Regions.Count == 0 || query.Regions.Any(region => Slugs.Find<UnescoRegion>(region) == row.City.Country.Region)
                )
                .Where(row =>
                    query.Continents.Count == 0
                    || query.Continents.Any(continent => Slugs.Find<Continent>(continent) == row.City.Country.Continent)
                )
                .Where(row => row.From >= (query.YearFrom ?? 0) && row.From <= (query.YearTo ?? int.MaxValue)),
        ];
    }

    private static MemberStatus StatusOf(PublishedDesignation row, int year) =>
        row.HoldsIn(year) ? MemberStatus.Member
        : row.City.Designations.Any(other => other.HoldsIn(year)) ? MemberStatus.Moved
        : MemberStatus.Left;
}
