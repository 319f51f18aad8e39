using Microsoft.AspNetCore.Html;
using UccnPortal.Editing.Comparing;
using UccnPortal.Markup;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin;

/// <summary>One difference as a page shows it: the field in words, and what was taken out and put in.</summary>
public sealed record ShownDifference(AdminPage Page, FieldLabels Labels, Difference Difference)
{
    public string Label => Page.Say(Labels.Of(Difference.Path));

    /// <summary>What a row that is new or gone says; empty where no whole row is.</summary>
    public IReadOnlyList<(string Path, LocalizedText Label, LocalizedText Value)> Row =>
        (Difference.Before ?? Difference.After) is System.Text.Json.Nodes.JsonObject row && Difference.Kind is DifferenceKind.Added or DifferenceKind.Removed ? Labels.Row(Difference.Path, row) : [];

    /// <summary>The language that the words are in, where they are in one of the two.</summary>
    public string? Lang => FieldLabels.LanguageOf(Difference.Path)?.Tag();

    /// <summary>The words with marks: text piece by piece, anything else as a whole.</summary>
    public IHtmlContent Marked
    {
        get
        {
            var (before, after) = (Page.Say(Labels.Value(Difference.Path, Difference.Before)), Page.Say(Labels.Value(Difference.Path, Difference.After)));
            return new MarkedText(Labels.IsText(Difference.Path) ? TextDifference.Of(before, after) : Whole(before, after), Page.Reader);
        }
    }

    public static string LangOf(string path, Language page) => (FieldLabels.LanguageOf(path) ?? page).Tag();

    private static IReadOnlyList<TextRun> Whole(string before, string after) => (before.Length > 0, after.Length > 0) switch
    {
        (true, true) => [new(RunKind.Deleted, before), new(RunKind.Same, " → "), new(RunKind.Inserted, after)],
        (true, false) => [new(RunKind.Deleted, before)],
        (false, true) => [new(RunKind.Inserted, after)],
        _ => [],
    };
}

/// <summary>A text whose insertions and deletions are marked for the eye by a line, for the ear by words; never by colour alone.</summary>
internal sealed class MarkedText(IReadOnlyList<TextRun> runs, Reader reader) : IHtmlContent
{
    public void WriteTo(TextWriter writer, System.Text.Encodings.Web.HtmlEncoder encoder)
    {
        foreach (var run in runs)
        {
            if (run.Kind == RunKind.Same)
            {
                encoder.Encode(writer, run.Text);
                continue;
            }

            var (tag, says) = run.Kind == RunKind.Deleted ? ("del", UiText.Versions.Deleted) : ("ins", UiText.Versions.Inserted);
            writer.Write($"<{tag}>");
            Mark(writer, encoder, says);
            encoder.Encode(writer, run.Text.Replace("\n", "↵\n", StringComparison.Ordinal)); // A line that was broken or joined can be seen.
            Mark(writer, encoder, UiText.Versions.End);
            writer.Write($"</{tag}>");
        }
    }

    private void Mark(TextWriter writer, System.Text.Encodings.Web.HtmlEncoder encoder, LocalizedText says)
    {
        writer.Write($"<span class=\"sr\" lang=\"{reader.Language.Tag()}\">");
        encoder.Encode(writer, reader.Say(says));
        writer.Write("</span>");
    }
}
