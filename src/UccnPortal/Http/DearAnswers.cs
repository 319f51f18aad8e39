namespace UccnPortal.Http;

/// <summary>Limits the expensive responses that one remote network may request in a time window. Cached ones are free.</summary>
public sealed record DearAnswers(int Most, TimeSpan Window)
{
    public const string Limit = "dear-answers";

    public static bool Include(PathString path) =>
        path.Value is { } address
        && (
            address.EndsWith(".png", StringComparison.Ordinal)
            || address.EndsWith(".xlsx", StringComparison.Ordinal)
            || address.EndsWith(".zip", StringComparison.Ordinal)
            || address.EndsWith("/edition", StringComparison.Ordinal)
        );
}
