using UccnPortal.Records;

namespace UccnPortal.Publishing.Figures;

/// <summary>A call's phases as fractions of its span: 0 is the start of the first month, 1 the end of the last month.</summary>
public sealed class CallFigure
{
    private readonly DateOnly _start;
    private readonly int _days;

    private CallFigure(Call call, IReadOnlyList<(CallPhase Phase, DateOnly First, DateOnly Last)> phases)
    {
        var announced = DayOf(call.Announced);
        var end = announced is { } day && day > phases[^1].Last ? day : phases[^1].Last;
        _start = new DateOnly(phases[0].First.Year, phases[0].First.Month, 1);
        var after = new DateOnly(end.Year, end.Month, 1).AddMonths(1);
        _days = after.DayNumber - _start.DayNumber;
        Months =
        [
            .. Enumerable
                .Range(0, ((after.Year - _start.Year) * 12) + after.Month - _start.Month)
                .Select(_start.AddMonths)
                .Select(month => new FigureMonth(month.Month, PartOf(month))),
        ];
        Phases =
        [
            .. phases.Select(
                (phase, i) =>
                    new FigurePhase(phase.Phase, PartOf(i == 0 ? phase.First : phases[i - 1].Last), PartOf(phase.Last), phase.Last)
            ),
        ];
        Announced = announced is { } published && published != phases[^1].Last ? PartOf(published) : null;
    }

    public IReadOnlyList<FigureMonth> Months { get; }
    public IReadOnlyList<FigurePhase> Phases { get; }

    public double? Announced { get; }

    /// <summary>Null unless at least two phases have a date known to the day.</summary>
    public static CallFigure? Of(Call call)
    {
        var phases = (
            from phase in call.Phases
            let days = phase.Milestones.Select(milestone => DayOf(milestone.On)).OfType<DateOnly>().ToList()
            where days.Count > 0
            select (phase, days.Min(), days.Max())
        ).ToList();
        return phases.Count > 1 ? new CallFigure(call, phases) : null;
    }

    private static DateOnly? DayOf(PartialDate? date) =>
        date is { Year: var year, Month: { } month, Day: { } day } ? new DateOnly(year, month, day) : null;

    private double PartOf(DateOnly day) => (day.DayNumber - _start.DayNumber) / (double)_days;
}

public sealed record FigureMonth(int Number, double From);

public sealed record FigurePhase(CallPhase Phase, double From, double To, DateOnly Last);
