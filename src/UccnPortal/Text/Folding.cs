using System.Text;
using UccnPortal.Records;

namespace UccnPortal.Text;

/// <summary>Folds names for comparison: no case, diacritics, apostrophes, spaces or hyphens; Chinese in simplified characters.</summary>
public static class Folding
{
    /// <summary>True for characters of Chinese, Japanese and Korean, which are written without spaces.</summary>
    public static bool IsIdeographic(char letter) => letter >= '\u2e80';

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in UnseenCharacters.Without(text).Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(letter))
                folded.Append(PlainLetters.Of(TraditionalCharacters.Simplify(char.ToLowerInvariant(letter))));
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }
}
