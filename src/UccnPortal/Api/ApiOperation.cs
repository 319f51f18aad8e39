using System.Collections.Immutable;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;

namespace UccnPortal.Api;

internal sealed record ApiRequest(
    PublishedNetwork Network,
    PortalLinks Links,
    DesignationQuery Query,
    int ThisYear,
    Language? Only,
    string Typed,
    RouteValueDictionary Route
)
{
    public int Year => Query.AsOf ?? ThisYear;

    public string Slug => Route["slug"] as string ?? "";
}

/// <summary>An operation of the API. Route, description and handler all come from it, so that they agree.</summary>
internal sealed record ApiOperation
{
    /// <summary>The largest number of rows in an answer; longer answers continue at <c>meta.next</c>.</summary>
    public const int MostRows = 500;

    public required string Id { get; init; }

    /// <summary>The path below <see cref="PortalLinks.Api"/>, with route parameters in braces.</summary>
    public required string Path { get; init; }
    public required LocalizedText Summary { get; init; }

    public required Type Entry { get; init; }

    /// <summary>True if the data are a list of rows, false if they are a single entry.</summary>
    public bool IsList { get; init; }

    /// <summary>The query parameters it reads; other list parameters are reported as ignored.</summary>
    public ImmutableArray<string> Parameters { get; init; } = [PageParameters.Language];

    /// <summary>An existing path without braces, with a query.</summary>
    public required string Example { get; init; }

    /// <summary>Returns the rows or the entry; null if it does not exist.</summary>
    public required Func<ApiRequest, object?> Answer { get; init; }

    /// <summary>Returns the current slug of a renamed record, or null.</summary>
    public Func<ApiRequest, string?> Elsewhere { get; init; } = _ => null;

    /// <summary>Returns the cursor value of an entry, from which a long list continues.</summary>
    public Func<object, string> KeyOf { get; init; } = entry => entry is Record record ? record.Slug : entry.ToString() ?? "";
}
