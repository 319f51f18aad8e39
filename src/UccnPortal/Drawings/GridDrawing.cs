using System.Globalization;
using UccnPortal.Publishing.Figures;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Drawings;

internal static class GridDrawing
{
    private const double SignSide = 16;

    public static Drawing Wide(GridFigure figure, Language language, Pen pen)
    {
        const double width = 720,
            row = 40,
            cell = 28,
            head = 24,
            size = 15,
            yearSize = 13,
            numberSize = 15,
            sumColumn = 44;

        var left = 24 + figure.Fields.Max(field => pen.Widths.Of(field.Record.Name.In(language), size, Face.Text)) + 10;
        var pitch = Math.Min((width - left - sumColumn) / figure.Years.Length, 64);
        var every = (int)Math.Ceiling((pen.Widths.Of("2000", yearSize, Face.Text) + 4) / pitch);
        var ground = head + (row * figure.Fields.Length);
        for (var i = 0; i < figure.Fields.Length; i++)
        {
            var middle = head + (row * (i + 0.5));
            pen.Line(
                0,
                head + (row * i),
                left + (pitch * figure.Years.Length) + sumColumn,
                head + (row * i),
                i == 0 ? LineInk.Rule : LineInk.Hair
            );
            pen.Sign(0, middle - (SignSide / 2), SignSide, figure.Fields[i]);
            pen.Text(24, middle + (size * 0.36), figure.Fields[i].Record.Name.In(language), size);
            for (var year = 0; year < figure.Years.Length; year++)
                Cell(figure, pen, i, year, left + (pitch * (year + 0.5)), middle, Math.Min(cell, pitch - 2), numberSize);
            pen.Text(
                left + (pitch * figure.Years.Length) + sumColumn,
                middle + (numberSize * 0.36),
                SaidOrDash(figure.Cells[i].Sum()),
                numberSize,
                Anchor.End,
                Face.Title
            );
        }

        for (var year = 0; year < figure.Years.Length; year++)
        {
            var x = left + (pitch * (year + 0.5));
            if ((figure.Years.Length - 1 - year) % every == 0)
                pen.Text(x, head - 9, Format(figure.Years[year]), yearSize, Anchor.Middle);
            pen.Text(x, ground + 22, Format(SoFar(figure, year)), numberSize, Anchor.Middle, Face.Title);
            if (StartsAfterBrochure(figure, year))
                pen.Line(left + (pitch * year), 0, left + (pitch * year), ground, LineInk.Rule);
        }

        pen.Line(0, ground, left + (pitch * figure.Years.Length) + sumColumn, ground, LineInk.Rule);
        pen.Text(0, ground + 22, UiText.Figures.SoFar.In(language), size);
        return pen.Done(width, ground + 30);
    }

    public static Drawing Narrow(GridFigure figure, Language language, Pen pen)
    {
        const double width = 344,
            row = 30,
            cell = 24,
            head = 26,
            size = 13,
            numberSize = 14;

        var left = pen.Widths.Of("2000", size, Face.Text) + 8;
        var sums = pen.Widths.Of(UiText.Figures.SoFar.In(language), size, Face.Text) + 6;
        var pitch = (width - left - sums) / figure.Fields.Length;
        for (var i = 0; i < figure.Fields.Length; i++)
            pen.Sign(left + (pitch * (i + 0.5)) - (SignSide / 2), 2, SignSide, figure.Fields[i]);
        pen.Text(width, 15, UiText.Figures.SoFar.In(language), size, Anchor.End, ink: TextInk.Grey);
        for (var year = 0; year < figure.Years.Length; year++)
        {
            var (top, middle) = (head + (row * year), head + (row * (year + 0.5)));
            pen.Line(0, top, width, top, year == 0 || StartsAfterBrochure(figure, year) ? LineInk.Rule : LineInk.Hair);
            pen.Text(0, middle + (size * 0.36), Format(figure.Years[year]), size);
            for (var i = 0; i < figure.Fields.Length; i++)
                Cell(figure, pen, i, year, left + (pitch * (i + 0.5)), middle, Math.Min(cell, pitch - 2), numberSize);
            pen.Text(width, middle + (numberSize * 0.36), Format(SoFar(figure, year)), numberSize, Anchor.End, Face.Title);
        }

        var ground = head + (row * figure.Years.Length);
        pen.Line(0, ground, width, ground, LineInk.Rule);
        return pen.Done(width, ground + 1);
    }

    private static void Cell(GridFigure figure, Pen pen, int field, int year, double x, double y, double side, double size)
    {
        var amount = figure.Cells[field][year];
        if (amount == 0)
            return;

        pen.Bar(x - (side / 2), y - (side / 2), side, side, BarFill.Plane, figure.Fields[field]);
        pen.Text(x, y + (size * 0.36), Format(amount), size, Anchor.Middle, Face.Title, TextInk.OnPlane, figure.Fields[field]);
    }

    private static int SoFar(GridFigure figure, int year) => figure.Cells.Sum(row => row[..(year + 1)].Sum());

    private static bool StartsAfterBrochure(GridFigure figure, int year) =>
        figure.BrochureYear is { } printed && figure.Years[year] > printed && (year == 0 || figure.Years[year - 1] <= printed);

    private static string SaidOrDash(int number) => number == 0 ? "–" : Format(number);

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);
}
