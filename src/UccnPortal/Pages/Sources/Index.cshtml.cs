using Microsoft.AspNetCore.Mvc;
using UccnPortal.Files;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Sources;

public sealed class IndexModel : PortalPage
{
    public override SiteSection Section => SiteSection.Sources;

    public IEnumerable<IGrouping<SourceKind, Source>> Groups => Network.Sources.GroupBy(source => source.Kind);

    public IActionResult OnGet()
    {
        Head = new PageHead(
            Text(UiText.Sources.Title),
            Reader.Text(UiText.Sources.Description, Network.Sources.Count),
            Links.Sources(Language)
        );
        OfferFiles(ExportFormat.OfTables, Links.Sources(Language));
        return Page();
    }
}
