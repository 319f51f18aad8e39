using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace UccnPortal.Records;

public static class RecordTexts
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    public static IEnumerable<(string Path, LocalizedText Text)> Of(Record record) =>
        Walk(record, "").Select(place => (place.Path, place.Text));

    public static IEnumerable<(string Path, LocalizedText Text)> OneSided(Record record) =>
        from place in Walk(record, "")
        where
            !place.Text.IsEmpty
            && (place.Text.Zh.Length == 0 || place.Text.En.Length == 0)
            && !place.Property.IsDefined(typeof(OneLanguageAttribute))
        select (place.Path, place.Text);

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
                case IEnumerable rows:
                    foreach (var row in rows.Cast<Row>())
                    {
                        foreach (var text in Walk(row, $"{name}[{row.Key}]."))
                            yield return text;
                    }

                    break;
            }
        }
    }

    private static bool IsFollowed(PropertyInfo property) =>
        property.PropertyType == typeof(LocalizedText) || RowLists.RowTypeOf(property) is not null;
}
