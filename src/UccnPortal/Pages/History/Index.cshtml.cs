using Microsoft.AspNetCore.Mvc;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.History;

public sealed class IndexModel : DatedPage
{
    public RulesHistory History { get; private set; } = null!; // Set by OnGet.

    public override NavigationPart Part => NavigationPart.History;

    public override string PathWith(string query) => Links.History(Language, query);

    public IActionResult OnGet()
    {
        ReadParameters();
        History = RulesHistory.In(Network, Year);
        var description = History.Meetings is [{ Meeting: var first }, ..]
            ? Say(UiText.History.Description, first.Year, History.Meetings[^1].Meeting.Year)
            : Say(UiText.History.DescriptionOfRules);
        Head = HeadOf(Say(UiText.History.Title), description);
        return Page();
    }

    /// <summary>What else than the brochure a meeting rests on; the brochure is named once, below them all.</summary>
    public IEnumerable<CitedSource> FurtherSources(Meeting meeting) => IsOfBrochure(meeting) ? [] : Network.SourcesOf(meeting);

    public IEnumerable<CitedSource> BrochureSources => History.Meetings.Select(held => held.Meeting).Where(IsOfBrochure).SelectMany(Network.SourcesOf);

    private bool IsOfBrochure(Meeting meeting) =>
        Network.SourcesOf(meeting, "").All(cited => Network.SourcesOf(Network.Brochure).Any(own => own.Source == cited.Source));
}
