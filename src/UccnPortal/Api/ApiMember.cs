using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using UccnPortal.Records;

namespace UccnPortal.Api;

/// <summary>A member of a JSON object and its property. Both writer and schema use this, so that they cannot differ.</summary>
internal sealed record ApiMember(string Name, PropertyInfo Property)
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<ApiMember>> ByType = [];

    /// <summary>True if the member is the id of another record, written as a reference object.</summary>
    public bool IsReference { get; } =
        Property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { } converter
        && converter.IsAssignableTo(typeof(IReference));

    public Type Type { get; } = Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;

    /// <summary>True if the JSON value may be null. Unknown texts of a record are empty in code and null in JSON.</summary>
    public bool MayBeNull { get; } =
        Property.PropertyType.IsValueType
            ? Nullable.GetUnderlyingType(Property.PropertyType) is not null
            : Property.PropertyType == typeof(LocalizedText)
                || (
                    Property.PropertyType == typeof(string)
                    && Property.DeclaringType?.Namespace == typeof(Record).Namespace
                    && Property.Name is not (nameof(Record.Slug) or nameof(Row.Key))
                )
                || new NullabilityInfoContext().Create(Property).ReadState == NullabilityState.Nullable;

    public static IReadOnlyList<ApiMember> Of(Type type) =>
        ByType.GetOrAdd(
            type,
            static type =>
                [
                    .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                        .Where(property =>
                            property.GetIndexParameters().Length == 0
                            && property.GetCustomAttribute<JsonIgnoreAttribute>() is null or { Condition: not JsonIgnoreCondition.Always }
                        )
                        .OrderBy(property => property.Name == nameof(Record.Sources))
                        .ThenBy(property => property.DeclaringType != typeof(Record) && property.DeclaringType != typeof(Row))
                        .Select(property => new ApiMember(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name), property)),
                ]
        );

    /// <summary>The element type of a list; null for other types.</summary>
    public static Type? ItemOf(Type type) =>
        type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable))
            ? type.GetInterfaces()
                .Append(type)
                .First(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEnumerable<>))
                .GenericTypeArguments[0]
            : null;

    /// <summary>An enum value as spelt in addresses.</summary>
    public static string SlugOf(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
