using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Search;

/// <summary>What a search found, by the words it was really made with: <c>IsCut</c> where more was typed than is looked for.</summary>
public sealed record SearchAnswer(string Query, bool IsCut, SearchResult Result);

/// <summary>The one search behind the page and the API; its index is made once a content version.</summary>
public static class SiteSearch
{
    private const int LongestQuery = 100;

    /// <param name="typed">As it came: what nobody sees and what is beyond a hundred characters are left out.</param>
    public static SearchAnswer Find(PublishedNetwork network, PortalLinks links, string typed)
    {
        var shown = string.Concat(UnseenCharacters.Without(typed).Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter))).Trim();
        var isCut = shown.Length > LongestQuery;
        var query = isCut ? shown[..LongestQuery] : shown;
        return new SearchAnswer(query, isCut, network.Once(of => new SearchIndex(of, FindablePages.Of(of, links))).Find(query));
    }

    /// <summary>Where a hit leads, what kind it is, and what it is called there.</summary>
    public static (string Path, LocalizedText Kind, LocalizedText Words) Shown(Findable found, PortalLinks links, Language language) => found switch
    {
        FindableCity { City: var city } => (links.City(language, city.Slug), UiText.Search.City, city.DistinctName),
        FindableField { Field: var field } => (links.Field(language, field.Slug), UiText.Search.Field, field.Record.Name),
        FindableCriterion { Field: var field, Criterion: var criterion } => (links.Criterion(language, field.Slug, criterion.Key), UiText.Search.Criterion, criterion.Text),
        FindableRule { Rule: var rule } => (links.Rule(language, rule.Slug), UiText.Search.Rule, rule.Name),
        FindableMeeting { Meeting: var meeting } => (links.Meeting(language, meeting.Slug), UiText.Search.Meeting, meeting.Name),
        FindableSeat { Seat: var seat } => (links.SteeringGroup(language), UiText.Search.Seat, seat.City.Name),
        FindablePage page => (page.Path(language), UiText.Search.Page, page.Title),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
