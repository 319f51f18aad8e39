using System.Collections.Concurrent;
using UccnPortal.Publishing;
using UccnPortal.Records;

namespace UccnPortal.Http.Caching;

/// <summary>What a fragment depends on besides the content.</summary>
/// <param name="View">The partial view that renders it.</param>
/// <param name="Subject">A city, the current field, the current entry of the navigation … Only what there is a set number of.</param>
public readonly record struct FragmentKey(string View, Language Language, int Year, object? Subject);

/// <summary>Parts that many pages have in common, rendered once a content version.</summary>
/// <param name="areKept">Off in Development: an edited view shows on reload.</param>
public sealed class Fragments(bool areKept)
{
    public bool AreKept { get; } = areKept;

    public async ValueTask<AddressedText> OfAsync(PublishedNetwork network, FragmentKey key, Func<Task<string>> render)
    {
        if (!AreKept) return new AddressedText(await render());

        var kept = network.Once(static _ => new Kept());
        return kept.TryGetValue(key, out var ready) ? ready : kept[key] = new AddressedText(await render());
    }

    private sealed class Kept : ConcurrentDictionary<FragmentKey, AddressedText>;
}
