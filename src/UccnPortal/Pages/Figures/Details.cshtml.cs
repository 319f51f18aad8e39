using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using UccnPortal.Drawings;
using UccnPortal.Links;
using UccnPortal.Publishing.Figures;
using UccnPortal.Records;

namespace UccnPortal.Pages.Figures;

public sealed class DetailsModel(PictureFonts fonts) : DatedPage
{
    private FigureKind _kind = null!; // Set by OnGet before anything else is asked.

    public Figure Figure { get; private set; } = null!; // Set by OnGet before the page is rendered.

    public override NavigationPart Part => NavigationPart.Figures;
    public override bool IsEmbeddable => true;

    /// <summary>The errata about the figure as the brochure printed it.</summary>
    public IEnumerable<Erratum> Errata => _kind.Printed is { } printed ? Network.Errata.Where(erratum => printed.Errata.Contains(erratum.Slug)) : [];

    /// <summary>The years in which the network changed, to see the figure as of each.</summary>
    public IEnumerable<int> Years => Network.Designations.Select(row => row.From).Distinct();

    /// <summary>The files that this machine can make, by their suffix.</summary>
    public IEnumerable<(string Format, string Path)> Drawings
    {
        get
        {
            yield return ("SVG", FileOf("svg"));
            if (fonts.AreThere) yield return ("PNG", FileOf("png"));
            yield return ("CSV", Links.FigureFile(Language, _kind.Slug, "csv", PageParameters.WithByteOrderMark(AsOfQuery)));
        }
    }

    public override IEnumerable<Crumb> Way => base.Way.Append(new Crumb(Say(_kind.Name), Links.Figure(Language, _kind.Slug)));
    public override JsonObject? About(StructuredData data) => data.Figure(Figure, ThisYear);
    public override PagePicture? Picture => new(Links.SharePicture(Links.Figure(Language, _kind.Slug)), Say(_kind.Name));
    protected override object Subject => (_kind, Year);

    public override string PathWith(string query) => Links.Figure(Language, _kind.Slug, query);

    public IActionResult OnGet(string slug)
    {
        if (FigureKinds.Find(slug) is not { } kind) return NotFound();

        _kind = kind;
        ReadParameters();
        Figure = kind.In(Network, Year);
        Head = HeadOf(Say(kind.Name), Say(Figure.Message));
        return Page();
    }

    private string FileOf(string format) => Links.FigureFile(Language, _kind.Slug, format, AsOfQuery);
}
