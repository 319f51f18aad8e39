using UccnPortal.Drawings.Maps;
using UccnPortal.Links;
using UccnPortal.Pages;
using UccnPortal.Pages.Cities;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Embeds.Contents;

public sealed class MapContent : EmbedContent
{
    public MapContent(EmbedRequest request)
        : base(request)
    {
        List = DesignationList.OfChina(Network, Query with { View = ListView.Map }, ThisYear, Language);
        Filters = [.. AppliedFilter.Of(Query, Network)];
    }

    public DesignationList List { get; }
    public IReadOnlyList<AppliedFilter> Filters { get; }
    public IEnumerable<(PublishedField Field, int Count)> Fields =>
        List.Rows.CountBy(row => row.Field).OrderBy(pair => pair.Key.Record.Order).Select(pair => (pair.Key, pair.Value));
    public int Unplaced => List.Rows.Count(row => !PositionMap.IsPlaced(row.City));

    public override string View => "_Map";
    public override LocalizedText Heading => FacetText.Narrowed(Kind.Name, Filters);
    public override LocalizedText Count => UiText.Cities.Count(List.CityCount);
    public override string Csv => Links.Export(Links.Cities(Language), "csv", QueryParameters.Write(Query));

    public override string PagePath(Language language, int? asOf) =>
        Links.Cities(language, QueryParameters.Write(List.Query with { AsOf = asOf }));

    public IEnumerable<MapDrawing> Drawings(PortalPage page)
    {
        var mapped = new MappedList(
            page,
            List,
            UiText.Cities.Title,
            IsOfTheWorld: false,
            query => Links.Cities(Language, QueryParameters.Write(query)),
            OpensWindows: true
        );
        return [new(mapped, Map(MapSize.Wide), "wid"), new(mapped, Map(MapSize.Narrow), "nar")];
    }

    protected override IEnumerable<LocalizedText> Texts => List.Rows.Select(row => row.City.Name);

    protected override IEnumerable<CitedSource> Cited => List.Rows.SelectMany(row => Network.SourcesOf(row.City.Record, "coordinates"));

    protected override void Measure(EmbedHeight height)
    {
        var map = Map(MapSize.Narrow);
        if (Options.ShowsHeader)
        {
            height.AddText(
                string.Join("", Fields.Select(field => $"记 {Words(field.Field.Record.Name)} {field.Count}  ")),
                EmbedHeight.Small,
                1.7
            );
        }

        height.Add(Shown.IsBilingual ? 60 : 30);
        height.AddDrawing(map.Size.Width, map.Graticule.Height);
        AddLine(height, UiText.Cities.MapNote, EmbedHeight.Small);
        if (Unplaced > 0)
            AddLine(height, UiText.Cities.MapUnplaced.With(Unplaced), EmbedHeight.Small);
    }

    private PositionMap Map(MapSize size) => ChinaMaps.In(Network, Language, size);
}
