using UccnPortal.Publishing;

namespace UccnPortal.Pages.Cities;

/// <summary>The position of a city with coordinates, without coast or borders, rendered by <c>_Position</c>.</summary>
public sealed record CityPosition(PortalPage Page, PublishedCity City, PublishedField? Field)
{
    public IEnumerable<CitedSource> Sources => Page.Network.SourcesOf(City.Record).Where(cited => cited.Citation.Field == "coordinates");
}
