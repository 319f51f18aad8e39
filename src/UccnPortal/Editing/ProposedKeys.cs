using System.Text;
using UccnPortal.Records;

namespace UccnPortal.Editing;

public static class ProposedKeys
{
    public static readonly IReadOnlyList<string> Fields = ["slug", "sortEn"];

    private const int ShortId = 8;

    /// <summary>Fills in empty keys, and updates keys that were derived from the former names.</summary>
    /// <param name="isAddressed">Whether readers may know the slug, which then stays.</param>
    public static void Complete(Record record, Record? before, bool isAddressed)
    {
        if (record.Slug.Length == 0 || (!isAddressed && before is not null && record.Slug == Slug(before)))
            record.Slug = Slug(record);
        if (record is City city && (city.SortEn.Length == 0 || (before is City earlier && city.SortEn == SortOf(earlier.Name.En))))
            city.SortEn = SortOf(city.Name.En);
    }

    public static string Slug(Record record)
    {
        foreach (var text in new[] { record.DisplayName().En, record is City city ? city.SortZh : "" })
        {
            if (SlugOf(text) is { Length: > 0 } slug)
                return slug;
        }

        return $"{RecordKinds.KindOf(record)}-{record.Id.ToString("N")[^ShortId..]}";
    }

    public static string SlugOf(string text)
    {
        var slug = new StringBuilder();
        foreach (var letter in Plain(text))
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString(0, Math.Min(slug.Length, Record.SlugMax)).Trim('-');
    }

    public static string SortOf(string name) => string.Concat(Plain(name)).Trim();

    private static IEnumerable<char> Plain(string text) =>
        UnseenCharacters
            .Without(text)
            .Normalize(NormalizationForm.FormD)
            .Where(letter => letter is not ('\'' or '’'))
            .SelectMany(letter => PlainLetters.Of(char.ToLowerInvariant(letter)));
}
