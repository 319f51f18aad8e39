namespace UccnPortal.Http.Caching;

public sealed record Overload
{
    public const int RetryAfterSeconds = 5;
}
