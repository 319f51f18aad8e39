using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace UccnPortal.Markup;

/// <summary>Words in which no line breaks within a date: 2025年10月31日, 31 October 2025.</summary>
internal sealed partial class DatedWords(string words) : IHtmlContent
{
    [GeneratedRegex(
        @"\d{4}年\d{1,2}月(?:\d{1,2}日)?(?:至(?:\d{1,2}月)?\d{1,2}日)?"
            + @"|(?:\d{1,2}(?:–\d{1,2})? )?"
            + @"(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}"
    )]
    private static partial Regex Date();

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => Write(writer, encoder, words, 0, words.Length);

    public static void Write(TextWriter writer, HtmlEncoder encoder, string words, int start, int count)
    {
        var (written, end) = (start, start + count);
        var part = words.AsSpan(start, count);
        if (part.ContainsAnyInRange('0', '9'))
        {
            foreach (var date in Date().EnumerateMatches(part))
            {
                encoder.Encode(writer, words, written, start + date.Index - written);
                writer.Write("<span class=\"num\">");
                encoder.Encode(writer, words, start + date.Index, date.Length);
                writer.Write("</span>");
                written = start + date.Index + date.Length;
            }
        }

        encoder.Encode(writer, words, written, end - written);
    }
}
