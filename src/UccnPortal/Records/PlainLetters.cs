using System.Globalization;

namespace UccnPortal.Records;

public static class PlainLetters
{
    /// <param name="letter">A lower-case letter of a decomposed text; accents return an empty string.</param>
    public static string Of(char letter) =>
        letter switch
        {
            // Letters that Unicode does not decompose.
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
