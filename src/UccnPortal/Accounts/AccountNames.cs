using System.Text;
using Microsoft.AspNetCore.Identity;
using UccnPortal.Records;

namespace UccnPortal.Accounts;

/// <summary>
/// Names as they are compared: two that look the same are the same. The history names people by them, so a colleague's name
/// with something unseen in it, in wide letters or with a letter of another script must not become a second account.
/// </summary>
public sealed class AccountNames : ILookupNormalizer
{
    // Capitals of Greek and Cyrillic that cannot be told from the Latin ones below them.
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
            if (letter is >= '\uFE00' and <= '\uFE0F') continue; // They choose between two pictures of one character.
            if (char.IsWhiteSpace(letter) && (skeleton.Length == 0 || skeleton[^1] == ' ')) continue;

            skeleton.Append(char.IsWhiteSpace(letter) ? ' ' : Alike.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Latin[at] : letter);
        }

        return skeleton.ToString().TrimEnd();
    }
}
