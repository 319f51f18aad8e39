namespace UccnPortal.Drawings;

/// <summary>Breaks text at spaces and between Chinese characters, but not before closing or after opening punctuation.</summary>
internal static class LineBreaks
{
    private const string NeverFirst = "，。；：、！？）》”’·…—,.;:!?)]%";
    private const string NeverLast = "（《“‘([";
    private const char FirstChinese = '\u2E80';

    public static IEnumerable<string> Wrap(string text, Func<string, double> widthOf, double room)
    {
        var start = 0;
        var last = 0; // The last position at which the line may break.
        for (var end = 1; end <= text.Length; end++)
        {
            if (end < text.Length && !MayBreakBefore(text, end))
                continue;

            if (widthOf(text[start..end].TrimEnd()) > room && last > start)
            {
                yield return text[start..last].Trim();
                start = last;
            }

            last = end;
        }

        if (start < text.Length)
            yield return text[start..].Trim();
    }

    private static bool MayBreakBefore(string text, int place)
    {
        var (before, after) = (text[place - 1], text[place]);
        if (NeverFirst.Contains(after, StringComparison.Ordinal) || NeverLast.Contains(before, StringComparison.Ordinal) || after == ' ')
            return false;
        // An address has no spaces; it may break after a slash.
        return before is ' ' or '/' || before >= FirstChinese || after >= FirstChinese;
    }
}
