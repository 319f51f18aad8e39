using System.Collections.Concurrent;
using System.Reflection;

namespace UccnPortal.Records;

public static class RowLists
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<PropertyInfo>> Known = [];

    public static IReadOnlyList<PropertyInfo> Of(Type owner) =>
        Known.GetOrAdd(owner, static type => [.. type.GetProperties().Where(property => RowTypeOf(property) is not null)]);

    public static Type? RowTypeOf(PropertyInfo property) =>
        property.PropertyType is { IsGenericType: true, GenericTypeArguments: [var row] } && row.IsSubclassOf(typeof(Row)) ? row : null;
}
