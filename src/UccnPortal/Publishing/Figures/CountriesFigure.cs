using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Publishing.Figures;

internal sealed class CountriesFigure : DistributionFigure
{
    public override string Slug => "countries";
    public override LocalizedText Name => UiText.Figures.Countries;
    public override PrintedFigure Printed { get; } = new(null, UiText.Figures.PrintedCountries);
    protected override LocalizedText RowHeading => UiText.Figures.Country;
    protected override bool IsRanked => true;
    protected override int MostDrawn => 20;
    protected override IEnumerable<LocalizedText> Notes => [UiText.Figures.SameRank];

    protected override IEnumerable<FigureBar> Groups(PublishedNetwork network, int year) =>
        from country in network.Countries // By English name; the stable sort by amount keeps this order in ties.
        where network.Designations.Any(row => row.City.Country == country && row.HoldsIn(year))
        select new FigureBar(country.Slug, country.Name, 0);

    protected override string GroupOf(PublishedDesignation member) => member.City.Country.Slug;
}
