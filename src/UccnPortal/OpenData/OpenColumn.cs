using UccnPortal.Records;

namespace UccnPortal.OpenData;

/// <summary>What the values of a column are; the schemas of CSVW and of the data package say it in their words.</summary>
public enum ColumnType
{
    Text,
    /// <summary>A key that other rows refer to: a record's, or a code.</summary>
    Uuid,
    Whole,
    Number,
    Year,
    /// <summary>A date known to the year, the month or the day.</summary>
    PartialDate,
    Moment,
    Flag,
    Address,
}

/// <summary>A column of open data: a short ASCII name, and what it is called in both languages.</summary>
public sealed record OpenColumn(string Name, ColumnType Type, LocalizedText Title)
{
    public const string UuidPattern = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";
    public const string PartialDatePattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

    /// <summary>The language of its texts, where it stands beside its twin in the other.</summary>
    public Language? Language { get; init; }

    /// <summary>Every value that may stand in it, where that is a fixed set.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The name in JSON, where both languages are one member.</summary>
    public string Member => Language is { } language ? Name[..^(language.Code().Length + 1)] : Name;
}

/// <summary>The rows of a table that a row names by these columns.</summary>
public sealed record OpenReference(IReadOnlyList<string> Columns, string Table, IReadOnlyList<string> Named);
