using System.Collections.Immutable;
using UccnPortal.Records;

namespace UccnPortal.Publishing.Lists;

public enum MemberStatus
{
    Member,
    /// <summary>The city moved on to another field.</summary>
    Moved,
    Left,
}

public enum SortBy
{
    Year,
    Field,
    Name,
    Country,
}

/// <summary>What a list can be narrowed by, one value or several; named as its parameter is.</summary>
public enum Facet
{
    Field,
    Country,
    Province,
    Region,
    Continent,
    Status,
}

public enum ListView
{
    Table,
    List,
    Map,
}

/// <summary>
/// What a reader asks of a city list. The same for pages, exports, embeds and the API. Equal queries are equal values.
/// </summary>
public sealed record DesignationQuery
{
    public static readonly DesignationQuery Everything = new();

    private static readonly Facet[] Facets = Enum.GetValues<Facet>();

    public ImmutableSortedSet<string> Fields { get; init; } = [];
    public ImmutableSortedSet<string> Countries { get; init; } = [];
    public ImmutableSortedSet<string> Provinces { get; init; } = [];
    public ImmutableSortedSet<string> Regions { get; init; } = [];
    public ImmutableSortedSet<string> Continents { get; init; } = [];
    public int? YearFrom { get; init; }
    public int? YearTo { get; init; }

    /// <summary>Members alone are what a list shows unless asked: to name them is to name none.</summary>
    public ImmutableSortedSet<MemberStatus> Statuses { get; init; } = [];

    /// <summary>Valid time at 31 December of that year; null for today.</summary>
    public int? AsOf { get; init; }
    public SortBy Sort { get; init; }
    public bool Descending { get; init; }
    public ListView View { get; init; }
    public bool SideBySide { get; init; }

    /// <summary>Of a list too long for one page; the first is 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>More than one choice narrows the list, the year asked counted as one: there is no end of such lists.</summary>
    public bool IsCombination => Facets.Sum(facet => Chosen(facet).Count) + (YearFrom is null ? 0 : 1) + (YearTo is null ? 0 : 1) + (AsOf is null ? 0 : 1) > 1;

    /// <summary>The values asked for, as they stand in addresses.</summary>
    public IReadOnlyList<string> Chosen(Facet facet) => facet switch
    {
        Facet.Field => Fields,
        Facet.Country => Countries,
        Facet.Province => Provinces,
        Facet.Region => Regions,
        Facet.Continent => Continents,
        _ when Statuses is [MemberStatus.Member] => [],
        _ => Statuses.Select(Slugs.Of).ToList(), // In the order of the statuses, not of their slugs.
    };

    /// <summary>The same query with these values of a facet and no others of it.</summary>
    public DesignationQuery With(Facet facet, params IEnumerable<string> values) => facet switch
    {
        Facet.Field => this with { Fields = [.. values] },
        Facet.Country => this with { Countries = [.. values] },
        Facet.Province => this with { Provinces = [.. values] },
        Facet.Region => this with { Regions = [.. values] },
        Facet.Continent => this with { Continents = [.. values] },
        _ => this with { Statuses = [.. values.Select(Slugs.Find<MemberStatus>).OfType<MemberStatus>()] },
    };

    // Sets compare by reference: their values are compared instead.
    public bool Equals(DesignationQuery? other) => other is not null && Single == other.Single && Facets.All(facet => Chosen(facet).SequenceEqual(other.Chosen(facet)));

    public override int GetHashCode() => Facets.Aggregate(Single.GetHashCode(), (hash, facet) => Chosen(facet).Aggregate(HashCode.Combine(hash, facet), (all, value) => HashCode.Combine(all, value)));

    public DesignationQuery WithoutFilters() => new() { AsOf = AsOf, Sort = Sort, Descending = Descending, View = View, SideBySide = SideBySide };

    private (int?, int?, int?, SortBy, bool, ListView, bool, int) Single => (YearFrom, YearTo, AsOf, Sort, Descending, View, SideBySide, Page);

    /// <summary>The same rows in the usual order, view and language.</summary>
    public DesignationQuery WithoutArrangement() => this with { Sort = SortBy.Year, Descending = false, View = ListView.Table, SideBySide = false, Page = 1 };
}
