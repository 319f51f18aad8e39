using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Serialization;

namespace UccnPortal.Records;

/// <summary><c>Target</c> is <see cref="Record"/> if any type is allowed.</summary>
public sealed record Reference(string Field, Guid Id, Type Target)
{
    public bool IsPrinted { get; init; }
}

public static class RecordReferences
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    public static Type? TargetOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { } converter
        && converter.IsAssignableTo(typeof(IReference))
            ? ((IReference)Activator.CreateInstance(converter)!).Target // Both converters have a public empty constructor.
            : null;

    public static IEnumerable<Reference> Of(Record record) => Walk(record, "", isPrinted: false);

    private static IEnumerable<Reference> Walk(object owner, string path, bool isPrinted)
    {
        foreach (var property in Properties.GetOrAdd(owner.GetType(), static type => [.. type.GetProperties().Where(IsFollowed)]))
        {
            var name = path + char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
            switch (property.GetValue(owner))
            {
                case Guid id:
                    // TargetOf never returns null here, because only marked Guids are followed.
                    yield return new Reference(name, id, TargetOf(property)!) { IsPrinted = isPrinted };
                    break;
                case IEnumerable list:
                    var isKept = isPrinted || property.IsDefined(typeof(AsPrintedAttribute));
                    foreach (var (position, child) in list.Cast<object>().Index())
                    {
                        var row = $"{name}[{(child as Row)?.Key ?? $"{position}"}]."; // Citations have no key.
                        foreach (var reference in Walk(child, row, isKept))
                            yield return reference;
                    }

                    break;
            }
        }
    }

    private static bool IsFollowed(PropertyInfo property) =>
        TargetOf(property) is not null || RowLists.RowTypeOf(property) is not null || property.PropertyType == typeof(List<Citation>);
}
