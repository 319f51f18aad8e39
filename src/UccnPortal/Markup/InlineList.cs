using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace UccnPortal.Markup;

/// <summary>Names or links in one line with a mark between them.</summary>
/// <param name="mark">A semicolon or comma. A space after it is left outside the item, where the line may break.</param>
/// <param name="end">The mark after the last item, if something follows.</param>
internal sealed class InlineList(IEnumerable<IHtmlContent> items, string mark, string end = "") : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        IHtmlContent? last = null;
        foreach (var item in items)
        {
            if (last is not null)
                Write(last, mark, writer, encoder);
            last = item;
        }

        if (last is not null)
            Write(last, end, writer, encoder);
    }

    private static void Write(IHtmlContent item, string mark, TextWriter writer, HtmlEncoder encoder)
    {
        var kept = mark.TrimEnd();
        if (kept.Length == 0)
            item.WriteTo(writer, encoder);
        else
            new KeptItem(item, kept).WriteTo(writer, encoder);
        writer.Write(mark[kept.Length..]);
    }
}

/// <summary>
/// A name or link and the mark that follows it, on one line: after an inline block, browsers break the line before a Chinese semicolon.
/// </summary>
internal sealed class KeptItem(IHtmlContent item, string mark) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<span class=\"keep\">");
        item.WriteTo(writer, encoder);
        encoder.Encode(writer, mark);
        writer.Write("</span>");
    }
}

/// <summary>A name in a line of text: a link if it has a path.</summary>
internal sealed class ListedName(IHtmlContent words, string? path = null, string? language = null) : IHtmlContent
{
    public ListedName(string words, string? path = null, string? language = null)
        : this(new HtmlContentBuilder([words]), path, language) { }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write(path is null ? "<bdi" : "<a");
        WriteAttribute("href", path);
        WriteAttribute("lang", language);
        writer.Write('>');
        words.WriteTo(writer, encoder);
        writer.Write(path is null ? "</bdi>" : "</a>");

        void WriteAttribute(string name, string? value)
        {
            if (value is null)
                return;

            writer.Write($" {name}=\"");
            encoder.Encode(writer, value);
            writer.Write('"');
        }
    }
}
