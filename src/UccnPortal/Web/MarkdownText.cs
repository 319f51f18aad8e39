using System.Text.Encodings.Web;
using Markdig;
using Markdig.Renderers;
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
        WriteBlocks(text.In(shown), writer);
        if (mark is not null)
        {
            writer.Write($"<p lang=\"{reader.Language.Tag()}\"><span class=\"state\">");
            encoder.Encode(writer, reader.Say(mark));
            writer.Write("</span></p>");
        }

        writer.Write("</div>");
    }

    private static void WriteBlocks(string markdown, TextWriter writer)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (link.IsImage || !IsSafe(link.Url)) link.ReplaceBy(new ContainerInline(), copyChildren: true);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsSafe(link.Url)).ToList()) link.ReplaceBy(new LiteralInline(link.Url));
        foreach (var heading in document.Descendants<HeadingBlock>()) heading.Level = Math.Min(heading.Level + TopHeading - 1, 6);

        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
    }

    private static bool IsSafe(string? address) =>
        address is { Length: > 0 } && (Uri.TryCreate(address, UriKind.Absolute, out var whole)
            ? Schemes.Contains(whole.Scheme)
            : (address[0] == '/' && !address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith("/\\", StringComparison.Ordinal)) || address[0] == '#');
}
