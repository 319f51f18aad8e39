using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Publishing.Figures;

internal sealed class NewMembersFigure : FigureKind
{
    public override string Slug => "new-members";
    public override LocalizedText Name => UiText.Figures.NewMembers;
    public override PrintedFigure Printed { get; } = new(2, UiText.Figures.PrintedNewMembers);

    public override Figure Count(PublishedNetwork network, int year)
    {
        var round = network
            .Designations.Where(row => row.From <= year && row.Record.Kind == DesignationKind.Designated)
            .Max(row => row.From);
        var joined = network.NewIn(round);
        var compared = network.ComparedYear(round);
        var before = compared is { } brochure ? network.NewIn(brochure) : [];
        var call = network.Calls.FirstOrDefault(call => call.Year == round && call.NewMembersPublished is not null);
        var published = call?.NewMembersPublished ?? joined.Count;
        var bars = network
            .FieldsIn(round)
            .Select(field => new FigureBar(
                field.Slug,
                field.Record.Name,
                joined.Count(row => row.Field == field),
                compared is null ? null : before.Count(row => row.Field == field),
                field
            ))
            .ToList();
        return new BarFigure
        {
            Kind = this,
            Year = year,
            Title = UiText.Figures.TitleInYear.With(Name, round),
            Message = UiText.Figures.NewMembersIn.With(
                round,
                UiText.Figures.Cities(published, joined.Count),
                Counting.Leaders([.. bars.Select(bar => (bar.Label, bar.Value))])
            ),
            Reading = compared is null ? [] : [UiText.Figures.BrochureTick.With(round, compared)],
            Notes =
            [
                .. published == joined.Count ? [] : (LocalizedText[])[UiText.Figures.NewCountedOf.With(round, published, joined.Count)],
                .. Counting.MovesAmong(network.Designations.Where(row => row.From == round)),
            ],
            Sources = [.. network.SourcesOfCounting(joined)],
            BrochureYear = compared,
            Bars = [.. bars],
            Table = BarTable.Of(UiText.Figures.Field, ColumnOf(round), compared is { } printed ? ColumnOf(printed) : null, bars),
        };
    }

    private static FigureColumn ColumnOf(int round) => new($"new-{round}", UiText.Figures.NewIn.With(round), Year: round);
}
