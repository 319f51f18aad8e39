using Microsoft.AspNetCore.Mvc;
using UccnPortal.Links;
using UccnPortal.Text;

namespace UccnPortal.Pages.About;

/// <summary>The brochure's own text in the printed order, for those who want to see what was printed.</summary>
public sealed class BrochureModel : PortalPage
{
    public override SiteSection Section => SiteSection.About;

    public PrintedText Printed => Network.Once(PrintedText.Of);

    public override IEnumerable<Breadcrumb> Breadcrumbs =>
        base.Breadcrumbs.Append(new Breadcrumb(Text(UiText.Brochure.Title), Links.Brochure(Language)));

    public string Lead() =>
        Reader.Text(
            UiText.Brochure.Lead,
            Text(Network.Brochure.Title),
            Network.Brochure.Printed is { } printed ? Reader.Text(printed) : ""
        );

    public IActionResult OnGet()
    {
        if (Printed.Blocks.Count == 0)
            return NotFound();

        Head = new PageHead(Text(UiText.Brochure.Title), Lead(), Links.Brochure(Language));
        return Page();
    }
}
