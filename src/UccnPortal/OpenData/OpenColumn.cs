using UccnPortal.Records;

namespace UccnPortal.OpenData;

public enum ColumnType
{
    Text,
    Uuid,
    Whole,
    Number,
    Year,
    PartialDate,
    Moment,
    Flag,
    Address,
}

public sealed record OpenColumn(string Name, ColumnType Type, LocalizedText Title)
{
    public const string UuidPattern = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";
    public const string PartialDatePattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

    /// <summary>The language of the texts if another column has the same texts in the other language.</summary>
    public Language? Language { get; init; }

    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The name in JSON, where both languages share one member.</summary>
    public string Member => Language is { } language ? Name[..^(language.Code().Length + 1)] : Name;
}

/// <summary>A foreign key from these columns to the <c>Named</c> columns of a table.</summary>
public sealed record OpenReference(IReadOnlyList<string> Columns, string Table, IReadOnlyList<string> Named);
