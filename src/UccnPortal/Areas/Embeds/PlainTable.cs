using System.Globalization;
using System.Text;
using UccnPortal.Areas.Embeds.Contents;
using UccnPortal.Text;

namespace UccnPortal.Areas.Embeds;

/// <summary>The content of a frame as plain rows of text.</summary>
/// <param name="More">The number of further rows that the frame does not show.</param>
public sealed record PlainTable(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows, int More = 0)
{
    private const string TableStyle = "width:100%;border-collapse:collapse;font-size:15px;line-height:1.6;color:#15171c";
    private const string HeadStyle =
        "text-align:left;padding:6px 8px 6px 0;border-bottom:1px solid #15171c;font-weight:normal;color:#565b64";
    private const string CellStyle = "text-align:left;padding:6px 8px 6px 0;border-bottom:1px solid #d2d4d0;vertical-align:top";
    private const string NoteStyle = "margin:8px 0 0;font-size:13px;line-height:1.6;color:#565b64";

    /// <summary>Returns markup with inline styles, because editors such as WeChat's remove frames, scripts and classes.</summary>
    /// <remarks>It includes title, attribution and year, since pasted content is never updated.</remarks>
    public string Html(EmbedContent content)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"<p style=\"margin:0 0 8px;font-size:18px;line-height:1.4;"
                + $"color:#15171c\"><strong>{SnippetMarkup.Of(content.Heading.In(content.Language))}</strong></p>\n<table "
                + $"style=\"{TableStyle}\">\n<thead><tr>"
        );
        foreach (var head in Heads)
            text.Append(CultureInfo.InvariantCulture, $"<th style=\"{HeadStyle}\">{SnippetMarkup.Of(head)}</th>");
        text.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in Rows)
        {
            text.Append("<tr>");
            foreach (var cell in row)
                text.Append(CultureInfo.InvariantCulture, $"<td style=\"{CellStyle}\">{SnippetMarkup.Of(cell)}</td>");
            text.Append("</tr>\n");
        }

        text.Append("</tbody>\n</table>\n");
        var address = SnippetMarkup.Of(content.Links.Absolute(content.Page));
        if (More > 0)
            Note(EmbedText.More.With(More).In(content.Language));
        Note(EmbedText.PlainAttribution.With(content.Year, UiText.Site.Name, EmbedText.NotUnesco).In(content.Language));
        text.Append(
            CultureInfo.InvariantCulture,
            $"<p style=\"{NoteStyle}\"><a href=\"{address}\" style=\"color:#565b64\">{address}</a></p>"
        );
        return text.ToString();

        void Note(string words) => text.Append(CultureInfo.InvariantCulture, $"<p style=\"{NoteStyle}\">{SnippetMarkup.Of(words)}</p>\n");
    }
}
