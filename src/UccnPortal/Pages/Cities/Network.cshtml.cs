using System.Collections.Immutable;
using System.Text.Json.Nodes;
using UccnPortal.Drawings.Maps;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Cities;

public sealed class NetworkModel : CityListPage
{
    // A phone has no room for twenty names: there China has a link below the map.
    private static readonly Dictionary<PublishedCity, PlacedLabel> NoNames = [];

    public override SiteSection Section => SiteSection.Network;
    public override LocalizedText Title => UiText.Cities.WorldTitle;
    public override bool IsOfTheWorld => true;
    public override IEnumerable<Facet> Facets => [Facet.Field, Facet.Continent, Facet.Region, Facet.Country, Facet.Status];
    public override NetworkCount Known => Network.In(Year).Count;

    protected override ImmutableArray<string> Parameters => QueryParameters.NamesInNetwork;
    protected override LocalizedText Description => UiText.Cities.WorldDescription;

    protected override IEnumerable<(MapSize Size, string CssClass)> MapSizes => [(MapSize.WorldWide, "wid"), (MapSize.WorldNarrow, "nar")];

    public override JsonObject? StructuredData(StructuredDataBuilder data) =>
        IsWhole ? data.Cities(Title, Links.Network(Language), List.Rows.Count) : null;

    public override string PathWith(string query) => Links.Network(Language, query);

    protected override PositionMap MapOf(IReadOnlyList<PublishedCity> cities, MapSize size) =>
        PositionMap.OfMany(
            cities,
            city => Text(Places.Listed(city)),
            size,
            size == MapSize.WorldWide ? ChinaMaps.NamesOnTheWorld(Network, Language, size) : NoNames
        );

    protected override DesignationList ListOf(DesignationQuery query) => DesignationList.OfNetwork(Network, query, ThisYear, Language);
}
