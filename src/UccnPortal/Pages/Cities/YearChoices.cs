using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using UccnPortal.Markup;
using UccnPortal.Publishing.Lists;
using UccnPortal.Text;

namespace UccnPortal.Pages.Cities;

internal sealed class YearChoices(IEnumerable<FacetOption> years, Reader reader) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var year in years)
        {
            writer.Write("<option value=\"");
            writer.Write(year.Value);
            writer.Write(
                year.IsChosen ? "\" selected>"
                : year.Count == 0 ? "\" disabled>"
                : "\">"
            );
            encoder.Encode(writer, reader.Text(UiText.Punctuation.InBrackets, year.Value, year.Count));
            writer.Write("</option>\n");
        }
    }
}
