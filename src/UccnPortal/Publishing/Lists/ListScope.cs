using UccnPortal.Records;

namespace UccnPortal.Publishing.Lists;

/// <summary>
/// The rows that a kind of list can show at all, and which of a facet's values each of them has. Made once a content
/// version, so that one pass over the rows finds a query's list and counts every choice beside it.
/// </summary>
public sealed class ListScope
{
    /// <summary>A row without a value: a city outside China has no province.</summary>
    internal const int NoValue = -1;

    private readonly Dictionary<Facet, FacetValues> _facets;

    public ListScope(
        IReadOnlyList<PublishedDesignation> rows, IReadOnlyList<PublishedField> fields, IReadOnlyList<Country> countries, IReadOnlyList<Province> provinces)
    {
        Rows = rows;
        StartYears = [.. rows.Select(row => row.From).Distinct().Order()];
        HasEndedRows = rows.Any(row => row.Record.Valid is { Until: not null } or { KnownThrough: not null });
        _facets = new()
        {
            [Facet.Field] = new([.. fields.Select(field => field.Slug)], rows, row => row.Field.Slug),
            [Facet.Country] = new([.. countries.Select(country => country.Slug)], rows, row => row.City.Country.Slug),
            [Facet.Province] = new([.. provinces.Select(province => province.Slug)], rows, row => row.City.Province?.Slug),
            [Facet.Region] = new(Slugs<UnescoRegion>(), rows, row => QueryParameters.SlugOf(row.City.Country.Region)),
            [Facet.Continent] = new(Slugs<Continent>(), rows, row => QueryParameters.SlugOf(row.City.Country.Continent)),
            // Which one a row has depends on the year asked.
            [Facet.Status] = new(Slugs<MemberStatus>(), rows, row => null),
        };
    }

    /// <summary>By year, then English name.</summary>
    public IReadOnlyList<PublishedDesignation> Rows { get; }

    /// <summary>The years in which rows start, the earliest first.</summary>
    public IReadOnlyList<int> StartYears { get; }

    /// <summary>A city moved or left, so that members are not all there is to ask for.</summary>
    public bool HasEndedRows { get; }

    internal FacetValues this[Facet facet] => _facets[facet];

    private static string[] Slugs<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(QueryParameters.SlugOf)];
}

/// <summary>The values of a facet, and for each row the index of its own.</summary>
internal sealed class FacetValues
{
    private readonly Dictionary<string, int> _indexes;

    public FacetValues(IReadOnlyList<string> slugs, IReadOnlyList<PublishedDesignation> rows, Func<PublishedDesignation, string?> slugOf)
    {
        Slugs = slugs;
        _indexes = slugs.Select((slug, i) => (slug, i)).ToDictionary(pair => pair.slug, pair => pair.i);
        Rows = [.. rows.Select(row => slugOf(row) is { } slug ? _indexes.GetValueOrDefault(slug, ListScope.NoValue) : ListScope.NoValue)];
    }

    public IReadOnlyList<string> Slugs { get; }
    public int[] Rows { get; }

    /// <summary>Which values are asked for; null where any will do.</summary>
    public bool[]? Wanted(IReadOnlyList<string> chosen)
    {
        if (chosen.Count == 0) return null;

        var wanted = new bool[Slugs.Count];
        foreach (var slug in chosen)
        {
            if (_indexes.TryGetValue(slug, out var index)) wanted[index] = true;
        }

        return wanted;
    }
}
