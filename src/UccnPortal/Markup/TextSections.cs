using System.Text.RegularExpressions;
using UccnPortal.Records;

namespace UccnPortal.Markup;

/// <summary>A part of a longer text under a heading of its own; the heading is empty for what comes before the first.</summary>
public sealed record TextSection(LocalizedText Title, LocalizedText Body);

/// <summary>
/// Cuts a Markdown text at its headings of the first level, both languages alike, so that a page can give each part a
/// section. Languages that are cut differently stay whole: better no section than words beside the wrong ones.
/// </summary>
public static partial class TextSections
{
    // The marks that may close a heading are taken off afterwards: sought here, a line of blanks would take for ever.
    [GeneratedRegex(@"^# +(?<title>[^ \r\n][^\r\n]*)\r?$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    public static IReadOnlyList<TextSection> Of(LocalizedText text)
    {
        if (text.Zh.Length == 0 || text.En.Length == 0)
        {
            var only = text.Zh.Length == 0 ? Language.En : Language.Zh;
            return [.. Cut(text.In(only)).Select(part => new TextSection(In(only, part.Title), In(only, part.Body)))];
        }

        var (zh, en) = (Cut(text.Zh), Cut(text.En));
        return zh.Count != en.Count || zh[0].Title.Length == 0 != (en[0].Title.Length == 0)
            ? [new TextSection(LocalizedText.Empty, text)]
            : [.. zh.Zip(en, (left, right) => new TextSection(new LocalizedText(left.Title, right.Title), text with { Zh = left.Body, En = right.Body }))];

        LocalizedText In(Language language, string words) => language == Language.Zh ? text with { Zh = words } : text with { En = words };
    }

    private static List<(string Title, string Body)> Cut(string markdown)
    {
        var headings = Heading().Matches(markdown);
        var first = headings.Count > 0 ? headings[0].Index : markdown.Length;
        var parts = headings.Select((heading, i) => (TitleOf(heading), markdown[(heading.Index + heading.Length)..(i + 1 < headings.Count ? headings[i + 1].Index : markdown.Length)])).ToList();
        if (markdown[..first].Trim().Length > 0) parts.Insert(0, ("", markdown[..first]));
        return parts;
    }

    private static string TitleOf(Match heading) => heading.Groups["title"].Value.TrimEnd(' ') is var title && title.TrimEnd('#').TrimEnd(' ') is { Length: > 0 } words ? words : title;
}
