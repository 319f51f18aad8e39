using System.Text.Encodings.Web;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Web;

/// <summary>
/// A Markdown text as blocks of HTML, with its language and state as <see cref="ShownText"/> marks them. No HTML of the
/// author's own and no attributes pass, and a link leads to the web, to a mailbox or within the site, or it is only its words.
/// </summary>
internal sealed class MarkdownText(LocalizedText text, Reader reader, bool sideBySide) : IHtmlContent
{
    private const int TopHeading = 3; // A text stands in a section with an h2 of its own.

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UseEmphasisExtras().UsePipeTables().Build();
    private static readonly string[] Schemes = [Uri.UriSchemeHttp, Uri.UriSchemeHttps, Uri.UriSchemeMailto, "tel"];

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (text.IsEmpty) return;

        if (!sideBySide)
        {
            Write(reader.Language, writer, encoder);
            return;
        }

        writer.Write("<div class=\"duo\">");
        Write(reader.Language, writer, encoder);
        if (text.In(reader.Language).Length > 0) Write(reader.Other, writer, encoder);
        writer.Write("</div>");
    }

    private void Write(Language wanted, TextWriter writer, HtmlEncoder encoder)
    {
        var shown = text.In(wanted).Length > 0 ? wanted : wanted.Other();
        var mark = shown != wanted ? StateWords.OnlyIn(shown) : StateWords.Of(text.StateIn(shown));
        writer.Write(shown == reader.Language ? "<div class=\"flow\">" : $"<div class=\"flow\" lang=\"{shown.Tag()}\">");
        WriteBlocks(text.In(shown), shown, writer);
        if (mark is not null)
        {
            writer.Write($"<p lang=\"{reader.Language.Tag()}\"><span class=\"state\">");
            encoder.Encode(writer, reader.Say(mark));
            writer.Write("</span></p>");
        }

        writer.Write("</div>");
    }

    private static void WriteBlocks(string markdown, Language language, TextWriter writer)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (link.IsImage || !IsSafe(link.Url)) link.ReplaceBy(new ContainerInline(), copyChildren: true);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsSafe(link.Url)).ToList()) link.ReplaceBy(new LiteralInline(link.Url));
        foreach (var heading in document.Descendants<HeadingBlock>()) heading.Level = Math.Min(heading.Level + TopHeading - 1, 6);
        foreach (var table in document.Descendants<Table>()) AlignByClass(table);

        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        if (language == Language.En) renderer.ObjectRenderers.ReplaceOrAdd<LiteralInlineRenderer>(new EnglishWords());
        renderer.Render(document);
    }

    // Markdig would write a style attribute, which the page's policy refuses.
    private static void AlignByClass(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            for (var i = 0; i < row.Count && i < table.ColumnDefinitions.Count; i++)
            {
                if (table.ColumnDefinitions[i].Alignment == TableColumnAlign.Right) row[i].GetAttributes().AddClass("n");
            }
        }

        foreach (var column in table.ColumnDefinitions) column.Alignment = null;
    }

    /// <summary>A path is tried first: on Unix it would be read as the address of a file. What browsers silently drop or turn may hide anything.</summary>
    private static bool IsSafe(string? address)
    {
        if (string.IsNullOrEmpty(address) || address.Any(character => char.IsControl(character) || character == '\\')) return false;
        if (address[0] is '#') return true;
        if (address[0] is '/') return !address.StartsWith("//", StringComparison.Ordinal);
        return Uri.TryCreate(address, UriKind.Absolute, out var whole) && Schemes.Contains(whole.Scheme);
    }

    /// <summary>English words in which Chinese characters are marked, as <see cref="ShownText"/> marks them.</summary>
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
