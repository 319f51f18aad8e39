using System.Collections.Frozen;
using UccnPortal.Records;

namespace UccnPortal.Text;

public sealed record FieldWords(LocalizedText Label, LocalizedText? Help = null);

public static partial class RecordWords
{
    internal static readonly FrozenDictionary<(Type Owner, string Property), FieldWords> Fields = new[]
    {
        Shared(),
        Cities(),
        Network(),
        Steering(),
        Site(),
        Evidence(),
    }
        .SelectMany(entries => entries)
        .ToFrozenDictionary(entry => (entry.Owner, entry.Property), entry => entry.Words);

    /// <param name="owner">A record, a part, <see cref="Citation"/>, <see cref="Validity"/> or <see cref="LocalizedText"/>.</param>
    /// <param name="property">The property name: <c>SortZh</c>.</param>
    public static FieldWords Of(Type owner, string property)
    {
        for (var type = owner; type is not null; type = type.BaseType)
        {
            if (Fields.TryGetValue((type, property), out var words))
                return words;
        }

        throw new ArgumentException($"{owner.Name}.{property} has no words.", nameof(property));
    }

    private static Entry For<T>(string property, string zh, string en) =>
        new(typeof(T), property, new FieldWords(new LocalizedText(zh, en)));

    private static Entry For<T>(string property, string zh, string en, string helpZh, string helpEn) =>
        new(typeof(T), property, new FieldWords(new LocalizedText(zh, en), new LocalizedText(helpZh, helpEn)));

    private static Entry For<T>(string property, string zh, string en, LocalizedText help) =>
        new(typeof(T), property, new FieldWords(new LocalizedText(zh, en), help));

    private sealed record Entry(Type Owner, string Property, FieldWords Words);
}
