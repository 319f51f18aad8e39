using System.Buffers;
using System.Globalization;
using UccnPortal.Publishing;
using UccnPortal.Records;

namespace UccnPortal.Links;

/// <summary>
/// The page meant by an address that has none: punctuation or words were pasted after it, or it has a name in place of the slug. Only
/// addresses of pages are returned, so that a redirect cannot lead elsewhere or in a circle.
/// </summary>
public static class MeantPath
{
    private const int Longest = 300;
    private const char FirstChinese = '\u2E80';

    private static readonly SearchValues<char> OfPaths = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-./");
    private static readonly PortalLinks Links = new("");

    public static string? Of(string path, PublishedNetwork network)
    {
        if (path.Length is < 3 or > Longest || Languages.FromCode(path[1..3]) is not { } language)
            return null;

        if (BeforePasted(path) is { } before && network.Once(PublicPaths.Of).Contain(before))
            return before;
        if (path.Split('/') is not ["", _, var part, var words])
            return null;

        return NamesIn(words)
            .Select(name => Named(part, name, language, network))
            .FirstOrDefault(meant => meant is not null && meant != path);
    }

    /// <summary>The part up to the first character that no address of ours has; null if there is none or it is in a name.</summary>
    private static string? BeforePasted(string path)
    {
        var end = path.AsSpan().IndexOfAnyExcept(OfPaths);
        if (end > 0 && IsInName(path, end))
            return null;

        var before = (end < 0 ? path : path[..end]).TrimEnd('.', '-', '/');
        return before.Length < path.Length ? before : null;
    }

    // In /cities/苏州 and /cities/granada spain a name goes on; in /cities/，详情 and /cities/suzhou 详情 it does not.
    private static bool IsInName(string path, int place) =>
        path[place] == ' '
            ? place + 1 < path.Length && char.IsAsciiLetter(path[place + 1])
            : path[place - 1] == '/' && char.IsLetter(path[place]);

    /// <summary>What may be the name that the words begin with, the longest first.</summary>
    private static IEnumerable<string> NamesIn(string words)
    {
        yield return string.Concat(words.TakeWhile(IsOfName));
        if (words.Split(' ') is [var first, _, ..] && first.Any(letter => letter >= FirstChinese))
            yield return first;
        var slug = words.TakeWhile(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-').Count();
        if (slug < words.Length && words[slug] >= FirstChinese)
            yield return words[..slug];
    }

    private static bool IsOfName(char letter) =>
        char.IsLetterOrDigit(letter)
        || letter is ' ' or '-' or '\'' or '’' or '.' or '·'
        || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string? Named(string part, string name, Language language, PublishedNetwork network) =>
        part switch
        {
            "cities" when CityOf(name, network) is { } slug => Links.City(language, slug),
            "names" when CityOf(name, network) is { } slug => Links.Name(language, slug),
            "fields" when (network.FindField(name)?.Slug ?? network.RedirectField(name)) is { } slug => Links.Field(language, slug),
            _ => null,
        };

    private static string? CityOf(string name, PublishedNetwork network) => network.FindCity(name)?.Slug ?? network.RedirectCity(name);
}
