namespace UccnPortal.Http;

public enum ResponseKind
{
    Page,
    Builder,
    Admin,
    AdminPreview,

    /// <summary>The previewed page, which only its admin screen may frame.</summary>
    AdminPreviewed,

    /// <summary>The only kind that other sites may frame.</summary>
    Embed,
    Resource,
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ResponseKindAttribute(ResponseKind kind) : Attribute
{
    public ResponseKind Kind { get; } = kind;
}

public sealed record FixedResponseKind(ResponseKind Kind);
