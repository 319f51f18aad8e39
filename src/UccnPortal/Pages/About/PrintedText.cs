using System.Text.RegularExpressions;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Figures;

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

    public IEnumerable<string> Lines => Rows.SelectMany(row => row);
}

/// <summary>The brochure's text as printed, block by block, from the page record <c>brochure</c>.</summary>
public sealed partial class PrintedText
{
    public const string Slug = "brochure";

    /// <summary>Where the list of a field's cities begins.</summary>
    private readonly IReadOnlyList<(PublishedField Field, PrintedBlock Block)> _lists;

    private PrintedText(PublishedNetwork network)
    {
        Blocks = [.. Cut(network.Pages.GetValueOrDefault(Slug)?.Body.Zh ?? "")];
        _lists = [.. Lists(network)];
    }

    public IReadOnlyList<PrintedBlock> Blocks { get; }

    /// <summary>The title marks of cities on the cover, which stands before the first heading.</summary>
    public IEnumerable<PrintedBlock> CoverMarks =>
        Blocks
            .TakeWhile(block => block.Kind != PrintedKind.Heading)
            .Where(block => block.Lines.Any(line => line.StartsWith("City of", StringComparison.OrdinalIgnoreCase)));

    public static PrintedText Of(PublishedNetwork network) => new(network);

    /// <summary>
    /// The block that a citation's locator names: by Chinese words that are printed there, or as the list of a field's cities
    /// (<c>list of Cities of Music</c>), which has no printed heading. Null if it names none.
    /// </summary>
    public PrintedBlock? Find(string locator)
    {
        var words = ChineseWords().Match(locator).Value.Trim();
        if (words.Length == 0)
            return _lists.FirstOrDefault(list => locator.StartsWith(LocatorOf(list.Field), StringComparison.Ordinal)).Block;

        return Blocks.FirstOrDefault(block => block.Lines.Contains(words))
            ?? Blocks.FirstOrDefault(block => block.Lines.Any(line => line.Contains(words)));
    }

    /// <summary>The block with the printed title of a figure.</summary>
    public PrintedBlock? Find(PrintedFigure figure)
    {
        var beginning = figure.Number is { } number ? $"Figure {number}." : figure.Title.En;
        return Blocks.FirstOrDefault(block => block.Lines.Any(line => line.StartsWith(beginning, StringComparison.Ordinal)));
    }

    /// <summary>The block with which the list of a field's cities begins.</summary>
    public PrintedBlock? ListOf(PublishedField field) => _lists.FirstOrDefault(list => list.Field == field).Block;

    private static string LocatorOf(PublishedField field) => $"list of Cities of {field.Record.Name.En}";

    private IEnumerable<(PublishedField Field, PrintedBlock Block)> Lists(PublishedNetwork network)
    {
        foreach (var field in network.Fields)
        {
            if (network.Brochure.Lines.Find(line => line.List == field.Slug) is not { } first)
                continue;

            var begins = Blocks.FirstOrDefault(block =>
                block.Lines.Any(line => line.Contains(first.Zh)) && block.Lines.Any(line => line.Contains(first.En))
            );
            if (begins is not null)
                yield return (field, begins);
        }
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
