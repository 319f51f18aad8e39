namespace UccnPortal.Records;

/// <summary>A text of several lines: its form gives it room.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ProseAttribute : Attribute
{
    /// <summary>It is shown with paragraphs, lists and links.</summary>
    public bool Markdown { get; init; }
}

/// <summary>The path of a field of the same record, or nothing for the record as a whole.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OwnFieldAttribute : Attribute;

/// <summary>The key of a row in another list of the same record, which stands before it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KeyOfAttribute(string list) : Attribute
{
    public string List { get; } = list;
}
