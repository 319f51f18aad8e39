using System.Reflection;
using System.Text.Json;
using UccnPortal.Records;

namespace UccnPortal.Editing.Forms;

public enum FieldShape
{
    Text,
    Bilingual,
    Number,
    Fraction,
    Tick,
    Choice,
    Date,
    Validity,
    Reference,

    /// <summary>The key of a row in another list of the record.</summary>
    RowKey,
    OwnField,
    Rows,
}

public sealed class FormField
{
    private FormField(Type owner, PropertyInfo property, FieldShape shape)
    {
        var type = property.PropertyType;
        var prose = property.GetCustomAttribute<ProseAttribute>();
        (Owner, Property, Shape) = (owner, property, shape);
        Name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
        IsOptional = Nullable.GetUnderlyingType(type) is not null;
        IsProse = prose is not null;
        IsTechnical = property.IsDefined(typeof(TechnicalAttribute));
        IsMarkdown = prose is { Markdown: true };
        Target = RecordReferences.TargetOf(property);
        KeysOf = property.GetCustomAttribute<KeyOfAttribute>() is { List: var list } ? JsonNamingPolicy.CamelCase.ConvertName(list) : "";
        Choices =
            shape == FieldShape.Choice
                ? [.. Enum.GetNames(Nullable.GetUnderlyingType(type) ?? type).Select(JsonNamingPolicy.CamelCase.ConvertName)]
                : [];
        RowType = shape == FieldShape.Rows ? type.GenericTypeArguments[0] : null;
        Fields = RowType is null ? [] : Of(RowType);
    }

    public Type Owner { get; }
    public PropertyInfo Property { get; }
    public FieldShape Shape { get; }

    public string Name { get; }
    public bool IsOptional { get; }
    public bool IsProse { get; }
    public bool IsMarkdown { get; }
    public bool IsTechnical { get; }

    /// <summary>The record type of a reference; <see cref="Record"/> if any type is allowed.</summary>
    public Type? Target { get; }

    public string KeysOf { get; }

    public IReadOnlyList<string> Choices { get; }
    public Type? RowType { get; }

    public IReadOnlyList<FormField> Fields { get; }

    public Type ValueType => Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;

    internal static IReadOnlyList<FormField> Of(Type owner) =>
        [
            .. from property in owner.GetProperties()
            where property is { CanWrite: true, Name: not (nameof(Record.Id) or nameof(Row.Key) or nameof(Row.Position)) }
            orderby property.IsDefined(typeof(TechnicalAttribute)) ? 3
            : property.Name == nameof(Record.Sources) ? 2
            : property.DeclaringType == typeof(Record) ? 1
            : 0
            select new FormField(owner, property, ShapeOf(property)),
        ];

    private static FieldShape ShapeOf(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (property.IsDefined(typeof(KeyOfAttribute)))
            return FieldShape.RowKey;
        if (property.IsDefined(typeof(OwnFieldAttribute)))
            return FieldShape.OwnField;
        if (type == typeof(string))
            return FieldShape.Text;
        if (type == typeof(LocalizedText))
            return FieldShape.Bilingual;
        if (type == typeof(int))
            return FieldShape.Number;
        if (type == typeof(double))
            return FieldShape.Fraction;
        if (type == typeof(bool))
            return FieldShape.Tick;
        if (type.IsEnum)
            return FieldShape.Choice;
        if (type == typeof(PartialDate))
            return FieldShape.Date;
        if (type == typeof(Validity))
            return FieldShape.Validity;
        if (RecordReferences.TargetOf(property) is not null)
            return FieldShape.Reference;
        if (RowLists.RowTypeOf(property) is not null || type == typeof(List<Citation>))
            return FieldShape.Rows;
        throw new NotSupportedException($"No form can show {property.DeclaringType?.Name}.{property.Name}, a {type.Name}.");
    }
}
