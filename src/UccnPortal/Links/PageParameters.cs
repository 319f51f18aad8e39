using System.Collections.Immutable;
using Microsoft.AspNetCore.WebUtilities;
using UccnPortal.OpenData;
using UccnPortal.Records;

namespace UccnPortal.Links;

/// <summary>
/// The parameters that an address may carry. Pages read them from here and the page cache makes its keys from the same,
/// so that no page can depend on what is not in its key.
/// </summary>
public static class PageParameters
{
    /// <summary>What a reader searches for; read by the search page only.</summary>
    public const string Query = "q";

    /// <summary>Asks a CSV for the byte-order mark without which some spreadsheets misread Chinese.</summary>
    public const string ByteOrderMark = "bom";

    /// <summary>What the embed builder is asked to build, by its path in an embed's address.</summary>
    public const string What = "what";

    /// <summary>Which language the API gives texts in, or an embed is wanted in.</summary>
    public const string Language = "lang";

    /// <summary>After which entry a long answer of the API goes on.</summary>
    public const string Cursor = "cursor";

    /// <summary>Where oEmbed is asked.</summary>
    public const string OEmbed = "/oembed";

    /// <summary>The address that oEmbed is asked about: one of ours, with parameters of its own.</summary>
    public const string Address = "url";

    /// <summary>What only frames on other sites have, beside the common ones.</summary>
    public static readonly ImmutableArray<string> OfEmbeds = ["columns", "limit", "theme", "accent", "density", "heading", "h", "header", "footer", "autoheight"];

    private static readonly string[] Sets = ["field", "country", "province", "region", "continent"];
    private static readonly string[] OfApi = [Language, Cursor];
    private static readonly string[] OfBuilder = [What, Language];
    private static readonly string[] OfOEmbed = ["format", "maxwidth", "maxheight", Language];

    /// <summary>The query of a CSV with its byte-order mark.</summary>
    public static string WithByteOrderMark(string query) => $"{query}{(query.Length == 0 ? '?' : '&')}{ByteOrderMark}=1";

    /// <summary>In the fixed order of the tables, whatever the order asked; repeated names in the comma form; what a plain form leaves blank is left out.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(HttpRequest request)
    {
        if (!request.QueryString.HasValue) yield break;

        var path = request.Path.Value!; // A path is never null.
        if (ReadsNothing(path)) yield break;

        if (path == OEmbed && Find(request.Query, Address) is { } address) yield return new(Address, Tidied(address));
        if (path.EndsWith("/search", StringComparison.Ordinal) && Find(request.Query, Query) is { } query) yield return new(Query, query);

        var names = path == OEmbed ? OfOEmbed : QueryParameters.Names.AsEnumerable();
        if (path.EndsWith(".csv", StringComparison.Ordinal)) names = names.Append(ByteOrderMark);
        if (request.Path.StartsWithSegments("/api", StringComparison.Ordinal)) names = names.Concat(OfApi);
        var isBuilder = path.EndsWith("/embed", StringComparison.Ordinal);
        if (isBuilder) names = names.Concat(OfBuilder);
        if (isBuilder || request.Path.StartsWithSegments("/embed", StringComparison.Ordinal)) names = names.Concat(OfEmbeds);

        foreach (var name in names)
        {
            if (Find(request.Query, name) is { } value) yield return new(name, value);
        }
    }

    /// <summary>The same as a query string, for a redirect: what nobody reads is not sent back, but for the names given.</summary>
    public static string QueryOf(HttpRequest request, params IEnumerable<string> others) => QueryString.Create(
        Of(request).Concat(others.Where(request.Query.ContainsKey).Select(name => KeyValuePair.Create(name, request.Query[name].ToString())))
            .Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Value ?? "";

    // They have one content each, or are large: nothing that is added to their address has an entry of its own.
    private static bool ReadsNothing(string path) =>
        path.StartsWith("/data/", StringComparison.Ordinal) || path.StartsWith("/openapi/", StringComparison.Ordinal) || path is "/sitemap.xml" or "/robots.txt"
        || path.EndsWith(".og.png", StringComparison.Ordinal) || path.EndsWith("/changes.atom", StringComparison.Ordinal) || path.EndsWith(".ics", StringComparison.Ordinal)
        || path.EndsWith(TableDescription.Suffix, StringComparison.Ordinal);

    /// <summary>The same address with the parameters that anybody reads, in their order: it is one question however it is spelt.</summary>
    private static string Tidied(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || !(address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)) return url;

        var query = new QueryCollection(QueryHelpers.ParseQuery(address.Query));
        var pairs = from name in QueryParameters.Names.Concat(OfEmbeds)
                    let value = Find(query, name)
                    where value is not null
                    select KeyValuePair.Create(name, (string?)value);
        var path = new PathString("/" + Uri.UnescapeDataString(address.AbsolutePath).Trim('/').ToLowerInvariant());
        return address.GetLeftPart(UriPartial.Authority) + path.ToUriComponent() + QueryString.Create(pairs);
    }

    private static string? Find(IQueryCollection query, string name)
    {
        if (!query.TryGetValue(name, out var values)) return null;

        var value = UnseenCharacters.Without(values.ToString());
        if (string.IsNullOrWhiteSpace(value)) return null;

        // A form sends its choices in its own order: they are the same list in any.
        return value.Contains(',', StringComparison.Ordinal) && Sets.Contains(name) && QueryParameters.ValuesOf(value) is (var chosen, 0) ? string.Join(',', chosen.ToImmutableSortedSet()) : value;
    }
}
