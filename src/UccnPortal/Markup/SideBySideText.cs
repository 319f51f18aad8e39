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
        // If only one language exists, the first column shows it with its mark; the second would repeat it.
        if (text.In(reader.Language).Length > 0)
        {
            // The column needs an element of its own that also contains the mark of the text's state.
            writer.Write("<span>");
            reader.ShowOtherOrMark(text).WriteTo(writer, encoder);
            writer.Write("</span>");
        }

        writer.Write("</span>");
    }
}
