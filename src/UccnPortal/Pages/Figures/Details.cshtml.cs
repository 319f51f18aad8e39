using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using UccnPortal.Drawings;
using UccnPortal.Links;
using UccnPortal.Pages.About;
using UccnPortal.Publishing.Figures;
using UccnPortal.Records;

namespace UccnPortal.Pages.Figures;

public sealed class DetailsModel(PictureFonts fonts) : DatedPage
{
    private FigureKind _kind = null!; // Set by OnGet before anything reads it.

    public Figure Figure { get; private set; } = null!; // Set by OnGet before the page is rendered.

    public override SiteSection Section => SiteSection.Figures;
    public override bool IsEmbeddable => true;

    public IEnumerable<Erratum> Errata =>
        _kind.Printed is { } printed ? Network.Errata.Where(erratum => printed.Errata.Contains(erratum.Slug)) : [];

    /// <summary>Where the brochure's text has the figure's printed title; null if it has none.</summary>
    public string? PrintedPath =>
        _kind.Printed is { } printed && Network.Once(PrintedText.Of).Find(printed) is { } block ? Links.Brochure(Language, block.Id) : null;

    public IEnumerable<int> Years => Network.Designations.Select(row => row.From).Distinct();

    public IEnumerable<(string Format, string Path)> Drawings
    {
        get
        {
            yield return ("SVG", FileOf("svg"));
            if (fonts.AreThere)
                yield return ("PNG", FileOf("png"));
            yield return ("CSV", Links.FigureFile(Language, _kind.Slug, "csv", PageParameters.WithByteOrderMark(AsOfQuery)));
        }
    }

    public override IEnumerable<Breadcrumb> Breadcrumbs =>
        base.Breadcrumbs.Append(new Breadcrumb(Text(_kind.Name), Links.Figure(Language, _kind.Slug)));

    public override JsonObject? StructuredData(StructuredDataBuilder data) => data.Figure(Figure, ThisYear);

    public override PagePicture? Picture => new(Links.SharePicture(Links.Figure(Language, _kind.Slug)), Text(_kind.Name));
    protected override object CacheKey => (_kind, Year);

    public override string PathWith(string query) => Links.Figure(Language, _kind.Slug, query);

    public IActionResult OnGet(string slug)
    {
        if (FigureKinds.Find(slug) is not { } kind)
            return NotFound();

        _kind = kind;
        ReadParameters();
        Figure = kind.In(Network, Year);
        Head = HeadOf(Text(kind.Name), Text(Figure.Message));
        return Page();
    }

    private string FileOf(string format) => Links.FigureFile(Language, _kind.Slug, format, AsOfQuery);
}
