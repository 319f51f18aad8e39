using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.History;

public sealed record HistoryBlock(TextPage Page, RulesHistory History, int Year)
{
    private static readonly (int From, LocalizedText Title)[] PrintedParts =
    [
        (2010, UiText.History.FirstPart),
        (2016, UiText.History.SecondPart),
    ];

    /// <summary>The meetings under the titles of the brochure's two parts; those before the first part have no title.</summary>
    public IEnumerable<IGrouping<LocalizedText?, HeldMeeting>> Parts =>
        History.Meetings.GroupBy(held => PrintedParts.LastOrDefault(part => part.From <= held.Meeting.Year).Title);

    /// <summary>The sources of a meeting other than the brochure, which is named once below all meetings.</summary>
    public IEnumerable<CitedSource> FurtherSources(Meeting meeting) => IsOfBrochure(meeting) ? [] : Page.Network.SourcesOf(meeting);

    public IEnumerable<CitedSource> BrochureSources =>
        History.Meetings.Select(held => held.Meeting).Where(IsOfBrochure).SelectMany(Page.Network.SourcesOf);

    private bool IsOfBrochure(Meeting meeting) =>
        Page
            .Network.SourcesOf(meeting, "")
            .All(cited => Page.Network.SourcesOf(Page.Network.Brochure).Any(own => own.Source == cited.Source));
}
