using System.Collections.Concurrent;
using System.Reflection;

namespace UccnPortal.Records;

/// <summary>The lists of parts that a record, or a part, holds.</summary>
public static class PartLists
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<PropertyInfo>> Known = [];

    public static IReadOnlyList<PropertyInfo> Of(Type owner) =>
        Known.GetOrAdd(owner, static type => [.. type.GetProperties().Where(property => PartOf(property) is not null)]);

    /// <summary>The class of the list's parts; null where the property is no list of parts.</summary>
    public static Type? PartOf(PropertyInfo property) =>
        property.PropertyType is { IsGenericType: true, GenericTypeArguments: [var part] } && part.IsSubclassOf(typeof(Part)) ? part : null;
}
