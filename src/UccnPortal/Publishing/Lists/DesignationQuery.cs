using System.Collections.Immutable;
using UccnPortal.Records;

namespace UccnPortal.Publishing.Lists;

public enum MemberStatus
{
    Member,
    Moved,
    Left,
}

public enum SortBy
{
    Year,
    Field,
    Name,
    Country,

    /// <summary>Only the list of Chinese cities has provinces.</summary>
    Province,
}

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

    /// <summary>Empty means members only.</summary>
    public ImmutableSortedSet<MemberStatus> Statuses { get; init; } = [];

    /// <summary>The network as of 31 December of that year; null for today.</summary>
    public int? AsOf { get; init; }
    public SortBy Sort { get; init; }
    public bool Descending { get; init; }
    public ListView View { get; init; }
    public bool SideBySide { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>More than one filter is set, counting the year asked for.</summary>
    public bool IsCombination =>
        Facets.Sum(facet => Chosen(facet).Count) + (YearFrom is null ? 0 : 1) + (YearTo is null ? 0 : 1) + (AsOf is null ? 0 : 1) > 1;

    public IReadOnlyList<string> Chosen(Facet facet) =>
        facet switch
        {
            Facet.Field => Fields,
            Facet.Country => Countries,
            Facet.Province => Provinces,
            Facet.Region => Regions,
            Facet.Continent => Continents,
            _ when Statuses is [MemberStatus.Member] => [],
            _ => Statuses.Select(Slugs.Of).ToList(), // In the order of the statuses, not of their slugs.
        };

    public DesignationQuery With(Facet facet, params IEnumerable<string> values) =>
        facet switch
        {
            Facet.Field => this with { Fields = [.. values] },
            Facet.Country => this with { Countries = [.. values] },
            Facet.Province => this with { Provinces = [.. values] },
            Facet.Region => this with { Regions = [.. values] },
            Facet.Continent => this with { Continents = [.. values] },
            _ => this with { Statuses = [.. values.Select(Slugs.Find<MemberStatus>).OfType<MemberStatus>()] },
        };

    // Sets compare by reference, so Equals compares their values.
    public bool Equals(DesignationQuery? other) =>
        other is not null && Single == other.Single && Facets.All(facet => Chosen(facet).SequenceEqual(other.Chosen(facet)));

    public override int GetHashCode() =>
        Facets.Aggregate(
            Single.GetHashCode(),
            (hash, facet) => Chosen(facet).Aggregate(HashCode.Combine(hash, facet), (all, value) => HashCode.Combine(all, value))
        );

    public DesignationQuery WithoutFilters() =>
        new()
        {
            AsOf = AsOf,
            Sort = Sort,
            Descending = Descending,
            View = View,
            SideBySide = SideBySide,
        };

    private (int?, int?, int?, SortBy, bool, ListView, bool, int) Single =>
        (YearFrom, YearTo, AsOf, Sort, Descending, View, SideBySide, Page);

    public DesignationQuery WithoutArrangement() =>
        this with
        {
            Sort = SortBy.Year,
            Descending = false,
            View = ListView.Table,
            SideBySide = false,
            Page = 1,
        };
}
