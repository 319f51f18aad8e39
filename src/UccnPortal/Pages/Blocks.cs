using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages;

/// <summary>The source note that ends a block: each source once, in the order cited. Written without a view, for a page has several.</summary>
public sealed class SourceNote(PortalPage page, IEnumerable<CitedSource> cited) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var reader = page.Reader;
        var written = new HashSet<Guid>();
        PartialDate? latest = null;
        foreach (var (source, citation) in cited)
        {
            if (citation.Checked is { } day && !(latest > day)) latest = day;
            if (!written.Add(source.Id)) continue;

            writer.Write(written.Count == 1 ? "<p class=\"src\"><b>" : "");
            encoder.Encode(writer, reader.Say(written.Count == 1 ? UiText.Site.Source : UiText.Punctuation.ListComma));
            writer.Write(written.Count == 1 ? "</b><a href=\"" : "<a href=\"");
            encoder.Encode(writer, page.Links.Source(page.Language, source.Slug));
            writer.Write("\">");
            reader.Show(source.Title).WriteTo(writer, encoder);
            writer.Write("</a>");
        }

        if (written.Count == 0) return;

        if (latest is { } checkedOn)
        {
            writer.Write(" <span class=\"num\">");
            encoder.Encode(writer, reader.Say(UiText.Site.Checked, reader.Say(checkedOn)));
            writer.Write("</span>");
        }

        writer.Write("</p>");
    }
}

/// <summary>Which edition a dated page shows, with the way to today and to the brochure's: <c>_Edition</c>.</summary>
public sealed record EditionBanner(PortalPage Page, int? AsOf, string TodayPath, string BrochurePath, IReadOnlyList<IgnoredParameter> Ignored);

/// <summary>The mark beside a corrected text that opens what was printed, what it should be, and why: <c>_ErratumMark</c>.</summary>
public sealed record ErratumMark(PortalPage Page, Erratum Erratum);

/// <summary>Where a city lies, without coast or border: <c>_Position</c>. For a city with coordinates only.</summary>
public sealed record CityPosition(PortalPage Page, PublishedCity City, PublishedField? Field);
