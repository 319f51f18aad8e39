using Microsoft.AspNetCore.Html;
using UccnPortal.Editing.Comparing;
using UccnPortal.Markup;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin;

public sealed record ShownDifference(AdminPage Page, FieldLabels Labels, Difference Difference)
{
    public string Label => Page.Text(Labels.Of(Difference.Path));

    /// <summary>The fields of an added or removed row; empty for other differences.</summary>
    public IReadOnlyList<(string Path, LocalizedText Label, LocalizedText Value)> Row =>
        (Difference.Before ?? Difference.After) is System.Text.Json.Nodes.JsonObject row
        && Difference.Kind is DifferenceKind.Added or DifferenceKind.Removed
            ? Labels.Row(Difference.Path, row)
            : [];

    public string? Lang => FieldLabels.LanguageOf(Difference.Path)?.Tag();

    public IHtmlContent Marked
    {
        get
        {
            var (before, after) = (
                Page.Text(Labels.Value(Difference.Path, Difference.Before)),
                Page.Text(Labels.Value(Difference.Path, Difference.After))
            );
            return new MarkedText(Labels.IsText(Difference.Path) ? TextDifference.Of(before, after) : Whole(before, after), Page.Reader);
        }
    }

    public static string LangOf(string path, Language page) => (FieldLabels.LanguageOf(path) ?? page).Tag();

    private static IReadOnlyList<TextRun> Whole(string before, string after) =>
        (before.Length > 0, after.Length > 0) switch
        {
            (true, true) => [new(RunKind.Deleted, before), new(RunKind.Same, " → "), new(RunKind.Inserted, after)],
            (true, false) => [new(RunKind.Deleted, before)],
            (false, true) => [new(RunKind.Inserted, after)],
            _ => [],
        };
}

/// <summary>Marks insertions and deletions with lines and with words for screen readers, not by colour alone.</summary>
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
            // Makes added and removed line breaks visible.
            encoder.Encode(writer, run.Text.Replace("\n", "↵\n", StringComparison.Ordinal));
            Mark(writer, encoder, UiText.Versions.End);
            writer.Write($"</{tag}>");
        }
    }

    private void Mark(TextWriter writer, System.Text.Encodings.Web.HtmlEncoder encoder, LocalizedText says)
    {
        writer.Write($"<span class=\"sr\" lang=\"{reader.Language.Tag()}\">");
        encoder.Encode(writer, reader.Text(says));
        writer.Write("</span>");
    }
}
