using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Web;

/// <summary>Writes a bilingual text with its <c>lang</c> where it differs from the page's, and with the quiet mark of its state.</summary>
internal sealed class ShownText(LocalizedText text, Language wanted, Language page) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var shown = text.In(wanted).Length > 0 ? wanted : wanted.Other();
        var words = text.In(shown);
        if (words.Length == 0) return;

        if (shown == page)
        {
            encoder.Encode(writer, words);
        }
        else
        {
            writer.Write(shown == Language.Zh ? "<span lang=\"zh-Hans\">" : "<span lang=\"en\">");
            encoder.Encode(writer, words);
            writer.Write("</span>");
        }

        var mark = shown != wanted ? StateWords.OnlyIn(shown) : StateWords.Of(text.StateIn(shown));
        if (mark is null) return;

        writer.Write("<span class=\"state\">");
        encoder.Encode(writer, mark.In(page));
        writer.Write("</span>");
    }
}
