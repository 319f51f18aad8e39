using System.Collections.Immutable;
using System.Globalization;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Publishing.Figures;

internal sealed class GrowthFigure : FigureKind
{
    public override string Slug => "growth";
    public override LocalizedText Name => UiText.Figures.Growth;
    public override PrintedFigure Printed { get; } =
        new(1, UiText.Figures.PrintedGrowth, "figure-1-title") { Heading = UiText.Figures.PrintedGrowthHeading };

    public override Figure Count(PublishedNetwork network, int year)
    {
        var fields = network.FieldsIn(year);
        var stacks = Stacks(network, fields, year);
        var (first, last) = (stacks[0], stacks[^1]);
        var count = NetworkCount.In(network, year);
        var compared = network.ComparedYear(year);
        var hasUnknown = stacks.Any(stack => stack.Published != stack.Known);
        return new StackFigure
        {
            Kind = this,
            Year = year,
            Title = UiText.Figures.TitleInYear.With(
                Name,
                first.Year == year ? LocalizedText.Same($"{year}") : new($"{first.Year}—{year}", $"{first.Year}–{year}")
            ),
            Message =
                first.Year == year
                    ? UiText.Figures.GrowthAtFirst.With(year, UiText.Figures.Cities(last.Published))
                    : UiText.Figures.GrowthFrom.With(first.Year, year, first.Published, UiText.Figures.Cities(last.Published, last.Known)),
            Reading =
            [
                UiText.Figures.GrowthReading,
                .. compared is { } brochure ? [UiText.Figures.BrochureRule.With(brochure)] : (LocalizedText[])[],
                .. count.IsComplete ? [] : (LocalizedText[])[UiText.Figures.UnknownOutline.With(count.Published - count.Known)],
            ],
            Notes = [.. Counting.MovesAmong(network.Designations.Where(row => row.From <= year))],
            Sources = [.. network.SourcesOfTotals(year)],
            Count = count,
            BrochureYear = compared,
            Fields = [.. fields],
            Stacks = stacks,
            Table = new FigureTable(
                UiText.Figures.Year,
                [
                    new FigureColumn("members", UiText.Figures.Members) { IsMain = true },
                    .. hasUnknown ? [new FigureColumn("published", UiText.Figures.Published)] : (FigureColumn[])[],
                    new FigureColumn("new", UiText.Figures.New),
                    .. fields.Select(field => new FigureColumn(field.Slug, field.Record.Name, Field: field)),
                ],
                [.. stacks.Select(stack => Row(stack, hasUnknown))]
            ),
        };
    }

    /// <summary>The growth of one field, which its page draws; it has no page and no files of its own.</summary>
    public StackFigure OfField(FieldInYear shown, int year)
    {
        var (field, growth) = (shown.Field, shown.Growth);
        var joined = growth.ToDictionary(row => row.Year, row => row.Joined);
        ImmutableArray<FigureStack> stacks =
        [
            .. Enumerable
                .Range(growth[0].Year, year - growth[0].Year + 1)
                .Select(at =>
                {
                    var members = field.Designations.Count(row => row.HoldsIn(at));
                    return new FigureStack(at, [members], members, joined.GetValueOrDefault(at));
                }),
        ];
        return new StackFigure
        {
            Kind = this,
            Year = year,
            Title = UiText.Fields.Growth,
            Message = UiText.Fields.GrowthMessage.With(
                field.Record.Name,
                stacks[0].Year,
                UiText.Figures.Cities(stacks[0].Published),
                year,
                UiText.Figures.Cities(stacks[^1].Published)
            ),
            Fields = [field],
            Stacks = stacks,
            Table = new FigureTable(UiText.Figures.Year, [], []),
        };
    }

    private static ImmutableArray<FigureStack> Stacks(PublishedNetwork network, List<PublishedField> fields, int year)
    {
        var places = fields.Select((field, place) => (field, place)).ToDictionary(pair => pair.field, pair => pair.place);
        var parts = new int[year - RecordChecks.FirstYear + 1, fields.Count];
        var joined = new int[parts.GetLength(0)];
        foreach (var row in network.Designations.Where(row => row.From <= year))
        {
            for (var held = Math.Max(row.From, RecordChecks.FirstYear); held <= year; held++)
            {
                if (row.HoldsIn(held))
                    parts[held - RecordChecks.FirstYear, places[row.Field]]++;
            }

            if (row.From >= RecordChecks.FirstYear && row.Record.Kind == DesignationKind.Designated)
                joined[row.From - RecordChecks.FirstYear]++;
        }

        return
        [
            .. Enumerable
                .Range(0, joined.Length)
                .Select(place =>
                {
                    ImmutableArray<int> ofFields = [.. Enumerable.Range(0, fields.Count).Select(field => parts[place, field])];
                    return new FigureStack(
                        RecordChecks.FirstYear + place,
                        ofFields,
                        PublishedIn(network, RecordChecks.FirstYear + place, ofFields.Sum()),
                        joined[place]
                    );
                }),
        ];
    }

    // Between two calls, the network keeps the size that the last call published.
    private static int PublishedIn(PublishedNetwork network, int year, int known) =>
        new NetworkCount(known, network.Calls.LastOrDefault(call => call.Announced is not null && call.Year <= year)).Published;

    private static FigureRow Row(FigureStack stack, bool hasUnknown)
    {
        var year = stack.Year.ToString(CultureInfo.InvariantCulture);
        return new FigureRow(
            year,
            new LocalizedText(year, year),
            [stack.Known, .. hasUnknown ? [stack.Published] : (double?[])[], stack.New, .. stack.Parts.Select(part => (double?)part)],
            stack.Year
        );
    }
}
