using System.Globalization;
using System.Text;
using UccnPortal.Records;

namespace UccnPortal.Editing;

/// <summary>Proposes slugs from what can be read in them: English or pinyin, never Chinese characters.</summary>
public static class Slugs
{
    private const int ShortId = 8;

    /// <summary>From the English title, else the stored reading of the Chinese one, else the type and a piece of the key; never empty.</summary>
    public static string Propose(Record record)
    {
        foreach (var text in new[] { RecordTitle.Of(record).En, record is City city ? city.SortZh : "" })
        {
            if (Of(text) is { Length: > 0 } slug) return slug;
        }

        return $"{RecordKinds.KindOf(record)}-{record.Id.ToString("N")[^ShortId..]}";
    }

    /// <summary>Lower-case ASCII words joined by hyphens; empty where the text has none.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder();
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(character)) slug.Append(char.ToLowerInvariant(character));
            else if (character is not ('\'' or '’') && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString(0, Math.Min(slug.Length, Record.SlugMax)).Trim('-');
    }
}
