using Microsoft.AspNetCore.Mvc;
using UccnPortal.Files;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Text;

namespace UccnPortal.Pages.History;

public sealed class IndexModel : DatedPage
{
    public RulesHistory History { get; private set; } = null!; // Set by OnGet.

    public HistoryBlock Block => new(this, History, Year);

    public override SiteSection Section => SiteSection.History;

    public override string PathWith(string query) => Links.History(Language, query);

    public IActionResult OnGet()
    {
        ReadParameters();
        OfferFiles(ExportFormat.OfTables, PathWith(""), AsOfQuery);
        History = RulesHistory.In(Network, Year);
        var description = History.Meetings is [{ Meeting: var first }, ..]
            ? Text(UiText.History.Description, first.Year, History.Meetings[^1].Meeting.Year)
            : Text(UiText.History.DescriptionOfRules);
        Head = HeadOf(Text(UiText.History.Title), description);
        return Page();
    }
}
