using Microsoft.AspNetCore.Mvc;
using UccnPortal.Files;
using UccnPortal.Links;
using UccnPortal.Text;

namespace UccnPortal.Pages.Criteria;

public sealed class IndexModel : TextPage
{
    public IReadOnlyList<CriteriaBlock> Fields { get; private set; } = [];
    public int Count => Fields.Sum(block => block.Shown.Criteria.Count);

    public override SiteSection Section => SiteSection.Criteria;

    public override string PathWith(string query) => Links.Criteria(Language, query);

    public IActionResult OnGet()
    {
        ReadParameters();
        OfferFiles(ExportFormat.OfTables, PathWith(""));
        Fields = [.. Network.In(ThisYear).Fields.Select(field => new CriteriaBlock(this, field, IsAmongOthers: true))];
        Head = HeadOf(Text(UiText.Criteria.Title), Text(UiText.Criteria.Description, Fields.Count, Count));
        return Page();
    }
}
