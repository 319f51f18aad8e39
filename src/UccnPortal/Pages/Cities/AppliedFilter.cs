using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Cities;

public sealed record AppliedFilter(LocalizedText Words, DesignationQuery Without, PublishedField? Field = null)
{
    public LocalizedText WordsWithout(int cities) => UiText.Cities.Without.With(Words, UiText.Cities.Count(cities));

    public static IEnumerable<AppliedFilter> Of(DesignationQuery query, PublishedNetwork network)
    {
        foreach (var facet in Enum.GetValues<Facet>())
        {
            foreach (var value in query.Chosen(facet))
            {
                var words = FacetText.Of(facet, value, network);
                var without = query.With(facet, query.Chosen(facet).Where(other => other != value));
                yield return facet switch
                {
                    Facet.Field => new(words, without, network.FindField(value)),
                    // Names of regions and continents overlap: Africa is both.
                    Facet.Region => new(UiText.Cities.InRegion.With(words), without),
                    _ => new(words, without),
                };
            }
        }

        if (query.YearFrom is { } from)
            yield return new(UiText.Cities.Since.With(from), query with { YearFrom = null });
        if (query.YearTo is { } to)
            yield return new(UiText.Cities.Until.With(to), query with { YearTo = null });
    }
}
