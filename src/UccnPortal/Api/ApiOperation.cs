using System.Collections.Immutable;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;

namespace UccnPortal.Api;

/// <summary>What was asked, read and resolved.</summary>
internal sealed record ApiRequest(PublishedNetwork Network, PortalLinks Links, DesignationQuery Query, int ThisYear, Language? Only, string Typed, RouteValueDictionary Route)
{
    /// <summary>The year shown: the one asked, or this year.</summary>
    public int Year => Query.AsOf ?? ThisYear;

    public string Slug => Route["slug"] as string ?? "";
}

/// <summary>
/// One question that the API answers. Route, description and handler all come from it, so that none says what another
/// does not do.
/// </summary>
internal sealed record ApiOperation
{
    /// <summary>The largest answer; what is longer goes on at <c>meta.next</c>.</summary>
    public const int MostRows = 500;

    /// <summary>As programs call it: <c>listCities</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Below <see cref="PortalLinks.Api"/>, its open parts in braces.</summary>
    public required string Path { get; init; }
    public required LocalizedText Summary { get; init; }

    /// <summary>What the answer's data are made of.</summary>
    public required Type Entry { get; init; }

    /// <summary>The data are rows, else one entry or none.</summary>
    public bool IsList { get; init; }

    /// <summary>The query parameters it reads; others are ignored, and named so where they are of the table.</summary>
    public ImmutableArray<string> Parameters { get; init; } = [PageParameters.Language];

    /// <summary>An address that has an answer, without its braces, with a query.</summary>
    public required string Example { get; init; }

    /// <summary>The rows or the entry; null for what does not exist.</summary>
    public required Func<ApiRequest, object?> Answer { get; init; }

    /// <summary>The slug under which what was asked for is kept now.</summary>
    public Func<ApiRequest, string?> Elsewhere { get; init; } = _ => null;

    /// <summary>What an entry is called among others, for a long list to go on after it.</summary>
    public Func<object, string> KeyOf { get; init; } = entry => entry is Record record ? record.Slug : entry.ToString() ?? "";
}
