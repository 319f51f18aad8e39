using System.Globalization;

namespace UccnPortal.Records;

/// <summary>Letters as they are typed without accents: Łódź is typed Lodz.</summary>
public static class PlainLetters
{
    /// <param name="letter">In lower case, of a decomposed text.</param>
    /// <returns>The letter, or what is typed for it; nothing for an accent by itself.</returns>
    public static string Of(char letter) => letter switch
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
