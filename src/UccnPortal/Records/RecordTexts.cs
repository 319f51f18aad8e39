using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace UccnPortal.Records;

/// <summary>Every bilingual text of a record with its place in JSON spelling: <c>criteria[c5].text</c>.</summary>
public static class RecordTexts
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    public static IEnumerable<(string Path, LocalizedText Text)> Of(Record record) => Walk(record, "").Select(place => (place.Path, place.Text));

    /// <summary>Those that stand in one language and should stand in both.</summary>
    public static IEnumerable<(string Path, LocalizedText Text)> OneSided(Record record) =>
        from place in Walk(record, "")
        where !place.Text.IsEmpty && (place.Text.Zh.Length == 0 || place.Text.En.Length == 0) && !place.Property.IsDefined(typeof(OneLanguageAttribute))
        select (place.Path, place.Text);

    /// <summary>Those that are shown with paragraphs, lists and links.</summary>
    public static IEnumerable<(string Path, LocalizedText Text)> MarkdownOf(Record record) =>
        from place in Walk(record, "")
        where place.Property.GetCustomAttribute<ProseAttribute>() is { Markdown: true }
        select (place.Path, place.Text);

    private static IEnumerable<(string Path, LocalizedText Text, PropertyInfo Property)> Walk(object owner, string path)
    {
        foreach (var property in Properties.GetOrAdd(owner.GetType(), static type => [.. type.GetProperties().Where(IsFollowed)]))
        {
            var name = path + char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
            switch (property.GetValue(owner))
            {
                case LocalizedText text:
                    yield return (name, text, property);
                    break;
                case IEnumerable parts:
                    foreach (var part in parts.Cast<Part>())
                    {
                        foreach (var text in Walk(part, $"{name}[{part.Key}].")) yield return text;
                    }

                    break;
            }
        }
    }

    private static bool IsFollowed(PropertyInfo property) =>
        property.PropertyType == typeof(LocalizedText) || PartLists.PartOf(property) is not null;
}
