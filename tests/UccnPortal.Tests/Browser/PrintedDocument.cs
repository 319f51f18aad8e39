using System.Diagnostics;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Browser;

/// <summary>A printed page of the site as poppler reads it: what stands on each sheet and how far down, in points.</summary>
internal sealed record PrintedDocument(IReadOnlyList<PrintedSheet> Sheets)
{
    public const string Program = "/usr/bin/pdftotext";

    public static async Task<PrintedDocument> OfAsync(byte[] pdf)
    {
        using var folder = new TestFolder();
        var (file, words) = (folder.File("printed.pdf"), folder.File("words.html"));
        await File.WriteAllBytesAsync(file, pdf);
        using var reading = Process.Start(Program, ["-bbox", file, words]);
        await reading.WaitForExitAsync();
        var document = Html.Parse(await File.ReadAllTextAsync(words));
        return new PrintedDocument([.. document.QuerySelectorAll("page").Select((sheet, i) => PrintedSheet.Of(sheet, i + 1))]);
    }
}

internal sealed record PrintedWord(string Text, double Top, double Bottom);

internal sealed record PrintedSheet(int Number, double Height, IReadOnlyList<PrintedWord> Words)
{
    /// <summary>The margin below that the style sheet gives: 18 mm.</summary>
    private const double Margin = 18 / 25.4 * 72;

    /// <summary>The last letters of a line may reach a little below its box.</summary>
    private const double Overhang = 3;

    private readonly string _text = Bare(string.Concat(Words.Select(word => word.Text)));

    /// <summary>What stands below the page area: the number, or a line that was cut.</summary>
    public IEnumerable<string> InTheMargin => Words.Where(IsInTheMargin).Select(word => word.Text);

    /// <summary>How much of the sheet is used, from the top.</summary>
    public double Filled => Words.Where(word => !IsInTheMargin(word)).Select(word => word.Bottom).DefaultIfEmpty().Max() / Height;

    public static PrintedSheet Of(IElement sheet, int number) =>
        new(
            number,
            Points(sheet, "height"),
            [
                .. sheet
                    .QuerySelectorAll("word")
                    .Select(word => new PrintedWord(word.TextContent, Points(word, "ymin"), Points(word, "ymax"))),
            ]
        );

    /// <summary>The words of the upper part of the sheet.</summary>
    public string TextAbove(double points) => Bare(string.Concat(Words.Where(word => word.Top < points).Select(word => word.Text)));

    /// <summary>Whether the text stands here. Spaces do not count, as lines break anywhere.</summary>
    /// <param name="letters">So many letters are looked for: the rest may stand on another line, with a neighbour's in between.</param>
    public bool Shows(string text, int letters = int.MaxValue)
    {
        var bare = Bare(text);
        var start = bare.AsSpan(0, Math.Min(letters, bare.Length));
        for (var at = 0; at + start.Length <= _text.Length; at++)
        {
            if (StandsAt(at, start))
                return true;
        }

        return false;
    }

    /// <summary>Whether the text stands here with every character named; numbers never are by Firefox.</summary>
    public bool Names(string text) => _text.Contains(Bare(text), StringComparison.Ordinal);

    private bool StandsAt(int at, ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (_text[at + i] != words[i] && !IsUnnamed(_text[at + i]))
                return false;
        }

        return true;
    }

    private static string Bare(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(letter => !char.IsWhiteSpace(letter)));

    /// <summary>
    /// What stands for a character whose glyph is not its own: a font may have one glyph for a character and a radical of the
    /// same form, and Chromium then names the radical, Firefox nothing.
    /// </summary>
    private static bool IsUnnamed(char letter) => letter is >= '\u2E80' and <= '\u2EF3' or '\uFFFD';

    private static double Points(IElement element, string name) =>
        double.Parse(element.GetAttribute(name) ?? "", CultureInfo.InvariantCulture);

    private bool IsInTheMargin(PrintedWord word) => word.Bottom > Height - Margin + Overhang;
}
