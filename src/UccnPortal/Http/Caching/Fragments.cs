using System.Collections.Concurrent;
using UccnPortal.Publishing;
using UccnPortal.Records;

namespace UccnPortal.Http.Caching;

/// <param name="CacheKey">A city, the current field, the current navigation entry: only values of a limited set.</param>
public readonly record struct FragmentKey(string View, Language Language, int Year, object? CacheKey);

/// <summary>Parts that many pages share, rendered once per content version.</summary>
public sealed class Fragments(bool areKept)
{
    public bool AreKept { get; } = areKept;

    public async ValueTask<AddressedText> OfAsync(PublishedNetwork network, FragmentKey key, Func<Task<string>> render)
    {
        if (!AreKept)
            return new AddressedText(await render());

        var kept = network.Once(static _ => new Kept());
        return kept.TryGetValue(key, out var ready) ? ready : kept[key] = new AddressedText(await render());
    }

    private sealed class Kept : ConcurrentDictionary<FragmentKey, AddressedText>;
}
