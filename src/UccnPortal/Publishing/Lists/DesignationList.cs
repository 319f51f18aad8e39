using UccnPortal.Records;

namespace UccnPortal.Publishing.Lists;

public readonly record struct FacetOption(string Value, int Count, bool IsChosen);

public sealed class DesignationList
{
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

    public int Year => Query.AsOf ?? _thisYear;

    public IReadOnlyList<PublishedDesignation> Rows { get; }

    public int PageCount => Math.Max(1, (Rows.Count + PageLength - 1) / PageLength);

    public IEnumerable<PublishedDesignation> PageRows => PageCount == 1 ? Rows : Rows.Skip((Query.Page - 1) * PageLength).Take(PageLength);

    public int CityCount { get; }

    public IReadOnlyList<int> StartYears => _scope.StartYears;

    /// <param name="namesIn">The language whose names order a list that is sorted by name.</param>
    public static DesignationList OfChina(PublishedNetwork network, DesignationQuery query, int thisYear, Language namesIn = Language.En) =>
        Of(network.ChinaScope, query, thisYear, namesIn);

    public static DesignationList OfNetwork(
        PublishedNetwork network,
        DesignationQuery query,
        int thisYear,
        Language namesIn = Language.En
    ) => Of(network.WorldScope, query, thisYear, namesIn);

    public int CityCountOf(DesignationQuery query) => new ListTally(_scope, query, _thisYear).CitiesIn(query.AsOf ?? _thisYear);

    public int CityCountIn(int year) => _tally.CitiesIn(year);

    public IReadOnlyList<FacetOption> OptionsOf(Facet facet) => _tally.OptionsOf(facet);

    public int CountFrom(int year) => _tally.CountFrom(year);

    public int CountTo(int year) => _tally.CountTo(year);

    public IReadOnlyList<CitedSource> MostCited => field ??= [.. _tally.Cited.Take(SourcesShown)];

    private static DesignationList Of(ListScope scope, DesignationQuery query, int thisYear, Language namesIn)
    {
        if (query != DesignationQuery.Everything)
            return new(scope, query, thisYear, namesIn);
        return scope.Whole is { } kept && kept._thisYear == thisYear ? kept : scope.Whole = new(scope, query, thisYear, namesIn);
    }

    // Designations come by year and English name, and stable sorts keep that order within ties, in both directions.
    private IReadOnlyList<PublishedDesignation> Sorted(IReadOnlyList<PublishedDesignation> rows) =>
        Query.Sort switch
        {
            SortBy.Field => SortedBy(rows, row => row.Field.Record.Order),
            SortBy.Name when _namesIn == Language.Zh => SortedBy(rows, row => row.City.Record.SortZh, StringComparer.Ordinal),
            SortBy.Name => SortedBy(rows, row => row.City.SortEn, StringComparer.Ordinal),
            SortBy.Country => SortedBy(rows, row => row.City.Country.Name.En, StringComparer.Ordinal),
            SortBy.Province => SortedBy(rows, row => row.City.Province?.ShortName.En ?? "", StringComparer.Ordinal),
            _ => Query.Descending ? SortedBy(rows, row => row.From) : rows,
        };

    private IReadOnlyList<PublishedDesignation> SortedBy<T>(
        IReadOnlyList<PublishedDesignation> rows,
        Func<PublishedDesignation, T> key,
        IComparer<T>? comparer = null
    ) => Query.Descending ? [.. rows.OrderByDescending(key, comparer)] : [.. rows.OrderBy(key, comparer)];
}
