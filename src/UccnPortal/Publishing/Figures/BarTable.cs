using System.Collections.Immutable;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Publishing.Figures;

internal static class BarTable
{
    public static FigureTable Of(
        LocalizedText rowHeading,
        FigureColumn main,
        FigureColumn? brochure,
        IReadOnlyList<FigureBar> bars,
        bool isRanked = false
    )
    {
        var whole = bars.Sum(bar => bar.Value);
        ImmutableArray<FigureColumn> columns =
        [
            .. isRanked ? [new FigureColumn("rank", UiText.Figures.Rank, FigureUnit.Rank)] : (FigureColumn[])[],
            main with
            {
                IsMain = true,
            },
            new FigureColumn("share", UiText.Figures.Share, FigureUnit.Percent, main.Year),
            .. brochure is null ? [] : (FigureColumn[])[brochure],
        ];
        var rows = bars.Select(bar => new FigureRow(
            bar.Id,
            bar.Label,
            Cells(isRanked ? RankOf(bar, bars) : null, bar.Value, Share(bar.Value, whole), bar.Brochure, columns.Length, isRanked),
            Field: bar.Field
        ));
        var total = new FigureRow(
            "total",
            UiText.Figures.Total,
            Cells(null, whole, null, bars.Sum(bar => bar.Brochure), columns.Length, isRanked)
        )
        {
            IsTotal = true,
        };
        return new FigureTable(rowHeading, columns, [.. rows, total]);
    }

    private static ImmutableArray<double?> Cells(int? rank, int value, double? share, int? before, int columns, bool isRanked)
    {
        ImmutableArray<double?> cells = [.. isRanked ? [rank] : (double?[])[], value, share, before];
        return cells[..columns];
    }

    private static int RankOf(FigureBar bar, IReadOnlyList<FigureBar> bars) => 1 + bars.Count(other => other.Value > bar.Value);

    private static double Share(int part, int whole) => whole == 0 ? 0 : Math.Round(100.0 * part / whole, 1);
}
