using System.Globalization;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Figures;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Drawings;

/// <summary>Draws years as stacks of fields: columns in the wide drawing, horizontal bars in the narrow one.</summary>
internal static class StackDrawing
{
    private const double Least = 3; // Of the part that is not known city by city; less would be invisible.

    public static Drawing Wide(StackFigure figure, Language language, Pen pen)
    {
        const double width = 980,
            top = 44,
            ground = 390,
            axis = 36,
            names = 66,
            yearSize = 13,
            totalSize = 15,
            partSize = 14;

        var stacks = figure.Stacks;
        var pitch = Math.Min((width - axis - names) / stacks.Length, 96);
        var right = axis + (pitch * stacks.Length);
        var scale = new Scale(stacks.Max(stack => stack.Published), ground, top);
        foreach (var step in scale.Steps())
        {
            pen.Line(0, scale.At(step), right, scale.At(step), LineInk.Hair);
            pen.Text(0, scale.At(step) - 5, Format(step), yearSize, ink: TextInk.Grey);
        }

        var column = pitch * 0.77;
        // If the labels of the years do not fit, every second or third year is labelled, and always the last.
        var longest = Math.Max(
            pen.Widths.Of("2000", yearSize, Face.Text),
            pen.Widths.Of(Format((int)scale.Largest), totalSize, Face.Title)
        );
        var every = (int)Math.Ceiling((longest + 4) / pitch);
        for (var i = 0; i < stacks.Length; i++)
        {
            var (stack, middle) = (stacks[i], axis + (pitch * (i + 0.5)));
            var reached = ground;
            for (var part = 0; part < figure.Fields.Length; part++)
            {
                var height = scale.Length(stack.Parts[part]);
                reached -= height;
                pen.Bar(middle - (column / 2), reached, column, height, BarFill.Part, figure.Fields[part]);
            }

            var unknown = stack.Published > stack.Known ? Math.Max(scale.Length(stack.Published - stack.Known), Least) : 0;
            pen.Bar(middle - (column / 2) + 0.5, reached - unknown, column - 1, unknown, BarFill.Unknown);
            if (stack.Year == figure.BrochureYear)
            {
                pen.Line(middle + (pitch / 2), 4, middle + (pitch / 2), ground, LineInk.Rule);
                pen.Text(middle + (pitch / 2) - 6, 15, UiText.Figures.Brochure.In(language), yearSize, Anchor.End);
            }

            if ((stacks.Length - 1 - i) % every != 0)
                continue;

            pen.Text(middle, reached - unknown - 7, Format(stack.Published), totalSize, Anchor.Middle, Face.Title);
            pen.Text(middle, ground + 20, Format(stack.Year), yearSize, Anchor.Middle);
            if (stack.New > 0)
                pen.Text(middle, ground + 38, $"+{Format(stack.New)}", yearSize, Anchor.Middle, ink: TextInk.Grey);
        }

        pen.Line(0, ground, right, ground, LineInk.Rule);
        NameParts(figure, pen, scale, right - ((pitch - column) / 2), partSize);
        return pen.Done(width, ground + 44);
    }

    public static Drawing Narrow(StackFigure figure, Pen pen)
    {
        const double width = 344,
            row = 22,
            bar = 17,
            size = 13;

        var left = pen.Widths.Of("2000", size, Face.Text) + 9;
        var largest = figure.Stacks.Max(stack => stack.Published);
        var scale = new Scale(largest, left, width - 8 - pen.Widths.Of(Format(largest), size, Face.Title));
        var y = 0.0;
        foreach (var stack in figure.Stacks)
        {
            var line = y + (row / 2) + (size * 0.36);
            pen.Text(0, line, Format(stack.Year), size);
            var reached = left;
            for (var part = 0; part < figure.Fields.Length; part++)
            {
                var length = scale.Length(stack.Parts[part]);
                pen.Bar(reached, y + ((row - bar) / 2), length, bar, BarFill.Part, figure.Fields[part]);
                reached += length;
            }

            var unknown = stack.Published > stack.Known ? Math.Max(scale.Length(stack.Published - stack.Known), Least) : 0;
            pen.Bar(reached, y + ((row - bar) / 2) + 0.5, unknown, bar - 1, BarFill.Unknown);
            pen.Text(reached + unknown + 5, line, Format(stack.Published), size, face: Face.Title);
            y += row;
            if (stack.Year == figure.BrochureYear)
                pen.Line(0, y, width, y, LineInk.Rule);
        }

        return pen.Done(width, y);
    }

    private static void NameParts(StackFigure figure, Pen pen, Scale scale, double right, double size)
    {
        var last = figure.Stacks[^1];
        var reached = 0;
        var parts = new List<(PublishedField Field, int Amount, double Middle)>();
        for (var part = 0; part < figure.Fields.Length; part++)
        {
            if (last.Parts[part] > 0)
                parts.Add((figure.Fields[part], last.Parts[part], scale.At(reached + (last.Parts[part] / 2.0))));
            reached += last.Parts[part];
        }

        var places = Apart([.. parts.Select(part => part.Middle)], size + 4, scale.From - (size / 2));
        for (var i = 0; i < parts.Count; i++)
        {
            pen.Line(right + 2, parts[i].Middle, right + 10, places[i], LineInk.Leader);
            pen.Sign(right + 13, places[i] - 7, 14, parts[i].Field);
            pen.Text(right + 31, places[i] + (size * 0.36), Format(parts[i].Amount), size);
        }
    }

    private static double[] Apart(double[] middles, double line, double lowest)
    {
        var places = new double[middles.Length];
        for (var i = 0; i < places.Length; i++)
            places[i] = Math.Min(middles[i], i == 0 ? lowest : places[i - 1] - line);
        for (var i = 0; i < places.Length; i++)
            places[i] = Math.Max(places[i], line * (places.Length - i - 0.5));
        return places;
    }

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);
}
