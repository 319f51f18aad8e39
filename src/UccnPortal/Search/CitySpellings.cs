using UccnPortal.Records;

namespace UccnPortal.Search;

/// <summary>All that people type when they mean a city: its names, and how its Chinese name is read.</summary>
public static class CitySpellings
{
    private const string Pinyin = "zh-Latn";

    public static IEnumerable<(TermKind Kind, string Text, string Language)> Of(City city)
    {
        yield return (TermKind.Name, city.Name.Zh, Language.Zh.Tag());
        yield return (TermKind.Name, city.Name.En, Language.En.Tag());
        foreach (var name in city.Names) yield return (name.Kind == NameKind.Misprint ? TermKind.Misprint : TermKind.OtherName, name.Text, name.Language);
        yield return (TermKind.Pinyin, city.Pinyin, Pinyin);

        // A keyboard without ü has v for it.
        if (city.Pinyin.Contains('ü', StringComparison.OrdinalIgnoreCase)) yield return (TermKind.Pinyin, city.Pinyin.Replace('ü', 'v'), Pinyin);
        yield return (TermKind.Pinyin, city.SortZh, Pinyin);
        yield return (TermKind.Initials, InitialsOf(city.SortZh), Pinyin);
    }

    // "su zhou" is typed sz; a name of one syllable has no initials worth a key.
    private static string InitialsOf(string syllables) =>
        syllables.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } parts ? string.Concat(parts.Select(part => part[0])) : "";
}
