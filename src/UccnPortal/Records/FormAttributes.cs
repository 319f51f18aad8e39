namespace UccnPortal.Records;

[AttributeUsage(AttributeTargets.Property)]
public sealed class ProseAttribute : Attribute
{
    public bool Markdown { get; init; }
}

/// <summary>Marks a field that the form folds at its end: keys, codes and orders, which staff seldom need.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TechnicalAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
public sealed class OwnFieldAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
public sealed class KeyOfAttribute(string list) : Attribute
{
    public string List { get; } = list;
}
