namespace UccnPortal.Search;

/// <summary>The part of a text around the words that found it.</summary>
public sealed record Excerpt(string Before, string Found, string After)
{
    private const int Around = 40;

    /// <param name="typed">As the reader typed it; where it stands otherwise in the text, the text's beginning is shown.</param>
    public static Excerpt Of(string text, string typed)
    {
        foreach (var word in typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Prepend(typed.Trim()))
        {
            var at = word.Length == 0 ? -1 : text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0) return new Excerpt(Tail(text[..at]), text.Substring(at, word.Length), Head(text[(at + word.Length)..]));
        }

        return new Excerpt("", "", Head(text));
    }

    private static string Head(string text) => text.Length <= 2 * Around ? text : text[..Cut(text, 2 * Around)] + "…";

    private static string Tail(string text) => text.Length <= Around ? text : "…" + text[Cut(text, text.Length - Around)..];

    // Never between the halves of one character.
    private static int Cut(string text, int at) => char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
