namespace UccnPortal.Tests.Support;

/// <summary>The score that MDN's HTTP Observatory gives to a page's headers, by its published table. A hundred and more is an A+.</summary>
internal static class Observatory
{
    private const int Start = 100;
    private const int BonusFrom = 90;

    private static readonly string[] Broad = ["*", "https:", "http:", "data:"];

    /// <param name="isFramed">Framing rules do not apply to a page that is meant to be framed.</param>
    public static int ScoreOf(IReadOnlyDictionary<string, string> headers, bool isFramed)
    {
        var policy = PolicyOf(headers.GetValueOrDefault("Content-Security-Policy", ""));
        int[] modifiers =
        [
            ContentSecurity(policy),
            isFramed ? 0
            : policy.TryGetValue("frame-ancestors", out var ancestors) && !ancestors.Any(Broad.Contains) ? 5
            : headers.ContainsKey("X-Frame-Options") ? 5
            : -20,
            headers.GetValueOrDefault("X-Content-Type-Options") == "nosniff" ? 0 : -5,
            headers.GetValueOrDefault("Referrer-Policy")
                is "no-referrer"
                    or "same-origin"
                    or "strict-origin"
                    or "strict-origin-when-cross-origin"
                ? 5
                : 0,
            headers.GetValueOrDefault("Cross-Origin-Resource-Policy") is "same-origin" or "same-site" ? 10 : 0,
            Transport(headers.GetValueOrDefault("Strict-Transport-Security", "")),
            headers.ContainsKey("Set-Cookie") && !Cookies(headers["Set-Cookie"]) ? -40 : 0,
        ];
        var score = Start + modifiers.Where(modifier => modifier < 0).Sum();
        return score >= BonusFrom ? score + modifiers.Where(modifier => modifier > 0).Sum() : score;
    }

    private static Dictionary<string, string[]> PolicyOf(string header) =>
        header
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(directive => directive.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .GroupBy(words => words[0])
            .ToDictionary(words => words.Key, words => words.First()[1..]);

    private static int ContentSecurity(Dictionary<string, string[]> policy)
    {
        if (policy.Count == 0)
            return -25;

        string[] Sources(string name) => policy.GetValueOrDefault(name) ?? policy.GetValueOrDefault("default-src") ?? ["*"];
        var scripts = Sources("script-src");
        if (scripts.Concat(Sources("object-src")).Any(Broad.Contains) || scripts.Contains("'unsafe-inline'"))
            return -20;
        if (scripts.Contains("'unsafe-eval'"))
            return -10;
        if (Sources("style-src").Any(source => source == "'unsafe-inline'" || Broad.Contains(source)))
            return 0;
        return policy.GetValueOrDefault("default-src") is ["'none'"] ? 10 : 5;
    }

    private static int Transport(string header) =>
        header.Length == 0 ? -20
        : header.Split(';').Select(part => part.Trim()).FirstOrDefault(part => part.StartsWith("max-age=", StringComparison.Ordinal))
            is { } age
        && long.Parse(age[8..], System.Globalization.CultureInfo.InvariantCulture) >= 15_768_000
            ? 0
        : -10;

    private static bool Cookies(string cookies) =>
        cookies.Contains("secure", StringComparison.OrdinalIgnoreCase)
        && cookies.Contains("httponly", StringComparison.OrdinalIgnoreCase)
        && cookies.Contains("samesite", StringComparison.OrdinalIgnoreCase);
}
