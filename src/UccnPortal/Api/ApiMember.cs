using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using UccnPortal.Records;

namespace UccnPortal.Api;

/// <summary>A member of a JSON object and the property behind it. Writer and schema both go by this, so that they cannot differ.</summary>
internal sealed record ApiMember(string Name, PropertyInfo Property)
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<ApiMember>> ByType = [];

    /// <summary>The identifier of another record, written as a reference that names it.</summary>
    public bool IsReference { get; } = Property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { } converter && converter.IsAssignableTo(typeof(IReference));

    /// <summary>The type without its question mark.</summary>
    public Type Type { get; } = Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;

    /// <summary>May be null in JSON: what a record does not know is an empty text in code.</summary>
    public bool MayBeNull { get; } = Property.PropertyType.IsValueType
        ? Nullable.GetUnderlyingType(Property.PropertyType) is not null
        : Property.PropertyType == typeof(LocalizedText)
            || (Property.PropertyType == typeof(string) && Property.DeclaringType?.Namespace == typeof(Record).Namespace && Property.Name is not (nameof(Record.Slug) or nameof(Part.Key)))
            || new NullabilityInfoContext().Create(Property).ReadState == NullabilityState.Nullable;

    /// <summary>The members of a type, inherited ones first, the sources last.</summary>
    public static IReadOnlyList<ApiMember> Of(Type type) => ByType.GetOrAdd(type, static type =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && property.GetCustomAttribute<JsonIgnoreAttribute>() is null or { Condition: not JsonIgnoreCondition.Always })
            .OrderBy(property => property.Name == nameof(Record.Sources)).ThenBy(property => property.DeclaringType != typeof(Record) && property.DeclaringType != typeof(Part))
            .Select(property => new ApiMember(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name), property)),
    ]);

    /// <summary>What a list is a list of; null for what is none.</summary>
    public static Type? ItemOf(Type type) => type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable))
        ? type.GetInterfaces().Append(type).First(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEnumerable<>)).GenericTypeArguments[0]
        : null;

    /// <summary>A value of a fixed set as it stands in addresses.</summary>
    public static string SlugOf(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
