using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages;

/// <summary>The source note at the end of a block, each source once. It is written without a view because a page has several.</summary>
public sealed class SourceNote(PortalPage page, IEnumerable<CitedSource> cited) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var reader = page.Reader;
        var written = new HashSet<Guid>();
        PartialDate? latest = null;
        foreach (var (source, citation) in cited)
        {
            if (citation.Checked is { } day && !(latest > day))
                latest = day;
            if (!written.Add(source.Id))
                continue;

            writer.Write(written.Count == 1 ? "<p class=\"src\"><b>" : "");
            encoder.Encode(writer, reader.Text(written.Count == 1 ? UiText.Site.Source : UiText.Punctuation.ListComma));
            writer.Write(written.Count == 1 ? "</b><a href=\"" : "<a href=\"");
            encoder.Encode(writer, page.Links.Source(page.Language, source.Slug));
            writer.Write("\">");
            reader.Show(source.Title).WriteTo(writer, encoder);
            writer.Write("</a>");
        }

        if (written.Count == 0)
            return;

        if (latest is { } checkedOn)
        {
            writer.Write(" <span class=\"num\">");
            encoder.Encode(writer, reader.Text(UiText.Site.Checked, reader.Text(checkedOn)));
            writer.Write("</span>");
        }

        writer.Write("</p>");
    }
}
