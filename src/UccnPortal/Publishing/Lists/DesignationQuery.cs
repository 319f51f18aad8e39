using System.Collections.Immutable;

namespace UccnPortal.Publishing.Lists;

public enum MemberStatus
{
    Member,
    /// <summary>The city moved on to another field.</summary>
    Moved,
    Left,
}

public enum SortKey
{
    Year,
    Field,
    Name,
    Country,
}

public enum ListView
{
    Table,
    List,
    Map,
}

/// <summary>
/// What a reader asks of a city list. The same for pages, exports, embeds and the API; read and written by
/// <see cref="QueryParameters"/>. Equal queries are equal values.
/// </summary>
public sealed record DesignationQuery
{
    public static readonly DesignationQuery Everything = new();

    public ImmutableSortedSet<string> Fields { get; init; } = [];
    public ImmutableSortedSet<string> Countries { get; init; } = [];
    public ImmutableSortedSet<string> Provinces { get; init; } = [];
    public ImmutableSortedSet<string> Regions { get; init; } = [];
    public ImmutableSortedSet<string> Continents { get; init; } = [];
    public int? YearFrom { get; init; }
    public int? YearTo { get; init; }
    public ImmutableSortedSet<MemberStatus> Statuses { get; init; } = [];

    /// <summary>Valid time at 31 December of that year; null for today.</summary>
    public int? AsOf { get; init; }
    public SortKey Sort { get; init; }
    public bool Descending { get; init; }
    public ListView View { get; init; }
    public bool SideBySide { get; init; }

    /// <summary>How many filters narrow the list; the year asked, sort and view are none.</summary>
    public int FilterCount => (Fields.Count > 0 ? 1 : 0) + (Countries.Count > 0 ? 1 : 0) + (Provinces.Count > 0 ? 1 : 0) + (Regions.Count > 0 ? 1 : 0)
        + (Continents.Count > 0 ? 1 : 0) + (YearFrom is not null || YearTo is not null ? 1 : 0) + (Statuses.Count > 0 ? 1 : 0);

    // Sets compare by reference; two queries are one if they are written alike.
    public bool Equals(DesignationQuery? other) => other is not null && QueryParameters.Write(this) == QueryParameters.Write(other);

    public override int GetHashCode() => QueryParameters.Write(this).GetHashCode(StringComparison.Ordinal);

    public DesignationQuery WithoutFilters() => new() { AsOf = AsOf, Sort = Sort, Descending = Descending, View = View, SideBySide = SideBySide };
}
