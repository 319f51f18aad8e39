using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Files.Feeds;

public sealed record NewsWords(LocalizedText Words, string? Path = null);

/// <summary>A news item in words for pages and feed: a headline that can stand alone, and further sentences.</summary>
public sealed record NewsText(IReadOnlyList<NewsWords> Headline, IReadOnlyList<NewsWords> Sentences)
{
    private static readonly NewsWords Space = new(new LocalizedText(" ", " "));

    public static NewsText Of(NewsItem item, PortalLinks links, Language language) =>
        item switch
        {
            ChineseCitiesJoined joined => new(
                [
                    new(UiText.Changes.CitiesJoined),
                    .. Listed(
                        joined.Cities.Select(title =>
                            City(title, UiText.Changes.CityAndField.With(title.City.Name, title.Field.Record.Name), links, language)
                        )
                    ),
                ],
                [new(UiText.Changes.ChinaHas.With(joined.Total))]
            ),
            CallAnnounced { Call: { NewMembersPublished: { } added, MembersPublished: { } total } call } => new(
                [new(UiText.Changes.CallResult.With(call.Name), links.Call(language, call.Slug))],
                [new(UiText.Changes.CallNumbers.With(added, total))]
            ),
            CallAnnounced announced => new(
                [new(UiText.Changes.CallResult.With(announced.Call.Name), links.Call(language, announced.Call.Slug))],
                []
            ),
            FieldAdded added => new(
                [new(UiText.Changes.FieldJoined), new(added.Field.Record.Name, links.Field(language, added.Field.Slug))],
                [new(UiText.Changes.NetworkHasFields.With(added.Total))]
            ),
            CityMoved moved => new(
                [City(moved.After, UiText.Changes.CityMoved.With(moved.After.City.DistinctName), links, language)],
                [new(UiText.Changes.MovedFromTo.With(moved.Before.Field.Record.Title, moved.After.Field.Record.Title))]
            ),
            MeetingDecided { Meeting: var meeting } => new(
                [
                    new(meeting.Name, links.Meeting(language, meeting.Slug)),
                    .. meeting.Places.SelectMany(place => new NewsWords[] { new(UiText.Punctuation.Comma), new(place.Name) }),
                ],
                [.. meeting.Decisions.Select(decision => new NewsWords(decision.Text))]
            ),
            _ => new([], []),
        };

    public static string PathOf(NewsItem item, PortalLinks links, Language language) =>
        item switch
        {
            ChineseCitiesJoined { Cities: [var only] } => links.City(language, only.City.Slug),
            CityMoved moved => links.City(language, moved.After.City.Slug),
            FieldAdded added => links.Field(language, added.Field.Slug),
            CallAnnounced announced => links.Call(language, announced.Call.Slug),
            MeetingDecided decided => links.Meeting(language, decided.Meeting.Slug),
            _ => links.Changes(language),
        };

    /// <summary>The whole item in one line. English sentences are separated by a space, Chinese ones are not.</summary>
    public IEnumerable<NewsWords> Whole(Language language) =>
        [
            .. Headline,
            new(UiText.Punctuation.Stop),
            .. Sentences.SelectMany(sentence => language == Language.En ? new[] { Space, sentence } : [sentence]),
        ];

    private static NewsWords City(PublishedDesignation title, LocalizedText words, PortalLinks links, Language language) =>
        new(words, links.City(language, title.City.Slug));

    private static IEnumerable<NewsWords> Listed(IEnumerable<NewsWords> words) =>
        words.SelectMany((one, i) => i == 0 ? [one] : new[] { new(UiText.Punctuation.Enumeration), one });
}
