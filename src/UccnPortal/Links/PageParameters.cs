using System.Collections.Immutable;
using Microsoft.AspNetCore.WebUtilities;
using UccnPortal.OpenData;
using UccnPortal.Records;

namespace UccnPortal.Links;

/// <summary>All query parameters of the site. Pages and page cache share this list: a page depends on no more than its cache key.</summary>
public static class PageParameters
{
    public const string Query = "q";

    /// <summary>Adds the byte-order mark to a CSV; some spreadsheets misread Chinese without it.</summary>
    public const string ByteOrderMark = "bom";

    /// <summary>The path of the content that the embed builder is to build.</summary>
    public const string What = "what";

    /// <summary>The page that a report is about, as path and query. In lists the number of a page.</summary>
    public const string Page = "page";

    public const string Language = "lang";

    /// <summary>The entry after which a long answer of the API continues.</summary>
    public const string Cursor = "cursor";

    /// <summary>The year of the call that a candidate asks about.</summary>
    public const string Year = "year";

    public const string OEmbed = "/oembed";

    /// <summary>The address that oEmbed is asked about; its own parameters are normalised too.</summary>
    public const string Address = "url";

    public static readonly ImmutableArray<string> OfEmbeds =
    [
        "columns",
        "limit",
        "theme",
        "accent",
        "density",
        "heading",
        "h",
        "header",
        "footer",
        "autoheight",
    ];

    private static readonly string[] Sets = ["field", "country", "province", "region", "continent"];
    private static readonly string[] OfApi = [Language, Cursor];
    private static readonly string[] OfBuilder = [What, Language];
    private static readonly string[] OfOEmbed = ["format", "maxwidth", "maxheight", Language];

    public static string WithByteOrderMark(string query) => $"{query}{(query.Length == 0 ? '?' : '&')}{ByteOrderMark}=1";

    /// <summary>Parameters in a fixed order for the cache key, with repeated names in comma form and without blank values.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(HttpRequest request)
    {
        if (!request.QueryString.HasValue)
            yield break;

        var path = request.Path.Value!; // A path is never null.
        if (ReadsNothing(path))
            yield break;

        if (path == OEmbed && Find(request.Query, Address) is { } address)
            yield return new(Address, Tidied(address));
        if (path.EndsWith("/search", StringComparison.Ordinal) && Find(request.Query, Query) is { } query)
            yield return new(Query, query);

        var names = path == OEmbed ? OfOEmbed : QueryParameters.Names.AsEnumerable();
        if (path.EndsWith("/apply/check", StringComparison.Ordinal))
            names = names.Append(Year);
        if (path.EndsWith(".csv", StringComparison.Ordinal))
            names = names.Append(ByteOrderMark);
        if (request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
            names = names.Concat(OfApi);
        var isBuilder = path.EndsWith("/embed", StringComparison.Ordinal);
        if (isBuilder)
            names = names.Concat(OfBuilder);
        if (isBuilder || request.Path.StartsWithSegments("/embed", StringComparison.Ordinal))
            names = names.Concat(OfEmbeds);

        foreach (var name in names)
        {
            if (Find(request.Query, name) is { } value)
                yield return new(name, value);
        }
    }

    /// <summary>The query string for a redirect; unknown parameters are dropped, except the given ones.</summary>
    public static string QueryOf(HttpRequest request, params IEnumerable<string> others) =>
        QueryString
            .Create(
                Of(request)
                    .Concat(
                        others.Where(request.Query.ContainsKey).Select(name => KeyValuePair.Create(name, request.Query[name].ToString()))
                    )
                    .Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))
            )
            .Value
        ?? "";

    // These have a single content or are large: query parameters must not create further cache entries.
    private static bool ReadsNothing(string path) =>
        path.StartsWith("/data/", StringComparison.Ordinal)
        || path.StartsWith("/openapi/", StringComparison.Ordinal)
        || path is "/sitemap.xml" or "/robots.txt"
        || path.EndsWith(".og.png", StringComparison.Ordinal)
        || path.EndsWith("/changes.atom", StringComparison.Ordinal)
        || path.EndsWith(".ics", StringComparison.Ordinal)
        || path.EndsWith(TableDescription.Suffix, StringComparison.Ordinal);

    /// <summary>Normalises the parameters of the address, so that equivalent spellings share a cache entry.</summary>
    private static string Tidied(string url)
    {
        if (
            !Uri.TryCreate(url, UriKind.Absolute, out var address)
            || !(address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        )
        {
            return url;
        }

        var query = new QueryCollection(QueryHelpers.ParseQuery(address.Query));
        var pairs =
            from name in QueryParameters.Names.Concat(OfEmbeds)
            let value = Find(query, name)
            where value is not null
            select KeyValuePair.Create(name, (string?)value);
        var path = new PathString("/" + Uri.UnescapeDataString(address.AbsolutePath).Trim('/').ToLowerInvariant());
        return address.GetLeftPart(UriPartial.Authority) + path.ToUriComponent() + QueryString.Create(pairs);
    }

    private static string? Find(IQueryCollection query, string name)
    {
        if (!query.TryGetValue(name, out var values))
            return null;

        var value = UnseenCharacters.Without(values.ToString());
        if (string.IsNullOrWhiteSpace(value))
            return null;

        // Forms send choices in their own order, which does not affect the list.
        return value.Contains(',', StringComparison.Ordinal) && Sets.Contains(name) && QueryParameters.ValuesOf(value) is (var chosen, 0)
            ? string.Join(',', chosen.ToImmutableSortedSet())
            : value;
    }
}
