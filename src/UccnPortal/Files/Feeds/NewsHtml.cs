using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using UccnPortal.Markup;

namespace UccnPortal.Files.Feeds;

/// <summary>News as one line of HTML. Feeds pass the origin because they need absolute links.</summary>
public sealed class NewsHtml(IEnumerable<NewsWords> words, Reader reader, string origin = "") : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var (text, path) in words)
        {
            if (path is not null)
            {
                writer.Write("<a href=\"");
                encoder.Encode(writer, origin + path);
                writer.Write("\">");
            }

            reader.Show(text).WriteTo(writer, encoder);
            if (path is not null)
                writer.Write("</a>");
        }
    }
}
