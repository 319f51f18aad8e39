namespace UccnPortal.Http;

/// <summary>Pictures, workbooks, packages and the whole edition: what costs far more to make than to ask for. One client may ask for so many new ones; ready ones are free.</summary>
/// <param name="Most">For each remote network.</param>
/// <param name="Window">The time in which it may ask for so many.</param>
public sealed record DearAnswers(int Most, TimeSpan Window)
{
    /// <summary>The name of the rate limit on their addresses.</summary>
    public const string Limit = "dear-answers";

    public static bool Include(PathString path) =>
        path.Value is { } address && (address.EndsWith(".png", StringComparison.Ordinal) || address.EndsWith(".xlsx", StringComparison.Ordinal)
            || address.EndsWith(".zip", StringComparison.Ordinal) || address.EndsWith("/edition", StringComparison.Ordinal));
}
