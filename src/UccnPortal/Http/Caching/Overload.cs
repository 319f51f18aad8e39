namespace UccnPortal.Http.Caching;

/// <summary>Marks a request that cannot be served just now: a feature of the request.</summary>
public sealed record Overload
{
    public const int RetryAfterSeconds = 5;
}
