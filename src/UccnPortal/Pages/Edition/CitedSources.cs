using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace UccnPortal.Pages.Edition;

/// <summary>The edition's list of sources. It is written last, when every part before it has numbered its own.</summary>
public sealed class CitedSources(IndexModel edition) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<ol class=\"refs wide\">");
        foreach (var (i, source) in edition.Cited.Index())
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<li id=\"s{i + 1}\">"));
            edition.Reader.Show(source.Title).WriteTo(writer, encoder);
            SourceEntry.WritePublished(writer, encoder, edition.Reader, source);
            writer.Write("</li>");
        }

        writer.Write("</ol>");
    }
}
