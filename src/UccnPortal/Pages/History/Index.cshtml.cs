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

    public override NavigationPart Part => NavigationPart.History;

    public override string PathWith(string query) => Links.History(Language, query);

    public IActionResult OnGet()
    {
        ReadParameters();
        OfferFiles(ExportFormat.OfTables, PathWith(""), AsOfQuery);
        History = RulesHistory.In(Network, Year);
        var description = History.Meetings is [{ Meeting: var first }, ..]
            ? Say(UiText.History.Description, first.Year, History.Meetings[^1].Meeting.Year)
            : Say(UiText.History.DescriptionOfRules);
        Head = HeadOf(Say(UiText.History.Title), description);
        return Page();
    }
}
