using System.Collections.Immutable;
using System.Text.Json.Nodes;
using UccnPortal.Drawings.Maps;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Cities;

public sealed class IndexModel : CityListPage
{
    private const string OrderErratum = "china-list-2017-order";

    public override SiteSection Section => SiteSection.Cities;
    public override LocalizedText Title => UiText.Cities.Title;
    public override LocalizedText PrintedTitle => UiText.Cities.PrintedTitle;
    public override bool IsOfTheWorld => false;
    public override IEnumerable<Facet> Facets => [Facet.Field, Facet.Province];

    public override Erratum? PrintedOrder =>
        Query is { Sort: SortBy.Year, Descending: false } ? Network.Errata.FirstOrDefault(erratum => erratum.Slug == OrderErratum) : null;

    protected override ImmutableArray<string> Parameters => QueryParameters.NamesInChina;
    protected override LocalizedText Description => UiText.Cities.Description;

    protected override IEnumerable<(MapSize Size, string CssClass)> MapSizes => [(MapSize.Wide, "wid"), (MapSize.Narrow, "nar")];

    public override JsonObject? StructuredData(StructuredDataBuilder data) =>
        IsWhole ? data.Cities(Title, Links.Cities(Language), Network.In(ThisYear).ChineseMembers) : null;

    public override string PathWith(string query) => Links.Cities(Language, query);

    protected override PositionMap MapOf(IReadOnlyList<PublishedCity> cities, MapSize size) => ChinaMaps.In(Network, Language, size);

    protected override DesignationList ListOf(DesignationQuery query) => DesignationList.OfChina(Network, query, ThisYear, Language);
}
