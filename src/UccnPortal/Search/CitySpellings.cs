using UccnPortal.Records;

namespace UccnPortal.Search;

/// <summary>Everything people type for a city: its names, their pinyin and the initials.</summary>
public static class CitySpellings
{
    private const string Pinyin = "zh-Latn";

    public static IEnumerable<(TermKind Kind, string Text, string Language)> Of(City city)
    {
        yield return (TermKind.Name, city.Name.Zh, Language.Zh.Tag());
        yield return (TermKind.Name, city.Name.En, Language.En.Tag());
        foreach (var name in city.Names)
            yield return (name.Kind == NameKind.Misprint ? TermKind.Misprint : TermKind.OtherName, name.Text, name.Language);
        // The form with syllables comes first, as it is found by each of them: zhou matches su zhou.
        yield return (TermKind.Pinyin, city.SortZh, Pinyin);
        yield return (TermKind.Pinyin, city.Pinyin, Pinyin);

        // Pinyin input uses v for ü.
        if (city.Pinyin.Contains('ü', StringComparison.OrdinalIgnoreCase))
            yield return (TermKind.Pinyin, city.Pinyin.Replace('ü', 'v'), Pinyin);
        yield return (TermKind.Initials, InitialsOf(city.SortZh), Pinyin);
    }

    // "su zhou" is typed as sz; the initial of a single syllable would match too much.
    private static string InitialsOf(string syllables) =>
        syllables.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } parts
            ? string.Concat(parts.Select(part => part[0]))
            : "";
}
