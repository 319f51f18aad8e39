using UccnPortal.Publishing;
using UccnPortal.Records;

namespace UccnPortal.Pages.History;

public sealed record HistoryBlock(TextPage Page, RulesHistory History, int Year)
{
    /// <summary>The sources of a meeting other than the brochure, which is named once below all meetings.</summary>
    public IEnumerable<CitedSource> FurtherSources(Meeting meeting) => IsOfBrochure(meeting) ? [] : Page.Network.SourcesOf(meeting);

    public IEnumerable<CitedSource> BrochureSources =>
        History.Meetings.Select(held => held.Meeting).Where(IsOfBrochure).SelectMany(Page.Network.SourcesOf);

    private bool IsOfBrochure(Meeting meeting) =>
        Page
            .Network.SourcesOf(meeting, "")
            .All(cited => Page.Network.SourcesOf(Page.Network.Brochure).Any(own => own.Source == cited.Source));
}
