using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.About;

/// <summary>A printed line with the language of its parts; a mark leads to the erratum of a misprint, at its first place.</summary>
/// <param name="marked">Errata marked so far; the line adds its own.</param>
internal sealed partial class PrintedWords(PortalPage page, string line, HashSet<Guid> marked) : IHtmlContent
{
    private const string Ideograph = @"\p{IsCJKUnifiedIdeographs}";

    [GeneratedRegex($@"^(?<zh>.*{Ideograph}[^A-Za-z]*?)(?<gap>\s+)(?<en>(?!{Ideograph})\p{{L}}[^{Ideograph}，。；：、）》]*)$")]
    private static partial Regex ChineseThenEnglish();

    [GeneratedRegex(Ideograph)]
    private static partial Regex Han();

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (ChineseThenEnglish().Match(line) is { Success: true } both)
        {
            Write(both.Groups["zh"].Value, Language.Zh, writer, encoder);
            writer.Write(both.Groups["gap"].Value);
            Write(both.Groups["en"].Value, Language.En, writer, encoder);
        }
        else
        {
            Write(line, Han().IsMatch(line) ? Language.Zh : Language.En, writer, encoder);
        }
    }

    private void Write(string words, Language language, TextWriter writer, HtmlEncoder encoder)
    {
        var isOther = language != page.Language;
        if (isOther)
            writer.Write($"<span lang=\"{language.Tag()}\">");
        encoder.Encode(writer, words);
        if (isOther)
            writer.Write("</span>");
        foreach (var erratum in page.Network.Errata)
        {
            var printed = erratum.Printed.In(language);
            if (printed.Length == 0 || !words.Contains(printed, StringComparison.Ordinal) || !marked.Add(erratum.Id))
                continue;

            writer.Write(" <a class=\"mk\" href=\"");
            encoder.Encode(writer, page.Links.Erratum(page.Language, erratum.Slug));
            writer.Write("\" aria-label=\"");
            encoder.Encode(writer, page.Reader.Text(UiText.Brochure.ErratumLink, page.Text(erratum.Where)));
            writer.Write("\">");
            encoder.Encode(writer, page.Text(UiText.Steering.Mark));
            writer.Write("</a>");
        }
    }
}
