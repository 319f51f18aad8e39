using System.Runtime.InteropServices;
using UccnPortal.Records;

namespace UccnPortal.Publishing.Lists;

/// <summary>One choice of a filter with the number of rows it leads to, all other filters standing.</summary>
public sealed record FacetOption(string Value, LocalizedText Name, int Count, bool IsChosen);

/// <summary>The rows a query finds, and what each further choice would find.</summary>
public sealed class DesignationList
{
    private const int SourcesShown = 4;

    private readonly IReadOnlyList<PublishedDesignation> _scope;
    private readonly int _thisYear;
    private readonly Language _namesIn;

    private DesignationList(DesignationQuery query, int thisYear, Language namesIn, IReadOnlyList<PublishedDesignation> scope)
    {
        Query = query;
        _thisYear = thisYear;
        _namesIn = namesIn;
        _scope = scope;
        Rows = Sorted([.. scope.Where(row => Matches(row, Query))]);
    }

    public DesignationQuery Query { get; }

    /// <summary>The year the list shows: the one asked, or this year.</summary>
    public int Year => YearOf(Query);

    public IReadOnlyList<PublishedDesignation> Rows { get; }

    /// <summary>Cities among the rows: one that changed its field may stand in two.</summary>
    public int CityCount => CitiesAmong(Rows);

    /// <summary>China's cities only. <paramref name="namesIn"/> is the language by whose names a list sorted by name is ordered.</summary>
    public static DesignationList OfChina(PublishedNetwork network, DesignationQuery query, int thisYear, Language namesIn = Language.En) =>
        new(query, thisYear, namesIn, [.. network.Designations.Where(row => row.City.IsChinese)]);

    /// <summary>All member cities of the world.</summary>
    public static DesignationList OfNetwork(PublishedNetwork network, DesignationQuery query, int thisYear, Language namesIn = Language.En) =>
        new(query, thisYear, namesIn, network.Designations);

    /// <summary>The number of cities that another query would find.</summary>
    public int CityCountOf(DesignationQuery query) => CitiesAmong(_scope.Where(row => Matches(row, query)));

    public IReadOnlyList<FacetOption> FieldOptions(IEnumerable<PublishedField> fields) =>
        [.. fields.Select(field => Option(field.Slug, field.Record.Name, Query.Fields.Contains(field.Slug), Query with { Fields = [field.Slug] }))];

    public IReadOnlyList<FacetOption> ProvinceOptions(IEnumerable<Province> provinces) =>
        [.. provinces.Select(province => Option(province.Slug, province.ShortName, Query.Provinces.Contains(province.Slug), Query with { Provinces = [province.Slug] }))];

    /// <summary>The years in which rows of the list start, the earliest first.</summary>
    public IReadOnlyList<int> StartYears => [.. _scope.Select(row => row.From).Distinct().Order()];

    /// <summary>The sources cited for the rows, primary ones first, then those of most rows; the few that a source note has room for.</summary>
    public IReadOnlyList<CitedSource> MostCited => field ??= FindMostCited();

    private List<CitedSource> FindMostCited()
    {
        var citations = new Dictionary<Source, List<CitedSource>>();
        foreach (var row in Rows)
        {
            foreach (var cited in row.Sources) (CollectionsMarshal.GetValueRefOrAddDefault(citations, cited.Source, out _) ??= []).Add(cited);
        }

        return [.. citations.OrderByDescending(source => source.Key.Kind == SourceKind.Primary).ThenByDescending(source => source.Value.Count).Take(SourcesShown).SelectMany(source => source.Value)];
    }

    private FacetOption Option(string value, LocalizedText name, bool isChosen, DesignationQuery alone) =>
        new(value, name, _scope.Count(row => Matches(row, alone)), isChosen);

    private static int CitiesAmong(IEnumerable<PublishedDesignation> rows) => rows.Select(row => row.City).Distinct().Count();

    private int YearOf(DesignationQuery query) => query.AsOf ?? _thisYear;

    private bool Matches(PublishedDesignation row, DesignationQuery query) =>
        MatchesStatus(row, query)
        && (query.Fields.Count == 0 || query.Fields.Contains(row.Field.Slug))
        && (query.Countries.Count == 0 || query.Countries.Contains(row.City.Country.Slug))
        && (query.Provinces.Count == 0 || (row.City.Province is { } province && query.Provinces.Contains(province.Slug)))
        && (query.Regions.Count == 0 || query.Regions.Contains(QueryParameters.SlugOf(row.City.Country.Region)))
        && (query.Continents.Count == 0 || query.Continents.Contains(QueryParameters.SlugOf(row.City.Country.Continent)))
        && (query.YearFrom is null || row.From >= query.YearFrom)
        && (query.YearTo is null || row.From <= query.YearTo);

    private bool MatchesStatus(PublishedDesignation row, DesignationQuery query) => query.Statuses.Count == 0
        ? row.HoldsIn(YearOf(query))
        : StatusIn(row, YearOf(query)) is { } status && query.Statuses.Contains(status);

    /// <summary>Null for a row that starts after the year shown.</summary>
    private static MemberStatus? StatusIn(PublishedDesignation row, int year)
    {
        if (row.HoldsIn(year)) return MemberStatus.Member;
        if (row.From > year) return null;
        return row.City.Designations.Any(other => other.HoldsIn(year)) ? MemberStatus.Moved : MemberStatus.Left;
    }

    // The network keeps its designations by year and English name already: stable sorts leave that order within ties, in both directions.
    private IReadOnlyList<PublishedDesignation> Sorted(IReadOnlyList<PublishedDesignation> rows) => Query.Sort switch
    {
        SortKey.Field => SortedBy(rows, row => row.Field.Record.Order),
        SortKey.Name when _namesIn == Language.Zh => SortedBy(rows, row => row.City.Record.SortZh, StringComparer.Ordinal),
        SortKey.Name => SortedBy(rows, row => row.City.Record.SortEn, StringComparer.Ordinal),
        SortKey.Country => SortedBy(rows, row => row.City.Country.Name.En, StringComparer.Ordinal),
        _ => Query.Descending ? SortedBy(rows, row => row.From) : rows,
    };

    private IReadOnlyList<PublishedDesignation> SortedBy<T>(IReadOnlyList<PublishedDesignation> rows, Func<PublishedDesignation, T> key, IComparer<T>? comparer = null) =>
        Query.Descending ? [.. rows.OrderByDescending(key, comparer)] : [.. rows.OrderBy(key, comparer)];
}
