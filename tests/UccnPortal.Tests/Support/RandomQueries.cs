using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;

namespace UccnPortal.Tests.Support;

/// <summary>Random queries with a fixed seed. Most choices come from a real city, because otherwise nothing would be found.</summary>
internal sealed class RandomQueries(PublishedNetwork network, int thisYear, int seed)
{
    private readonly Random _random = new(seed);

    public DesignationQuery Next()
    {
        var query = new DesignationQuery
        {
            AsOf = Maybe(2) ? Year() : null,
            YearFrom = Maybe(5) ? Year() : null,
            YearTo = Maybe(5) ? Year() : null,
            Statuses = Maybe(4) ? [.. Enum.GetValues<MemberStatus>().Where(_ => Maybe(2))] : [],
            Sort = Any(Enum.GetValues<SortBy>()),
            Descending = Maybe(3),
        };
        var row = Any(network.Designations);
        if (Maybe(2))
            query = query.With(Facet.Field, Values(network.Fields.Select(field => field.Slug), row.Field.Slug));
        if (Maybe(4))
            query = query.With(Facet.Country, Values(network.Countries.Select(country => country.Slug), row.City.Country.Slug));
        if (Maybe(9))
            query = query.With(Facet.Province, Values(network.Provinces.Select(province => province.Slug), "jiangsu"));
        if (Maybe(5))
            query = query.With(Facet.Region, Slugs.Of(row.City.Country.Region));
        if (Maybe(4))
            query = query.With(Facet.Continent, Slugs.Of(row.City.Country.Continent));
        return query;
    }

    private IEnumerable<string> Values(IEnumerable<string> all, string found) =>
        Enumerable.Range(0, _random.Next(3)).Select(_ => Any([.. all])).Append(found).Distinct();

    private int Year() => _random.Next(RecordChecks.FirstYear, thisYear);

    private bool Maybe(int oneIn) => _random.Next(oneIn) == 0;

    private T Any<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];
}
