using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Publishing.Figures;

internal sealed class RegionsFigure : DistributionFigure
{
    public override string Slug => "regions";
    public override LocalizedText Name => UiText.Figures.Regions;
    protected override LocalizedText RowHeading => UiText.Figures.Region;
    protected override IEnumerable<LocalizedText> Notes => [UiText.Figures.UnescoRegions];

    protected override IEnumerable<FigureBar> Groups(PublishedNetwork network, int year) =>
        Enum.GetValues<UnescoRegion>().Select(region => new FigureBar(Slugs.Of(region), UiText.Regions.Of(region), 0));

    protected override string GroupOf(PublishedDesignation member) => Slugs.Of(member.City.Country.Region);

    protected override IEnumerable<CitedSource> MoreSources(PublishedNetwork network) =>
        network.Countries.Take(1).SelectMany(country => network.SourcesOf(country, "region"));
}
