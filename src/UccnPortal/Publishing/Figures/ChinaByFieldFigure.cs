using System.Collections.Immutable;
using System.Globalization;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Publishing.Figures;

internal sealed class ChinaByFieldFigure : FigureKind
{
    public override string Slug => "china-by-field";
    public override LocalizedText Name => UiText.Figures.ChinaByField;

    public override Figure Count(PublishedNetwork network, int year)
    {
        var joined = network
            .Designations.Where(row => row.City.IsChinese && row.From <= year && row.Record.Kind == DesignationKind.Designated)
            .ToList();
        var members = joined.Count(row => row.City.Designations.Any(held => held.HoldsIn(year)));
        var fields = network.FieldsIn(year);
        ImmutableArray<int> years = [.. joined.Select(row => row.From).Distinct().Order()];
        ImmutableArray<ImmutableArray<int>> cells =
        [
            .. fields.Select(field =>
                (ImmutableArray<int>)[.. years.Select(from => joined.Count(row => row.Field == field && row.From == from))]
            ),
        ];
        return new GridFigure
        {
            Kind = this,
            Year = year,
            Title = UiText.Figures.TitleInYear.With(Name, year),
            Message =
                joined.Count == 0
                    ? UiText.Figures.ChinaHasNone.With(year)
                    : UiText.Figures.ChinaHas.With(
                        network.Moment(year),
                        UiText.Figures.Cities(members),
                        UiText.Figures.FieldCount(joined.Select(row => row.Field).Distinct().Count())
                    ),
            Reading =
                joined.Count == 0
                    ? []
                    :
                    [
                        UiText.Figures.GridReading,
                        .. Rule(network, years) is { } rule ? [UiText.Figures.BrochureRule.With(rule)] : (LocalizedText[])[],
                    ],
            Sources = [.. network.SourcesOfCounting(joined)],
            BrochureYear = Rule(network, years),
            Fields = [.. fields],
            Years = years,
            Cells = cells,
            Table = new FigureTable(
                UiText.Figures.Year,
                [
                    new FigureColumn("new", UiText.Figures.New) { IsMain = true },
                    .. fields.Select(field => new FigureColumn(field.Slug, field.Record.Name, Field: field)),
                    new FigureColumn("so-far", UiText.Figures.SoFar),
                ],
                [
                    .. years.Select(
                        (from, place) => RowOf(from, [.. cells.Select(row => row[place])], cells.Sum(row => row[..(place + 1)].Sum()))
                    ),
                    Total([.. cells.Select(row => row.Sum())]),
                ]
            ),
        };
    }

    // The rule is drawn between two years, so a year after the brochure's must exist.
    private static int? Rule(PublishedNetwork network, ImmutableArray<int> years) =>
        years.Any(network.IsNewerThanBrochure) ? network.Brochure.ShowsYear : null;

    private static FigureRow RowOf(int year, ImmutableArray<int> ofFields, int soFar)
    {
        var name = year.ToString(CultureInfo.InvariantCulture);
        return new FigureRow(
            name,
            new LocalizedText(name, name),
            [ofFields.Sum(), .. ofFields.Select(amount => (double?)amount), soFar],
            year
        );
    }

    private static FigureRow Total(ImmutableArray<int> ofFields) =>
        new("total", UiText.Figures.Total, [ofFields.Sum(), .. ofFields.Select(amount => (double?)amount), null]) { IsTotal = true };
}
