using System.Reflection;
using System.Text.Json;
using UccnPortal.Records;

namespace UccnPortal.Editing.Forms;

/// <summary>What is typed or chosen in a field.</summary>
public enum FieldShape
{
    Text,
    /// <summary>The same text in both languages, each with its state.</summary>
    Pair,
    Number,
    Fraction,
    Tick,
    Choice,
    Date,
    Validity,
    Reference,
    /// <summary>The key of a row in another list of the record.</summary>
    RowKey,
    /// <summary>The path of a field of the same record.</summary>
    OwnField,
    /// <summary>A list of rows with fields of their own.</summary>
    Rows,
}

/// <summary>One property of a record, or of a row of it, as a form shows it.</summary>
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
        IsMarkdown = prose is { Markdown: true };
        Target = RecordReferences.TargetOf(property);
        KeysOf = property.GetCustomAttribute<KeyOfAttribute>() is { List: var list } ? JsonNamingPolicy.CamelCase.ConvertName(list) : "";
        Choices = shape == FieldShape.Choice ? [.. Enum.GetNames(Nullable.GetUnderlyingType(type) ?? type).Select(JsonNamingPolicy.CamelCase.ConvertName)] : [];
        RowType = shape == FieldShape.Rows ? type.GenericTypeArguments[0] : null;
        Fields = RowType is null ? [] : Of(RowType);
    }

    /// <summary>The record or row that has the property.</summary>
    public Type Owner { get; }
    public PropertyInfo Property { get; }
    public FieldShape Shape { get; }

    /// <summary>In JSON spelling, as paths have it.</summary>
    public string Name { get; }
    public bool IsOptional { get; }
    public bool IsProse { get; }
    public bool IsMarkdown { get; }

    /// <summary>The record type a reference leads to; <see cref="Record"/> where any may stand.</summary>
    public Type? Target { get; }

    /// <summary>The list whose keys can be chosen.</summary>
    public string KeysOf { get; }

    /// <summary>The names of an enum's values, in JSON spelling.</summary>
    public IReadOnlyList<string> Choices { get; }
    public Type? RowType { get; }

    /// <summary>The fields of a row.</summary>
    public IReadOnlyList<FormField> Fields { get; }

    /// <summary>The enum of a choice.</summary>
    public Type ValueType => Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;

    /// <summary>The fields of a record or row in the order of its properties; what every record has comes last.</summary>
    internal static IReadOnlyList<FormField> Of(Type owner) =>
    [
        .. from property in owner.GetProperties()
           where property is { CanWrite: true, Name: not (nameof(Record.Id) or nameof(Part.Key) or nameof(Part.Position)) }
           orderby property.Name == nameof(Record.Sources) ? 2 : property.DeclaringType == typeof(Record) ? 1 : 0
           select new FormField(owner, property, ShapeOf(property)),
    ];

    private static FieldShape ShapeOf(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (property.IsDefined(typeof(KeyOfAttribute))) return FieldShape.RowKey;
        if (property.IsDefined(typeof(OwnFieldAttribute))) return FieldShape.OwnField;
        if (type == typeof(string)) return FieldShape.Text;
        if (type == typeof(LocalizedText)) return FieldShape.Pair;
        if (type == typeof(int)) return FieldShape.Number;
        if (type == typeof(double)) return FieldShape.Fraction;
        if (type == typeof(bool)) return FieldShape.Tick;
        if (type.IsEnum) return FieldShape.Choice;
        if (type == typeof(PartialDate)) return FieldShape.Date;
        if (type == typeof(Validity)) return FieldShape.Validity;
        if (RecordReferences.TargetOf(property) is not null) return FieldShape.Reference;
        if (PartLists.PartOf(property) is not null || type == typeof(List<Citation>)) return FieldShape.Rows;
        throw new NotSupportedException($"No form can show {property.DeclaringType?.Name}.{property.Name}, a {type.Name}.");
    }
}
