using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using UccnPortal.Markup;
using UccnPortal.Pages.About;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages;

/// <summary>
/// The note at the end of a block: its sources by number, each once, and what must be said of its texts. It is written without a view
/// because a page has several.
/// </summary>
/// <param name="isToVerify">Something in the block besides its texts is to be verified.</param>
public sealed class SourceNote(PortalPage page, IEnumerable<CitedSource> cited, bool isToVerify = false) : IHtmlContent
{
    /// <summary>Further sources are folded.</summary>
    private const int Shown = 3;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var reader = page.Reader;
        if (isToVerify)
            reader.Remarks.Notice(TextRemarks.ToVerify);
        // Documents come before our own counts and knowledge.
        var sources = cited
            .Where(cited => !IsOnWording(cited))
            .GroupBy(cited => cited.Source)
            .OrderBy(source => source.Key.Kind is SourceKind.EditorsKnowledge or SourceKind.Computed)
            .ToList();
        var remarks = reader.Remarks.Take().Select(reader.Text).ToList();
        if (sources.Count == 0 && remarks.Count == 0)
            return;

        writer.Write("<div class=\"src\">");
        if (sources.Count > 0)
        {
            writer.Write("<b>");
            encoder.Encode(writer, reader.Text(sources.Count == 1 ? UiText.Site.Source : UiText.Site.SourceList));
            writer.Write("</b>");
            var numbers = sources.Select(source => page.NumberOf(source.Key)).OfType<int>().Order().ToList();
            if (numbers.Count > 0)
                WriteNumbers(writer, encoder, numbers);
            else
                WriteNames(writer, encoder, sources);
        }

        if (sources.SelectMany(source => source).Max(cited => cited.Citation.Checked) is { } checkedOn)
            remarks.Insert(0, reader.Text(UiText.Site.Checked, reader.Text(checkedOn)) + reader.Text(UiText.Punctuation.Stop));
        if (remarks.Count > 0)
        {
            writer.Write("<p>");
            new DatedWords(string.Join(reader.Space, remarks)).WriteTo(writer, encoder);
            writer.Write("</p>");
        }

        writer.Write("</div>");
    }

    /// <summary>Who worded or knew a part of the record; the remark on the state of its text says it to readers.</summary>
    private static bool IsOnWording(CitedSource cited) =>
        cited.Source.Kind == SourceKind.EditorsKnowledge && cited.Citation.Field.Length > 0;

    private void WriteNumbers(TextWriter writer, HtmlEncoder encoder, List<int> numbers)
    {
        writer.Write("<p>");
        foreach (var (i, number) in numbers.Index())
        {
            if (i > 0)
                encoder.Encode(writer, page.Reader.Text(UiText.Punctuation.Enumeration));
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<a href=\"#s{number}\">{number}</a>"));
        }

        writer.Write("</p>");
    }

    private void WriteNames(TextWriter writer, HtmlEncoder encoder, List<IGrouping<Source, CitedSource>> sources)
    {
        WriteList(writer, encoder, sources.Take(Shown), 1);
        if (sources.Count <= Shown)
            return;

        writer.Write("<details><summary>");
        var more = sources.Count - Shown;
        encoder.Encode(writer, more == 1 ? page.Reader.Text(UiText.Site.OneMoreSource) : page.Reader.Text(UiText.Site.MoreSources, more));
        writer.Write("</summary>");
        WriteList(writer, encoder, sources.Skip(Shown), Shown + 1);
        writer.Write("</details>");
    }

    private void WriteList(TextWriter writer, HtmlEncoder encoder, IEnumerable<IGrouping<Source, CitedSource>> sources, int first)
    {
        writer.Write(first == 1 ? "<ol>" : string.Create(CultureInfo.InvariantCulture, $"<ol start=\"{first}\">"));
        foreach (var source in sources)
        {
            writer.Write("<li>");
            new SourceEntry(page, source.Key, [.. source.Select(cited => cited.Citation)]).WriteTo(writer, encoder);
            writer.Write("</li>");
        }

        writer.Write("</ol>");
    }
}

/// <summary>A source in a note: title with a link to its entry, publisher, date, and a link to the place in it.</summary>
internal sealed class SourceEntry(PortalPage page, Source source, IReadOnlyList<Citation> citations) : IHtmlContent
{
    /// <summary>A note on many records would lead to as many places.</summary>
    private const int Places = 3;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var comma = page.Reader.Text(UiText.Punctuation.Comma);
        writer.Write("<a href=\"");
        encoder.Encode(writer, page.Links.Source(page.Language, source.Slug));
        writer.Write("\">");
        page.Reader.Show(source.Title).WriteTo(writer, encoder);
        writer.Write("</a>");
        WritePublished(writer, encoder, page.Reader, source);
        if (page.Network.Brochure.Sources.Exists(citation => citation.Source == source.Id))
        {
            WritePlacesInBrochure(writer, encoder);
            return;
        }

        foreach (var address in citations.Select(citation => source.AddressOf(citation)).OfType<string>().Distinct())
        {
            encoder.Encode(writer, comma);
            writer.Write("<a href=\"");
            encoder.Encode(writer, address);
            writer.Write("\" rel=\"noopener nofollow\">");
            encoder.Encode(writer, address["https://www.".Length..]);
            writer.Write("</a>");
        }
    }

    /// <summary>What follows the title: publisher and date.</summary>
    public static void WritePublished(TextWriter writer, HtmlEncoder encoder, Reader reader, Source source)
    {
        var comma = reader.Text(UiText.Punctuation.Comma);
        if (!source.Publisher.IsEmpty)
        {
            encoder.Encode(writer, comma);
            reader.Show(source.Publisher).WriteTo(writer, encoder);
        }

        if (source.Published is { } published)
        {
            encoder.Encode(writer, comma);
            new DatedWords(reader.Text(published)).WriteTo(writer, encoder);
        }
    }

    /// <summary>Links to the cited places of the brochure's printed text.</summary>
    private void WritePlacesInBrochure(TextWriter writer, HtmlEncoder encoder)
    {
        var printed = page.Network.Once(PrintedText.Of);
        foreach (var block in citations.Select(citation => printed.Find(citation.Locator)).OfType<PrintedBlock>().Distinct().Take(Places))
        {
            encoder.Encode(writer, page.Reader.Text(UiText.Punctuation.Comma));
            writer.Write("<a href=\"");
            encoder.Encode(writer, page.Links.Brochure(page.Language, block.Id));
            writer.Write("\">");
            encoder.Encode(writer, page.Reader.Text(UiText.Brochure.Place));
            writer.Write("</a>");
        }
    }
}
