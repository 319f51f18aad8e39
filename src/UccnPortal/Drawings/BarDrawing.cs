using UccnPortal.Publishing.Figures;
using UccnPortal.Records;

namespace UccnPortal.Drawings;

/// <summary>Draws bars one below the other, each with its sign, name, number and a tick for the brochure's value.</summary>
internal static class BarDrawing
{
    private const double SignSide = 16;
    private const double SignColumn = 24;
    private const double Gap = 10;
    private const double NumberGap = 8;
    private const double TickOverhang = 4;

    private const int Many = 12;

    private sealed record Measures(double Width, double Row, double Bar, double Label, double Number)
    {
        public bool LabelAbove { get; init; }
        public bool ShortNames { get; init; }
        public double Top => LabelAbove ? Row - Bar - TickOverhang - 1 : (Row - Bar) / 2;
    }

    public static Drawing Wide(BarFigure figure, Language language, Pen pen) =>
        Draw(figure, language, pen, figure.Bars.Length > Many ? new Measures(720, 30, 18, 14, 15) : new Measures(720, 44, 26, 15, 17));

    public static Drawing Narrow(BarFigure figure, Language language, Pen pen)
    {
        var measures =
            figure.Bars.Length > Many ? new Measures(344, 27, 17, 13, 14) : new Measures(344, 36, 20, 14, 16) { ShortNames = true };
        // Long names go on a line of their own above the bar; beside it they would leave too little space.
        return Draw(
            figure,
            language,
            pen,
            LabelColumn(figure, language, pen, measures) > measures.Width * 0.4
                ? measures with
                {
                    Row = measures.Bar + 32,
                    LabelAbove = true,
                }
                : measures
        );
    }

    private static Drawing Draw(BarFigure figure, Language language, Pen pen, Measures measures)
    {
        var left = measures.LabelAbove ? 0.4 : LabelColumn(figure, language, pen, measures);
        var largest = figure.Bars.Max(bar => Math.Max(bar.Value, bar.Brochure ?? 0));
        var scale = new Scale(largest, left, measures.Width - Gap - pen.Widths.Of(Format(largest), measures.Number, Face.Title));
        var y = 0.0;
        foreach (var bar in figure.Bars)
        {
            DrawBar(bar, language, pen, measures, scale, y);
            y += measures.Row;
        }

        if (!measures.LabelAbove)
            pen.Line(left, 0, left, y, LineInk.Rule);
        return pen.Done(measures.Width, y + 1);
    }

    private static void DrawBar(FigureBar bar, Language language, Pen pen, Measures measures, Scale scale, double y)
    {
        var top = y + measures.Top;
        var middle = top + (measures.Bar / 2);
        var labelLine = measures.LabelAbove ? top - TickOverhang - 5 : middle + (measures.Label * 0.36);
        if (bar.Field is { } field)
            pen.Sign(0, measures.LabelAbove ? labelLine - 13 : middle - (SignSide / 2), SignSide, field);
        pen.Text(bar.Field is null ? 0 : SignColumn, labelLine, NameOf(bar, language, measures), measures.Label);

        pen.Bar(scale.From, top, scale.Length(bar.Value), measures.Bar, BarFill.Plane, bar.Field);
        if (bar.Brochure is > 0 and { } before)
            pen.Line(scale.At(before), top - TickOverhang, scale.At(before), top + measures.Bar + TickOverhang, LineInk.Tick);

        var number = scale.At(bar.Value) + NumberGap;
        // A tick that would cross the number moves it to the right.
        if (
            bar.Brochure is { } tick
            && scale.At(tick) > number - NumberGap
            && scale.At(tick) < number + pen.Widths.Of(Format(bar.Value), measures.Number, Face.Title) + (NumberGap / 2)
        )
        {
            number = scale.At(tick) + NumberGap;
        }

        pen.Text(number, middle + (measures.Number * 0.36), Format(bar.Value), measures.Number, face: Face.Title);
    }

    private static double LabelColumn(BarFigure figure, Language language, Pen pen, Measures measures) =>
        figure.Bars.Max(bar =>
            (bar.Field is null ? 0 : SignColumn) + pen.Widths.Of(NameOf(bar, language, measures), measures.Label, Face.Text)
        ) + Gap;

    private static string NameOf(FigureBar bar, Language language, Measures measures) =>
        (measures.ShortNames ? bar.Field?.Record.ShortName ?? bar.Label : bar.Label).In(language);

    private static string Format(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
