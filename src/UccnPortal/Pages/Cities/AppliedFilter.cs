using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Cities;

/// <summary>One filter in force, in words, and the query that is left without it.</summary>
public sealed record AppliedFilter(LocalizedText Words, DesignationQuery Without, PublishedField? Field = null)
{
    /// <summary>What would be found without it.</summary>
    public LocalizedText WordsWithout(int cities) => UiText.Cities.Without.With(Words, UiText.Cities.Count(cities));

    public static IEnumerable<AppliedFilter> Of(DesignationQuery query, PublishedNetwork network)
    {
        foreach (var facet in Enum.GetValues<Facet>())
        {
            foreach (var value in query.Chosen(facet))
            {
                var words = ListWords.Of(facet, value, network);
                var without = query.With(facet, query.Chosen(facet).Where(other => other != value));
                yield return facet switch
                {
                    Facet.Field => new(words, without, network.FindField(value)),
                    Facet.Region => new(UiText.Cities.InRegion.With(words), without), // Africa is a continent too.
                    _ => new(words, without),
                };
            }
        }

        if (query.YearFrom is { } from) yield return new(UiText.Cities.Since.With(from), query with { YearFrom = null });
        if (query.YearTo is { } to) yield return new(UiText.Cities.Until.With(to), query with { YearTo = null });
    }
}
