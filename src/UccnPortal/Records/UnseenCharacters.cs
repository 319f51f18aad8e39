using System.Globalization;
using System.Text;

namespace UccnPortal.Records;

/// <summary>
/// Characters that nobody sees or that turn the direction of what stands beside them: two names that look alike are not told
/// apart by them, and a name does not read as another. Neither Chinese nor English needs one.
/// </summary>
public static class UnseenCharacters
{
    public static bool AreIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit(text[i])) continue;
            if (!Rune.TryGetRuneAt(text, i, out var rune) || Is(rune)) return true; // Half a character is none.
            i += rune.Utf16SequenceLength - 1;
        }

        return false;
    }

    /// <summary>The same text, as it looks. The ends of lines and tabs stay.</summary>
    public static string Without(string text)
    {
        if (!AreIn(text)) return text;

        var seen = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune)) continue;
            if (!Is(rune)) seen.Append(text, i, rune.Utf16SequenceLength);
            i += rune.Utf16SequenceLength - 1;
        }

        return seen.ToString();
    }

    private static bool Is(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Control => rune.Value is not ('\n' or '\r' or '\t'),
        UnicodeCategory.OtherNotAssigned => rune.Value is >= 0xFDD0 and <= 0xFDEF || (rune.Value & 0xFFFE) == 0xFFFE, // Code points that never are characters; no text with one can be normalised.
        _ => rune.Value is 0x034F or 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0, // Joiners, fillers and a blank that other categories hold.
    };
}
