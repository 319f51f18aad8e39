using UccnPortal.Publishing.Figures;
using UccnPortal.Records;

namespace UccnPortal.Tests.Publishing;

public sealed class CallFigureTests
{
    [Fact]
    public void A_phase_begins_where_the_one_before_it_ended()
    {
        var figure = CallFigure.Of(Call("2021-11-05", ("2021-10-11", "2021-10-21"), ("2021-10-31", "2021-10-31")));

        Assert.Equal([10, 11], figure?.Months.Select(month => month.Number));
        Assert.Equal([(10 / 61.0, 20 / 61.0), (20 / 61.0, 30 / 61.0)], figure?.Phases.Select(phase => (phase.From, phase.To)));
        Assert.Equal(35 / 61.0, figure?.Announced);
    }

    [Fact]
    public void The_months_run_on_into_the_next_year()
    {
        var figure = CallFigure.Of(Call(null, ("2024-11-15", "2024-12-15"), ("2025-01-15", "2025-02-15")));

        Assert.Equal([11, 12, 1, 2], figure?.Months.Select(month => month.Number));
        Assert.Null(figure?.Announced);
    }

    [Theory]
    [InlineData("2021-06-30", "2021-06-30")]
    [InlineData("2021-06-30", "2021-09")]
    public void A_result_on_the_planned_day_or_of_an_unknown_day_is_not_marked(string planned, string announced)
    {
        Assert.Null(CallFigure.Of(Call(announced, ("2021-03-01", "2021-03-10"), (planned, planned)))?.Announced);
    }

    [Fact]
    public void One_dated_phase_makes_no_figure()
    {
        Assert.Null(CallFigure.Of(Call("2021-10-31", ("2021-06-30", "2021-06-30"), ("2021-09", "2021-10"))));
        Assert.Null(CallFigure.Of(Call("2021-10-31")));
    }

    private static Call Call(string? announced, params (string First, string Last)[] phases) =>
        new()
        {
            Announced = announced is null ? null : PartialDate.Parse(announced),
            Phases =
            [
                .. phases.Select(phase => new CallPhase
                {
                    Milestones =
                    [
                        new Milestone { On = PartialDate.Parse(phase.First) },
                        new Milestone { On = PartialDate.Parse(phase.Last) },
                    ],
                }),
            ],
        };
}
