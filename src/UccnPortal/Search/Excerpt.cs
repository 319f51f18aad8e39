namespace UccnPortal.Search;

public sealed record Excerpt(string Before, string Found, string After)
{
    private const int Around = 40;

    /// <param name="typed">The query as typed; if the text does not contain it literally, the excerpt is the beginning of the text.</param>
    public static Excerpt Of(string text, string typed)
    {
        foreach (var word in typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Prepend(typed.Trim()))
        {
            var at = word.Length == 0 ? -1 : text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                return new Excerpt(Tail(text[..at]), text.Substring(at, word.Length), Head(text[(at + word.Length)..]));
        }

        return new Excerpt("", "", Head(text));
    }

    private static string Head(string text) => text.Length <= 2 * Around ? text : text[..Cut(text, 2 * Around)] + "…";

    private static string Tail(string text) => text.Length <= Around ? text : "…" + text[Cut(text, text.Length - Around)..];

    // Do not split a surrogate pair.
    private static int Cut(string text, int at) => char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
