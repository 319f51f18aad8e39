using System.Text;
using UccnPortal.Records;

namespace UccnPortal.Editing;

/// <summary>Proposes the keys that records are addressed and ordered by, from what can be read in them: English or pinyin, never Chinese characters.</summary>
public static class ProposedKeys
{
    /// <summary>The fields that nobody needs to type.</summary>
    public static readonly IReadOnlyList<string> Fields = ["slug", "sortEn"];

    private const int ShortId = 8;

    /// <summary>Fills in the keys that nobody has typed and that follow from the names. What followed from the names before follows them still.</summary>
    /// <param name="before">The state that was changed; null for a new record.</param>
    /// <param name="isAddressed">Whether readers may know the slug: then it stays.</param>
    public static void Complete(Record record, Record? before, bool isAddressed)
    {
        if (record.Slug.Length == 0 || (!isAddressed && before is not null && record.Slug == Slug(before))) record.Slug = Slug(record);
        if (record is City city && (city.SortEn.Length == 0 || (before is City earlier && city.SortEn == SortOf(earlier.Name.En)))) city.SortEn = SortOf(city.Name.En);
    }

    /// <summary>From the English title, else the stored reading of the Chinese one, else the type and a piece of the key; never empty.</summary>
    public static string Slug(Record record)
    {
        foreach (var text in new[] { record.DisplayName().En, record is City city ? city.SortZh : "" })
        {
            if (SlugOf(text) is { Length: > 0 } slug) return slug;
        }

        return $"{RecordKinds.KindOf(record)}-{record.Id.ToString("N")[^ShortId..]}";
    }

    /// <summary>Lower-case ASCII words joined by hyphens; empty where the text has none.</summary>
    public static string SlugOf(string text)
    {
        var slug = new StringBuilder();
        foreach (var letter in Plain(text))
        {
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString(0, Math.Min(slug.Length, Record.SlugMax)).Trim('-');
    }

    /// <summary>A name as English lists order it: in lower case, without accents and apostrophes.</summary>
    public static string SortOf(string name) => string.Concat(Plain(name)).Trim();

    private static IEnumerable<char> Plain(string text) =>
        UnseenCharacters.Without(text).Normalize(NormalizationForm.FormD).Where(letter => letter is not ('\'' or '’')).SelectMany(letter => PlainLetters.Of(char.ToLowerInvariant(letter)));
}
