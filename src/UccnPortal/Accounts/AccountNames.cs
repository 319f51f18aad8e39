using System.Text;
using Microsoft.AspNetCore.Identity;
using UccnPortal.Records;

namespace UccnPortal.Accounts;

/// <summary>Normalizes names so that names that look alike count as the same, because the history identifies people by name.</summary>
public sealed class AccountNames : ILookupNormalizer
{
    /// <summary>Greek and Cyrillic capitals that look like the Latin letters below them.</summary>
    private const string Alike = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕЅІЈКМНОРСТУХҮ";
    private const string Latin = "ABEZHIKMNOPTYXABESIJKMHOPCTYXY";

    public string? NormalizeName(string? name) => name is null ? null : Skeleton(name);

    public string? NormalizeEmail(string? email) => NormalizeName(email);

    private static string Skeleton(string name)
    {
        var skeleton = new StringBuilder(name.Length);
        var seen = UnseenCharacters.Without(name).Normalize(NormalizationForm.FormKC).ToUpperInvariant();
        foreach (var letter in UnseenCharacters.Without(seen))
        {
            if (letter is >= '\uFE00' and <= '\uFE0F')
                continue; // Variation selectors only choose a glyph.
            if (char.IsWhiteSpace(letter) && (skeleton.Length == 0 || skeleton[^1] == ' '))
                continue;

            skeleton.Append(
                char.IsWhiteSpace(letter) ? ' '
                : Alike.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Latin[at]
                : letter
            );
        }

        return skeleton.ToString().TrimEnd();
    }
}
