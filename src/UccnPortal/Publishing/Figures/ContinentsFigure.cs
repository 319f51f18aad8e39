using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Publishing.Figures;

internal sealed class ContinentsFigure : DistributionFigure
{
    public override string Slug => "continents";
    public override LocalizedText Name => UiText.Figures.Continents;
    public override PrintedFigure Printed { get; } = new(4, UiText.Figures.PrintedContinents);
    protected override LocalizedText RowHeading => UiText.Figures.Continent;
    protected override IEnumerable<LocalizedText> Notes => [UiText.Figures.M49];

    protected override IEnumerable<FigureBar> Groups(PublishedNetwork network, int year) =>
        Enum.GetValues<Continent>().Select(continent => new FigureBar(Slugs.Of(continent), UiText.Regions.Of(continent), 0));

    protected override string GroupOf(PublishedDesignation member) => Slugs.Of(member.City.Country.Continent);

    protected override IEnumerable<CitedSource> MoreSources(PublishedNetwork network) =>
        network.Countries.Take(1).SelectMany(country => network.SourcesOf(country, ""));
}
