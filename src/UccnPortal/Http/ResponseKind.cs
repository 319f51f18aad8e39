namespace UccnPortal.Http;

/// <summary>What a response is for the browser's policies. Deny, then allow by name.</summary>
public enum ResponseKind
{
    /// <summary>Any page nobody said anything else about.</summary>
    Page,
    /// <summary>The embed builder: a page that may frame our own embeds.</summary>
    Builder,
    Admin,
    /// <summary>The screen around a previewed page.</summary>
    AdminPreview,
    /// <summary>The previewed page itself: framed by the screen around it only.</summary>
    AdminPreviewed,
    /// <summary>The only kind that other sites may frame.</summary>
    Embed,
    /// <summary>Style sheets, pictures, exports, feeds: no document, readable across origins.</summary>
    Resource,
}

/// <summary>Endpoint metadata that names the kind of its responses.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ResponseKindAttribute(ResponseKind kind) : Attribute
{
    public ResponseKind Kind { get; } = kind;
}

/// <summary>The kind of everything that a request is still answered with, whatever endpoint answers it: a feature of the request.</summary>
public sealed record FixedResponseKind(ResponseKind Kind);
