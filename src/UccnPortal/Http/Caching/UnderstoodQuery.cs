using UccnPortal.Links;

namespace UccnPortal.Http.Caching;

/// <summary>The canonical query as the page understood it. The cache keeps a response only if the request contained nothing else.</summary>
public sealed class UnderstoodQuery
{
    private readonly IReadOnlyList<(string Name, string Value)> _pairs;

    private UnderstoodQuery(IReadOnlyList<(string Name, string Value)> pairs) => _pairs = pairs;

    public static UnderstoodQuery Nothing { get; } = new([]);

    public static void Set(HttpContext context, IEnumerable<(string Name, string Value)> pairs, bool hasMark = false)
    {
        if (hasMark)
            pairs = pairs.Append((PageParameters.ByteOrderMark, "1"));
        context.Features.Set(new UnderstoodQuery([.. pairs]));
    }

    public static UnderstoodQuery Of(HttpContext context) => context.Features.Get<UnderstoodQuery>() ?? Nothing;

    public bool IsAllOf(IReadOnlyCollection<KeyValuePair<string, string>> asked) =>
        asked.Count == _pairs.Count && asked.All(pair => _pairs.Contains((pair.Key, pair.Value)));

    /// <summary>Whether the query is one of the few that show everything; these get the best compression.</summary>
    public bool IsOneOfFew(PathString path) =>
        IsFile(path) ? _pairs.All(pair => pair.Name == PageParameters.ByteOrderMark)
        : IsCity(path) ? _pairs.Count == 0
        : _pairs.All(pair => pair.Name is "view" or "bi" or "sort" or "dir");

    // There are hundreds of cities. A public path has at least a language.
    private static bool IsCity(PathString path) => path.Value!.AsSpan("/zh".Length).StartsWith("/cities/", StringComparison.Ordinal);

    // A path starts with a slash.
    private static bool IsFile(PathString path) => path.Value!.AsSpan(path.Value!.LastIndexOf('/')).Contains('.');
}
