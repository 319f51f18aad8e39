using UccnPortal.Records;

namespace UccnPortal.Publishing.Lists;

/// <summary>One choice of a filter with the number of rows it leads to, all other filters standing.</summary>
public sealed record FacetOption(string Value, LocalizedText Name, int Count, bool IsChosen);

/// <summary>The rows a query finds, and what each further choice would find.</summary>
public sealed class DesignationList
{
    private readonly IReadOnlyList<PublishedDesignation> _scope;

    private DesignationList(DesignationQuery query, int year, IReadOnlyList<PublishedDesignation> scope)
    {
        Query = query;
        Year = year;
        _scope = scope;
        Rows = Sorted([.. scope.Where(row => Matches(row, Query))]);
    }

    public DesignationQuery Query { get; }

    /// <summary>The year the list shows: the one asked, or this year.</summary>
    public int Year { get; }

    public IReadOnlyList<PublishedDesignation> Rows { get; }

    /// <summary>China's cities only.</summary>
    public static DesignationList OfChina(PublishedNetwork network, DesignationQuery query, int thisYear) =>
        new(query, query.AsOf ?? thisYear, [.. network.Designations.Where(row => row.City.IsChinese)]);

    /// <summary>All member cities of the world.</summary>
    public static DesignationList OfNetwork(PublishedNetwork network, DesignationQuery query, int thisYear) =>
        new(query, query.AsOf ?? thisYear, network.Designations);

    public IReadOnlyList<FacetOption> FieldOptions(IEnumerable<PublishedField> fields) =>
        [.. fields.Select(field => Option(field.Slug, field.Record.Name, Query.Fields.Contains(field.Slug), Query with { Fields = [field.Slug] }))];

    public IReadOnlyList<FacetOption> ProvinceOptions(IEnumerable<Province> provinces) =>
        [.. provinces.Select(province => Option(province.Slug, province.ShortName, Query.Provinces.Contains(province.Slug), Query with { Provinces = [province.Slug] }))];

    /// <summary>The years in which rows of the list start, the earliest first.</summary>
    public IReadOnlyList<int> StartYears => [.. _scope.Select(row => row.From).Distinct().Order()];

    private FacetOption Option(string value, LocalizedText name, bool isChosen, DesignationQuery alone) =>
        new(value, name, _scope.Count(row => Matches(row, alone)), isChosen);

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
        ? row.HoldsIn(Year)
        : StatusOf(row) is { } status && query.Statuses.Contains(status);

    /// <summary>Null for a row that starts after the year shown.</summary>
    private MemberStatus? StatusOf(PublishedDesignation row)
    {
        if (row.HoldsIn(Year)) return MemberStatus.Member;
        if (row.From > Year) return null;
        return row.City.Designations.Any(other => other.HoldsIn(Year)) ? MemberStatus.Moved : MemberStatus.Left;
    }

    private IReadOnlyList<PublishedDesignation> Sorted(IReadOnlyList<PublishedDesignation> rows)
    {
        // The network keeps its designations by year and English name already: stable sorts leave that order within ties.
        var sorted = Query.Sort switch
        {
            SortKey.Field => rows.OrderBy(row => row.Field.Record.Order),
            SortKey.Name => rows.OrderBy(row => row.City.Record.SortEn, StringComparer.Ordinal),
            SortKey.Country => rows.OrderBy(row => row.City.Country.Name.En, StringComparer.Ordinal),
            _ => Query.Descending ? rows.OrderBy(row => row.From) : null,
        };
        if (sorted is null) return rows;
        return Query.Descending ? [.. sorted.Reverse()] : [.. sorted];
    }
}
