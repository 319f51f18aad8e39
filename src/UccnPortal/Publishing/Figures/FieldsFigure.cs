using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Publishing.Figures;

internal sealed class FieldsFigure : DistributionFigure
{
    public override string Slug => "fields";
    public override LocalizedText Name => UiText.Figures.Fields;
    public override PrintedFigure Printed { get; } = new(3, UiText.Figures.PrintedFields);
    protected override LocalizedText RowHeading => UiText.Figures.Field;

    protected override IEnumerable<FigureBar> Groups(PublishedNetwork network, int year) =>
        network.FieldsIn(year).Select(field => new FigureBar(field.Slug, field.Record.Name, 0, Field: field));

    protected override string GroupOf(PublishedDesignation member) => member.Field.Slug;

    protected override IEnumerable<FigureBar> Order(IEnumerable<FigureBar> bars) => bars;
}
