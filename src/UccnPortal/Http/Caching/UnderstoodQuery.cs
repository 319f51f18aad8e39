using UccnPortal.Links;

namespace UccnPortal.Http.Caching;

/// <summary>
/// What an answer really depends on: its question in canonical form, as whoever read the parameters understood them. The page
/// cache keeps an answer only if that is all that was asked, so that a value which means nothing never has an entry.
/// </summary>
public sealed class UnderstoodQuery
{
    private readonly IReadOnlyList<(string Name, string Value)> _pairs;

    private UnderstoodQuery(IReadOnlyList<(string Name, string Value)> pairs) => _pairs = pairs;

    public static UnderstoodQuery Nothing { get; } = new([]);

    public static void Set(HttpContext context, IEnumerable<(string Name, string Value)> pairs, bool hasMark = false)
    {
        if (hasMark) pairs = pairs.Append((PageParameters.ByteOrderMark, "1"));
        context.Features.Set(new UnderstoodQuery([.. pairs]));
    }

    public static UnderstoodQuery Of(HttpContext context) => context.Features.Get<UnderstoodQuery>() ?? Nothing;

    /// <summary>All that was asked was understood, and written as we would write it.</summary>
    public bool IsAllOf(IReadOnlyCollection<KeyValuePair<string, string>> asked) => asked.Count == _pairs.Count && asked.All(pair => _pairs.Contains((pair.Key, pair.Value)));

    /// <summary>
    /// Nothing is asked, or only one of the few ways to show all of it: such answers are worth the best compression. A file's
    /// order is not: files are large.
    /// </summary>
    public bool IsOneOfFew(PathString path) => IsFile(path)
        ? _pairs.All(pair => pair.Name == PageParameters.ByteOrderMark)
        : _pairs.All(pair => pair.Name is "view" or "bi" or "sort" or "dir");

    private static bool IsFile(PathString path) => path.Value!.AsSpan(path.Value!.LastIndexOf('/')).Contains('.'); // A path starts with a slash.
}
