using System.Globalization;
using System.Text;

namespace UccnPortal.Drawings;

/// <summary>Widths of text: estimated where the reader's fonts are used, measured where ours are.</summary>
public abstract class TextWidths
{
    public abstract double Of(string text, double size, Face face);
}

public sealed class GuessedWidths : TextWidths
{
    public static readonly GuessedWidths Instance = new();

    private GuessedWidths() { }

    public override double Of(string text, double size, Face face)
    {
        var ems = 0.0;
        foreach (var letter in text.EnumerateRunes())
            ems += Ems(letter);
        return ems * size * (face == Face.Title ? 1.06 : 1);
    }

    private static double Ems(Rune letter) =>
        letter.Value switch
        {
            >= 0x2E80 => 1, // Chinese characters and full-width marks.
            ' ' or '.' or ',' or ':' or '\'' or 'i' or 'j' or 'l' or 'I' => 0.3,
            'f' or 'r' or 't' or '(' or ')' or '-' or '/' => 0.4,
            'm' or 'w' or 'M' or 'W' or '%' => 0.9,
            >= '0' and <= '9' or '+' or '–' => 0.58,
            _ when Rune.IsUpper(letter) => 0.7,
            _ when Rune.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark => 0,
            _ => 0.56,
        };
}
