using System.Globalization;
using System.Text;

namespace UccnPortal.Publishing;

/// <summary>Brings names to the form in which they are compared: no case, no diacritics, no apostrophes, spaces or hyphens, Chinese in simplified characters.</summary>
public static class Folding
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(letter)) folded.Append(Plain(TraditionalCharacters.Simplify(char.ToLowerInvariant(letter))));
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    // Letters that Unicode does not decompose, as readers type them.
    private static string Plain(char letter) => letter switch
    {
        'ø' => "o",
        'ł' => "l",
        'đ' => "d",
        'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        _ => CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark ? "" : letter.ToString(),
    };
}
