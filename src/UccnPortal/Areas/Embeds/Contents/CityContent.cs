using UccnPortal.Drawings.Maps;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Embeds.Contents;

public sealed class CityContent(EmbedRequest request, PublishedCity city) : EmbedContent(request)
{
    public PublishedCity City { get; } = city;

    public PublishedDesignation? Designation { get; } = city.DesignationIn(request.ThisYear);

    public bool HasPosition => PositionMap.IsPlaced(City);

    public override string View => "_City";
    public override LocalizedText Heading => City.HasNamesake ? City.DistinctName : Places.Listed(City);

    public override string SharePicture => Links.SharePicture(PagePath(Language, asOf: null));

    public override string PagePath(Language language, int? asOf) => Links.City(language, City.Slug);

    protected override IEnumerable<CitedSource> Cited => Network.SourcesOf(City.Record);

    protected override void Measure(EmbedHeight height)
    {
        // The panel with the sign of the field, a line for each fact, and the drawing with its caption.
        height.Add(28 + 24 + (Shown.IsBilingual ? 50 : 0));
        foreach (var title in City.Designations)
            height.AddText($"{Words(title.Field.Record.Title)}{Words(title.Years)}", EmbedHeight.Usual, 1.6, width: 230);
        height.Add(City.Designations.Count > 0 ? 13 : 0);
        height.AddText(Words(Places.Full(City)), EmbedHeight.Usual, 1.6, width: 230);
        height.Add(13);
        if (!HasPosition)
            return;

        var diagram = Network.Once(PositionDiagrams.Of).For(City);
        height.Add(12);
        height.AddDrawing(PositionDiagram.Width, diagram.Height);
        height.AddText(Text(UiText.City.PositionOnly), EmbedHeight.Small);
    }
}
