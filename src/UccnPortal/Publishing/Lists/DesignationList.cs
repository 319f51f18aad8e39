using UccnPortal.Records;

namespace UccnPortal.Publishing.Lists;

/// <summary>One choice of a facet with the number of rows it alone leads to, all other conditions standing.</summary>
public readonly record struct FacetOption(string Value, int Count, bool IsChosen);

/// <summary>The rows a query finds, and what each further choice would find.</summary>
public sealed class DesignationList
{
    /// <summary>No list is parted into pages up to this length.</summary>
    public const int PageLength = 500;

    private const int SourcesShown = 4;

    private readonly ListScope _scope;
    private readonly int _thisYear;
    private readonly Language _namesIn;
    private readonly ListTally _tally;

    private DesignationList(ListScope scope, DesignationQuery query, int thisYear, Language namesIn)
    {
        Query = query;
        _scope = scope;
        _thisYear = thisYear;
        _namesIn = namesIn;
        _tally = new ListTally(scope, query, thisYear);
        Rows = Sorted(_tally.Rows);
        CityCount = _tally.CitiesIn(Year);
    }

    public DesignationQuery Query { get; }

    /// <summary>The year the list shows: the one asked, or this year.</summary>
    public int Year => Query.AsOf ?? _thisYear;

    public IReadOnlyList<PublishedDesignation> Rows { get; }

    public int PageCount => Math.Max(1, (Rows.Count + PageLength - 1) / PageLength);

    /// <summary>The rows of the page asked for.</summary>
    public IEnumerable<PublishedDesignation> PageRows => PageCount == 1 ? Rows : Rows.Skip((Query.Page - 1) * PageLength).Take(PageLength);

    /// <summary>Cities among the rows: one that changed its field may stand in two.</summary>
    public int CityCount { get; }

    /// <summary>The years in which rows of the list's kind start, the earliest first.</summary>
    public IReadOnlyList<int> StartYears => _scope.StartYears;

    /// <summary>China's cities only. <paramref name="namesIn"/> is the language by whose names a list sorted by name is ordered.</summary>
    public static DesignationList OfChina(PublishedNetwork network, DesignationQuery query, int thisYear, Language namesIn = Language.En) =>
        Of(network.ChinaScope, query, thisYear, namesIn);

    /// <summary>All member cities of the world.</summary>
    public static DesignationList OfNetwork(PublishedNetwork network, DesignationQuery query, int thisYear, Language namesIn = Language.En) =>
        Of(network.WorldScope, query, thisYear, namesIn);

    /// <summary>The number of cities that another query would find.</summary>
    public int CityCountOf(DesignationQuery query) => new ListTally(_scope, query, _thisYear).CitiesIn(query.AsOf ?? _thisYear);

    /// <summary>The number of cities that the same query finds in another year.</summary>
    public int CityCountIn(int year) => _tally.CitiesIn(year);

    /// <summary>The values of a facet in their fixed order.</summary>
    public IReadOnlyList<FacetOption> OptionsOf(Facet facet) => _tally.OptionsOf(facet);

    /// <summary>The number of rows with this first year instead of the one asked.</summary>
    public int CountFrom(int year) => _tally.CountFrom(year);

    /// <summary>The number of rows with this last year instead of the one asked.</summary>
    public int CountTo(int year) => _tally.CountTo(year);

    /// <summary>
    /// The sources cited for the rows, each once with its latest check: primary ones first, then those of most rows; the
    /// few that a source note has room for.
    /// </summary>
    public IReadOnlyList<CitedSource> MostCited => field ??= [.. _tally.Cited.Take(SourcesShown)];

    private static DesignationList Of(ListScope scope, DesignationQuery query, int thisYear, Language namesIn)
    {
        if (query != DesignationQuery.Everything) return new(scope, query, thisYear, namesIn);
        return scope.Whole is { } kept && kept._thisYear == thisYear ? kept : scope.Whole = new(scope, query, thisYear, namesIn);
    }

    // The network keeps its designations by year and English name already: stable sorts leave that order within ties, in both directions.
    private IReadOnlyList<PublishedDesignation> Sorted(IReadOnlyList<PublishedDesignation> rows) => Query.Sort switch
    {
        SortBy.Field => SortedBy(rows, row => row.Field.Record.Order),
        SortBy.Name when _namesIn == Language.Zh => SortedBy(rows, row => row.City.Record.SortZh, StringComparer.Ordinal),
        SortBy.Name => SortedBy(rows, row => row.City.SortEn, StringComparer.Ordinal),
        SortBy.Country => SortedBy(rows, row => row.City.Country.Name.En, StringComparer.Ordinal),
        _ => Query.Descending ? SortedBy(rows, row => row.From) : rows,
    };

    private IReadOnlyList<PublishedDesignation> SortedBy<T>(IReadOnlyList<PublishedDesignation> rows, Func<PublishedDesignation, T> key, IComparer<T>? comparer = null) =>
        Query.Descending ? [.. rows.OrderByDescending(key, comparer)] : [.. rows.OrderBy(key, comparer)];
}
