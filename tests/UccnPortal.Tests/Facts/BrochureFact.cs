namespace UccnPortal.Tests.Facts;

/// <summary>
/// A fact of the printed brochure: the page it stands on, its parts in their order in one row of that page, and what the
/// brochure printed where that is corrected.
/// </summary>
public sealed record BrochureFact(string Page, IReadOnlyList<string> Parts, IReadOnlyList<string> Printed)
{
    private const string Between = " | ";

    /// <summary>A line of <c>Facts/*.tsv</c>: page, text, printed form; parts parted by a bar.</summary>
    public static BrochureFact Parse(string line) =>
        line.Split('\t') switch
        {
            [var page, var text] => new(page, text.Split(Between), []),
            [var page, var text, var printed] => new(page, text.Split(Between), printed.Split(Between)),
            _ => throw new FormatException($"Not a fact: {line}"),
        };

    public static IEnumerable<BrochureFact> In(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Facts", file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(Parse);

    public override string ToString() =>
        $"{Page}: {string.Join(Between, Parts)}{(Printed.Count > 0 ? $" (printed: {string.Join(Between, Printed)})" : "")}";
}
