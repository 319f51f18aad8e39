using System.Text.RegularExpressions;
using UccnPortal.Records;

namespace UccnPortal.Markup;

/// <summary>A part of a longer text under its heading; the title is empty for what precedes the first heading.</summary>
public sealed record TextSection(LocalizedText Title, LocalizedText Body);

/// <summary>Splits a Markdown text at its first-level headings. Texts whose languages have different headings are not split.</summary>
public static partial class TextSections
{
    // Closing # characters are trimmed later: matching them here would backtrack excessively on a line of blanks.
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
            :
            [
                .. zh.Zip(
                    en,
                    (left, right) =>
                        new TextSection(new LocalizedText(left.Title, right.Title), text with { Zh = left.Body, En = right.Body })
                ),
            ];

        LocalizedText In(Language language, string words) => language == Language.Zh ? text with { Zh = words } : text with { En = words };
    }

    private static List<(string Title, string Body)> Cut(string markdown)
    {
        var headings = Heading().Matches(markdown);
        var first = headings.Count > 0 ? headings[0].Index : markdown.Length;
        var parts = headings
            .Select(
                (heading, i) =>
                    (
                        TitleOf(heading),
                        markdown[(heading.Index + heading.Length)..(i + 1 < headings.Count ? headings[i + 1].Index : markdown.Length)]
                    )
            )
            .ToList();
        if (markdown[..first].Trim().Length > 0)
            parts.Insert(0, ("", markdown[..first]));
        return parts;
    }

    private static string TitleOf(Match heading) =>
        heading.Groups["title"].Value.TrimEnd(' ') is var title && title.TrimEnd('#').TrimEnd(' ') is { Length: > 0 } words ? words : title;
}
