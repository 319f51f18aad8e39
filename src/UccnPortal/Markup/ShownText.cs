using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Markup;

internal sealed partial class ShownText(LocalizedText text, Language wanted, Language page) : IHtmlContent
{
    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}\p{IsCJKSymbolsandPunctuation}\p{IsHalfwidthandFullwidthForms}]+")]
    internal static partial Regex Chinese();

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var shown = text.In(wanted).Length > 0 ? wanted : wanted.Other();
        var words = text.In(shown);
        if (words.Length == 0)
            return;

        if (shown != page)
            writer.Write(shown == Language.Zh ? "<span lang=\"zh-Hans\">" : "<span lang=\"en\">");
        if (shown == Language.Zh)
            encoder.Encode(writer, words);
        else
            WriteEnglish(writer, encoder, words);
        if (shown != page)
            writer.Write("</span>");

        var mark = shown != wanted ? StateWords.OnlyIn(shown) : StateWords.Of(text.StateIn(shown));
        if (mark is null)
            return;

        writer.Write("<span class=\"state\">");
        encoder.Encode(writer, mark.In(page));
        writer.Write("</span>");
    }

    // Screen readers need the lang of Chinese characters quoted in English text.
    internal static void WriteEnglish(TextWriter writer, HtmlEncoder encoder, string words)
    {
        var written = 0;
        foreach (var quoted in Chinese().EnumerateMatches(words))
        {
            encoder.Encode(writer, words, written, quoted.Index - written);
            writer.Write("<span lang=\"zh-Hans\">");
            encoder.Encode(writer, words, quoted.Index, quoted.Length);
            writer.Write("</span>");
            written = quoted.Index + quoted.Length;
        }

        encoder.Encode(writer, words, written, words.Length - written);
    }
}
