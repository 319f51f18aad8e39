using System.Buffers;
using System.Globalization;
using System.Text;

namespace UccnPortal.Records;

/// <summary>Invisible and direction-changing characters, which can disguise a name; joiners that affect rendering are allowed.</summary>
public static class UnseenCharacters
{
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;

    public static bool AreIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit(text[i]))
                continue;
            if (!Rune.TryGetRuneAt(text, i, out var rune) || IsAt(text, i, rune))
                return true; // A lone surrogate.
            i += rune.Utf16SequenceLength - 1;
        }

        return false;
    }

    public static string Without(string text)
    {
        if (!AreIn(text))
            return text;

        var seen = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
                continue;
            if (!IsAt(text, i, rune))
                seen.Append(text, i, rune.Utf16SequenceLength);
            i += rune.Utf16SequenceLength - 1;
        }

        return seen.ToString();
    }

    private static bool IsAt(string text, int position, Rune rune) =>
        rune.Value is NonJoiner or Joiner ? !IsSeen(text, position, rune) : Is(rune);

    private static bool IsSeen(string text, int position, Rune joiner)
    {
        if (Rune.DecodeLastFromUtf16(text.AsSpan(0, position), out var before, out _) != OperationStatus.Done)
            return false;
        if (IsVirama(before))
            return true;
        if (Rune.DecodeFromUtf16(text.AsSpan(position + 1), out var after, out _) != OperationStatus.Done)
            return false;

        return (IsArabic(before) && IsArabic(after)) || (joiner.Value == Joiner && IsOfEmoji(before) && IsOfEmoji(after));
    }

    private static bool IsVirama(Rune rune) =>
        rune.Value is 0x94D or 0x9CD or 0xA4D or 0xACD or 0xB4D or 0xBCD or 0xC4D or 0xCCD or 0xD4D or 0xDCA;

    private static bool IsArabic(Rune rune) => rune.Value is >= 0x620 and <= 0x8FF && Rune.IsLetter(rune);

    private static bool IsOfEmoji(Rune rune) =>
        rune.Value is 0xFE0F or (>= 0x1F3FB and <= 0x1F3FF)
        || (rune.Value >= 0x2190 && Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol);

    private static bool Is(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
            UnicodeCategory.Control => rune.Value is not ('\n' or '\r' or '\t'),
            // Noncharacters: a text that contains one cannot be normalised.
            UnicodeCategory.OtherNotAssigned => rune.Value is >= 0xFDD0 and <= 0xFDEF || (rune.Value & 0xFFFE) == 0xFFFE,
            _ => rune.Value is 0x034F or 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0, // Joiners, fillers and a blank.
        };
}
