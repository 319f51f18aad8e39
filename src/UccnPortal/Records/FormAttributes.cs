namespace UccnPortal.Records;

[AttributeUsage(AttributeTargets.Property)]
public sealed class ProseAttribute : Attribute
{
    public bool Markdown { get; init; }
}

[AttributeUsage(AttributeTargets.Property)]
public sealed class OwnFieldAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
public sealed class KeyOfAttribute(string list) : Attribute
{
    public string List { get; } = list;
}
