using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;
using UccnPortal.Records;

namespace UccnPortal.Markup;

/// <summary>
/// A Markdown text as HTML blocks, with the language marked as in <see cref="ShownText"/>. Raw HTML, attributes and unsafe links
/// are removed. A text that cannot be rendered is shown plain, so that no text can break its page.
/// </summary>
internal sealed partial class MarkdownText(LocalizedText text, Reader reader, bool sideBySide) : IHtmlContent
{
    private const int TopHeading = 3; // Texts are shown in sections that have an h2.

    // Markdig takes quadratic time for these. The limits are fast to process and far above real texts.
    private const int MostMarks = 2_000;
    private const int MostNested = 500;
    private const string Marks = "[*_~^+=";
    private const string Nesting = ">-*+#.)";
    private static readonly SearchValues<char> BeforeWords = SearchValues.Create(" \t>-*+#.)0123456789");

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UseEmphasisExtras()
        .UsePipeTables()
        .Build();
    private static readonly string[] Schemes = [Uri.UriSchemeHttp, Uri.UriSchemeHttps, Uri.UriSchemeMailto, "tel"];

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (text.IsEmpty)
            return;

        if (!sideBySide)
        {
            Write(reader.Language, writer, encoder);
            return;
        }

        writer.Write("<div class=\"duo\">");
        Write(reader.Language, writer, encoder);
        if (text.In(reader.Other).Length == 0)
            reader.Notice(text, reader.Language, reader.Other);
        else if (text.In(reader.Language).Length > 0)
            Write(reader.Other, writer, encoder);
        writer.Write("</div>");
    }

    private void Write(Language wanted, TextWriter writer, HtmlEncoder encoder)
    {
        var shown = text.In(wanted).Length > 0 ? wanted : wanted.Other();
        reader.Notice(text, shown, wanted);
        writer.Write(shown == reader.Language ? "<div class=\"flow\">" : $"<div class=\"flow\" lang=\"{shown.Tag()}\">");
        if (Blocks(text.In(shown), shown) is { } blocks)
            writer.Write(blocks);
        else
            WritePlain(text.In(shown), shown, writer, encoder);
        writer.Write("</div>");
    }

    /// <summary>False if the text is shown plain because it cannot be rendered.</summary>
    public static bool CanShow(string markdown) => Blocks(markdown, Language.Zh) is not null;

    /// <summary>Renders the whole text before any of it is written; null if it cannot be rendered.</summary>
    private static string? Blocks(string markdown, Language language)
    {
        if (IsTooMuch(markdown))
            return null;

        try
        {
            using var blocks = new StringWriter(CultureInfo.InvariantCulture);
            WriteBlocks(markdown, language, blocks);
            return blocks.ToString();
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return null; // The text is nested too deeply, or Markdig fails on it.
        }
    }

    private static bool IsTooMuch(string markdown)
    {
        var marks = 0;
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            marks = line.IsWhiteSpace() ? 0 : marks + CountOf(line, Marks);
            if (marks > MostMarks || CountOf(Beginning(line), Nesting) > MostNested)
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Beginning(ReadOnlySpan<char> line) =>
        line.IndexOfAnyExcept(BeforeWords) is var word and >= 0 ? line[..word] : line;

    private static int CountOf(ReadOnlySpan<char> words, ReadOnlySpan<char> characters)
    {
        var count = 0;
        foreach (var character in words)
        {
            if (characters.Contains(character))
                count++;
        }

        return count;
    }

    private static void WritePlain(string markdown, Language language, TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var paragraph in Paragraphs().Split(markdown).Where(paragraph => !string.IsNullOrWhiteSpace(paragraph)))
        {
            writer.Write("<p>");
            if (language == Language.En)
                ShownText.WriteEnglish(writer, encoder, paragraph.Trim());
            else
                encoder.Encode(writer, paragraph.Trim());
            writer.Write("</p>");
        }
    }

    [GeneratedRegex(@"\r?\n(?:[ \t]*\r?\n)+")]
    private static partial Regex Paragraphs();

    private static void WriteBlocks(string markdown, Language language, TextWriter writer)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (link.IsImage || !IsSafe(link.Url))
                link.ReplaceBy(new ContainerInline(), copyChildren: true);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsSafe(link.Url)).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = Math.Min(heading.Level + TopHeading - 1, 6);
        foreach (var table in document.Descendants<Table>())
            AlignByClass(table);

        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        if (language == Language.En)
            renderer.ObjectRenderers.ReplaceOrAdd<LiteralInlineRenderer>(new EnglishWords());
        renderer.Render(document);
    }

    // Markdig would write a style attribute, which the Content-Security-Policy forbids.
    private static void AlignByClass(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            for (var i = 0; i < row.Count && i < table.ColumnDefinitions.Count; i++)
            {
                if (table.ColumnDefinitions[i].Alignment == TableColumnAlign.Right)
                    row[i].GetAttributes().AddClass("n");
            }
        }

        foreach (var column in table.ColumnDefinitions)
            column.Alignment = null;
    }

    /// <summary>Checks paths first: on Unix, Uri reads them as files. Browsers drop control characters and turn backslashes.</summary>
    private static bool IsSafe(string? address)
    {
        if (string.IsNullOrEmpty(address) || address.Any(character => char.IsControl(character) || character == '\\'))
            return false;
        if (address[0] is '#')
            return true;
        if (address[0] is '/')
            return !address.StartsWith("//", StringComparison.Ordinal);
        return Uri.TryCreate(address, UriKind.Absolute, out var whole) && Schemes.Contains(whole.Scheme);
    }

    /// <summary>Marks Chinese characters in English text, as <see cref="ShownText"/> does.</summary>
    private sealed class EnglishWords : HtmlObjectRenderer<LiteralInline>
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline obj)
        {
            var words = obj.Content.ToString();
            var written = 0;
            foreach (var quoted in ShownText.Chinese().EnumerateMatches(words))
            {
                renderer.WriteEscape(words, written, quoted.Index - written);
                renderer.Write("<span lang=\"zh-Hans\">").WriteEscape(words, quoted.Index, quoted.Length).Write("</span>");
                written = quoted.Index + quoted.Length;
            }

            renderer.WriteEscape(words, written, words.Length - written);
        }
    }
}
