using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Serialization;

namespace UccnPortal.Records;

/// <summary>A place in a record that points at another record; <c>Target</c> is <see cref="Record"/> where any type may stand.</summary>
public sealed record Reference(string Field, Guid Id, Type Target)
{
    /// <summary>It stands in a row that keeps what is in print.</summary>
    public bool IsPrinted { get; init; }
}

public static class RecordReferences
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    /// <summary>The type a property refers to, or null for a property that is no reference.</summary>
    public static Type? TargetOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { } converter && converter.IsAssignableTo(typeof(IReference))
            ? ((IReference)Activator.CreateInstance(converter)!).Target // Both converters have a public empty constructor.
            : null;

    /// <summary>Every reference of a record, its parts' and its citations' included.</summary>
    public static IEnumerable<Reference> Of(Record record) => Walk(record, "", isPrinted: false);

    private static IEnumerable<Reference> Walk(object owner, string path, bool isPrinted)
    {
        foreach (var property in Properties.GetOrAdd(owner.GetType(), static type => [.. type.GetProperties().Where(IsFollowed)]))
        {
            var name = path + char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
            switch (property.GetValue(owner))
            {
                case Guid id:
                    yield return new Reference(name, id, TargetOf(property)!) { IsPrinted = isPrinted }; // Only marked Guids are followed.
                    break;
                case IEnumerable list:
                    var isKept = isPrinted || property.IsDefined(typeof(AsPrintedAttribute));
                    foreach (var (position, child) in list.Cast<object>().Index())
                    {
                        var row = $"{name}[{(child as Part)?.Key ?? $"{position}"}]."; // Citations have no key.
                        foreach (var reference in Walk(child, row, isKept)) yield return reference;
                    }

                    break;
            }
        }
    }

    private static bool IsFollowed(PropertyInfo property) =>
        TargetOf(property) is not null || PartLists.PartOf(property) is not null || property.PropertyType == typeof(List<Citation>);
}
