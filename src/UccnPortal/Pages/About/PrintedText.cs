using System.Text.RegularExpressions;
using UccnPortal.Publishing;

namespace UccnPortal.Pages.About;

public enum PrintedKind
{
    Heading,
    Paragraph,
    List,
    Table,
}

/// <summary>A block of the printed text. Its rows are the lines of a paragraph, the items of a list or the rows of a table.</summary>
public sealed record PrintedBlock(int Number, PrintedKind Kind, int Level, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public string Id => $"b{Number}";
}

/// <summary>The brochure's text as printed, block by block, from the page record <c>brochure</c>.</summary>
public sealed partial class PrintedText
{
    public const string Slug = "brochure";

    private PrintedText(string text) => Blocks = [.. Cut(text)];

    public IReadOnlyList<PrintedBlock> Blocks { get; }

    public static PrintedText Of(PublishedNetwork network) => new(network.Pages.GetValueOrDefault(Slug)?.Body.Zh ?? "");

    /// <summary>The block that a citation's locator names by its Chinese words; null if it names none.</summary>
    public PrintedBlock? Find(string locator)
    {
        var words = ChineseWords().Match(locator).Value.Trim();
        return words.Length == 0 ? null : Blocks.FirstOrDefault(block => block.Rows.Any(row => row.Any(line => line.Contains(words))));
    }

    [GeneratedRegex(@"^[^A-Za-z;]*\p{IsCJKUnifiedIdeographs}[^A-Za-z;]*")]
    private static partial Regex ChineseWords();

    [GeneratedRegex("^(?<marks>#{1,4}) (?<words>.+)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?:- |(?=\d+\. ))(?<words>.+)$")]
    private static partial Regex Item();

    private static IEnumerable<PrintedBlock> Cut(string text)
    {
        var number = 0;
        foreach (var paragraph in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = paragraph.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0).ToList();
            if (lines.Count == 0)
                continue;

            if (Heading().Match(lines[0]) is { Success: true } heading)
                yield return new PrintedBlock(
                    ++number,
                    PrintedKind.Heading,
                    heading.Groups["marks"].Length,
                    [
                        [heading.Groups["words"].Value],
                    ]
                );
            else if (lines.Exists(line => line.Contains('\t')))
                yield return new PrintedBlock(++number, PrintedKind.Table, 0, [.. lines.Select(line => line.Split('\t'))]);
            else if (Item().IsMatch(lines[0]))
                yield return new PrintedBlock(++number, PrintedKind.List, 0, [.. Items(lines)]);
            else
                yield return new PrintedBlock(++number, PrintedKind.Paragraph, 0, [lines]);
        }
    }

    /// <summary>The lines of each item: the Chinese, then the English below it.</summary>
    private static IEnumerable<IReadOnlyList<string>> Items(List<string> lines)
    {
        var item = new List<string>();
        foreach (var line in lines)
        {
            if (Item().Match(line) is not { Success: true } start)
            {
                item.Add(line);
                continue;
            }

            if (item.Count > 0)
                yield return item;
            item = [start.Groups["words"].Value];
        }

        yield return item;
    }
}
