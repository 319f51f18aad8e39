using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using UccnPortal.Records;

namespace UccnPortal.Markup;

/// <summary>Both languages of a text in two columns, the reader's first; a missing language is marked.</summary>
internal sealed class SideBySideText(LocalizedText text, Reader reader) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (text.IsEmpty)
            return;

        writer.Write("<span class=\"duo\"><span>");
        reader.Show(text).WriteTo(writer, encoder);
        writer.Write("</span>");
        // If only one language exists, it stands in the first column.
        if (text.In(reader.Other).Length == 0)
            reader.Notice(text, reader.Language, reader.Other);
        else if (text.In(reader.Language).Length > 0)
        {
            writer.Write("<span>");
            reader.ShowOther(text).WriteTo(writer, encoder);
            writer.Write("</span>");
        }

        writer.Write("</span>");
    }
}
