using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Records;

namespace UccnPortal.Http.Caching;

/// <param name="CacheKey">A city, the current field, the current navigation entry: only values of a limited set.</param>
public readonly record struct FragmentKey(string View, Language Language, DateOnly Day, object? CacheKey);

/// <summary>Parts that many pages share, rendered once per content version and day.</summary>
public sealed class Fragments(bool areKept)
{
    public bool AreKept { get; } = areKept;

    public async ValueTask<AddressedText> OfAsync(PublishedNetwork network, FragmentKey key, Func<Task<AddressedText>> render)
    {
        if (!AreKept)
            return await render();

        var kept = network.Once(static _ => new Kept()).Of(key.Day);
        return kept.TryGetValue(key, out var ready) ? ready : kept[key] = await render();
    }

    /// <summary>Keeps the fragments of one day; the first page of the next day drops them.</summary>
    private sealed class Kept
    {
        private KeptOfDay _current = new(default);

        public KeptOfDay Of(DateOnly day)
        {
            var current = Volatile.Read(ref _current);
            if (current.Day == day)
                return current;

            var fresh = new KeptOfDay(day);
            return Interlocked.CompareExchange(ref _current, fresh, current) == current ? fresh : Volatile.Read(ref _current);
        }
    }

    private sealed class KeptOfDay(DateOnly day) : ConcurrentDictionary<FragmentKey, AddressedText>
    {
        public DateOnly Day { get; } = day;
    }
}

/// <param name="remarks">What was said of its texts, and what is left to say at the end of the page.</param>
public sealed class AddressedText(string text, RemarkLog remarks)
{
    /// <summary>Stands for the origin while the text is made. Encoders do not change it, and nobody can own it (RFC 2606).</summary>
    public const string Origin = "https://origin.invalid";

    private readonly string[] _parts = text.Split(Origin);

    public RemarkLog Remarks { get; } = remarks;

    public IHtmlContent Under(string origin) => _parts is [var whole] ? new HtmlString(whole) : new Addressed(_parts, origin);

    private sealed class Addressed(string[] parts, string origin) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            writer.Write(parts[0]);
            foreach (var part in parts.AsSpan(1))
            {
                encoder.Encode(writer, origin);
                writer.Write(part);
            }
        }
    }
}
