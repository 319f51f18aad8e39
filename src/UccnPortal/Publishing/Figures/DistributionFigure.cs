using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Publishing.Figures;

internal abstract class DistributionFigure : FigureKind
{
    protected abstract LocalizedText RowHeading { get; }

    protected virtual bool IsRanked => false;

    /// <summary>The most groups to draw; groups of equal size are drawn or omitted together.</summary>
    protected virtual int MostDrawn => int.MaxValue;

    protected abstract IEnumerable<FigureBar> Groups(PublishedNetwork network, int year);

    protected abstract string GroupOf(PublishedDesignation member);

    protected virtual IEnumerable<FigureBar> Order(IEnumerable<FigureBar> bars) => bars.OrderByDescending(bar => bar.Value);

    protected virtual IEnumerable<LocalizedText> Notes => [];

    protected virtual IEnumerable<CitedSource> MoreSources(PublishedNetwork network) => [];

    public override Figure Count(PublishedNetwork network, int year)
    {
        var members = network.MembersIn(year);
        var compared = network.ComparedYear(year);
        var now = members.CountBy(GroupOf).ToDictionary();
        var before = compared is { } brochure ? network.MembersIn(brochure).CountBy(GroupOf).ToDictionary() : [];
        var bars = Order(
                Groups(network, year)
                    .Select(group =>
                        group with
                        {
                            Value = now.GetValueOrDefault(group.Id),
                            Brochure = compared is null ? null : before.GetValueOrDefault(group.Id),
                        }
                    )
            )
            .ToList();
        var drawn = Drawn(bars);
        var count = NetworkCount.In(network, year);
        return new BarFigure
        {
            Kind = this,
            Year = year,
            Title = UiText.Figures.TitleInYear.With(Name, year),
            Message = UiText.Figures.MembersByEnd.With(
                network.Moment(year),
                UiText.Figures.Cities(count.Published, count.Known),
                Counting.Leaders([.. bars.Select(bar => (bar.Label, bar.Value))])
            ),
            Reading = compared is null ? [] : [UiText.Figures.BrochureTick.With(year, compared)],
            Notes =
            [
                .. drawn.Count == bars.Count ? [] : (LocalizedText[])[UiText.Figures.OnlyLargest.With(drawn[^1].Value, drawn.Count)],
                .. Notes,
            ],
            Sources = [.. network.SourcesOfCounting(members), .. MoreSources(network)],
            Count = count,
            BrochureYear = compared,
            Bars = [.. drawn],
            Table = BarTable.Of(RowHeading, ColumnOf(year), compared is { } printed ? ColumnOf(printed) : null, bars, IsRanked),
        };
    }

    private List<FigureBar> Drawn(List<FigureBar> bars)
    {
        if (bars.Count <= MostDrawn)
            return bars;

        var least = bars[MostDrawn].Value + 1;
        var drawn = bars.FindAll(bar => bar.Value >= least);
        return drawn.Count > 0 ? drawn : bars[..MostDrawn];
    }

    private static FigureColumn ColumnOf(int year) => new($"members-{year}", UiText.Figures.InYear.With(year), Year: year);
}
