using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Search;

/// <summary>The result with the query that was used; <c>IsCut</c> if the input was too long.</summary>
public sealed record SearchAnswer(string Query, bool IsCut, SearchResult Result);

/// <summary>The search of the page and the API; its index is built once per content version.</summary>
public static class SiteSearch
{
    private const int LongestQuery = 100;

    /// <param name="typed">Raw input; invisible characters and everything beyond a hundred characters are dropped.</param>
    /// <param name="year">The year whose members a list contains.</param>
    public static SearchAnswer Find(PublishedNetwork network, PortalLinks links, string typed, int year)
    {
        var shown = string.Concat(UnseenCharacters.Without(typed).Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter)))
            .Trim();
        var isCut = shown.Length > LongestQuery;
        var query = isCut ? shown[..LongestQuery] : shown;
        return new SearchAnswer(query, isCut, network.Once(of => new SearchIndex(of, FindablePages.Of(of, links))).Find(query, year));
    }

    public static (string Path, LocalizedText Kind, LocalizedText Words) Shown(Findable found, PortalLinks links, Language language) =>
        found switch
        {
            FindableCity { City: var city } => (links.City(language, city.Slug), UiText.Search.City, city.DistinctName),
            FindableCountry { Country: var country } => (
                links.Network(language, QueryParameters.Write(DesignationQuery.Everything.With(Facet.Country, country.Slug))),
                UiText.Search.Country,
                country.Name
            ),
            FindableList list => (links.Network(language, QueryParameters.Write(list.Query)), UiText.Search.List, list.Title),
            FindableField { Field: var field } => (links.Field(language, field.Slug), UiText.Search.Field, field.Record.Name),
            FindableCriterion { Field: var field, Criterion: var criterion } => (
                links.Criterion(language, field.Slug, criterion.Key),
                UiText.Search.Criterion,
                criterion.Text
            ),
            FindableRule { Rule: var rule } => (links.Rule(language, rule.Slug), UiText.Search.Rule, rule.Name),
            FindableMeeting { Meeting: var meeting } => (links.Meeting(language, meeting.Slug), UiText.Search.Meeting, meeting.Name),
            FindableSeat { Seat: var seat } => (links.SteeringGroup(language), UiText.Search.Seat, seat.City.Name),
            FindablePage page => (page.Path(language), UiText.Search.Page, page.Title),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
