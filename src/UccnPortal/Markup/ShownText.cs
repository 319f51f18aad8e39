using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using UccnPortal.Records;

namespace UccnPortal.Markup;

internal sealed partial class ShownText(LocalizedText text, Language wanted, Reader reader, bool keepsPhrases = false) : IHtmlContent
{
    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}\p{IsCJKSymbolsandPunctuation}\p{IsHalfwidthandFullwidthForms}]+")]
    internal static partial Regex Chinese();

    [GeneratedRegex("[^与和、]+[与和、]?|[与和、]")]
    private static partial Regex Phrase();

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var shown = text.In(wanted).Length > 0 ? wanted : wanted.Other();
        var words = text.In(shown);
        if (words.Length == 0)
            return;

        reader.Notice(text, shown, wanted);
        var isOther = shown != reader.Language;
        if (isOther)
            writer.Write(shown == Language.Zh ? "<span lang=\"zh-Hans\">" : "<span lang=\"en\">");
        if (shown == Language.Zh && keepsPhrases)
            WritePhrases(writer, encoder, words);
        else if (shown == Language.Zh)
            DatedWords.Write(writer, encoder, words, 0, words.Length);
        else
            WriteEnglish(writer, encoder, words);
        if (isOther)
            writer.Write("</span>");
    }

    private static void WritePhrases(TextWriter writer, HtmlEncoder encoder, string words)
    {
        foreach (var phrase in Phrase().EnumerateMatches(words))
        {
            writer.Write("<span class=\"ph\">");
            encoder.Encode(writer, words, phrase.Index, phrase.Length);
            writer.Write("</span>");
        }
    }

    // Screen readers need the lang of Chinese characters quoted in English text.
    internal static void WriteEnglish(TextWriter writer, HtmlEncoder encoder, string words)
    {
        var written = 0;
        foreach (var quoted in Chinese().EnumerateMatches(words))
        {
            DatedWords.Write(writer, encoder, words, written, quoted.Index - written);
            writer.Write("<span lang=\"zh-Hans\">");
            encoder.Encode(writer, words, quoted.Index, quoted.Length);
            writer.Write("</span>");
            written = quoted.Index + quoted.Length;
        }

        DatedWords.Write(writer, encoder, words, written, words.Length - written);
    }
}
