using System.Collections.Immutable;
using UccnPortal.Publishing;

namespace UccnPortal.Drawings;

/// <summary>Adds marks to a sheet; later marks cover earlier ones.</summary>
internal sealed class Pen(TextWidths widths)
{
    private const double OneDecimal = 10;

    private readonly ImmutableArray<Mark>.Builder _marks = ImmutableArray.CreateBuilder<Mark>();

    public TextWidths Widths { get; } = widths;

    public void Text(
        double x,
        double y,
        string text,
        double size,
        Anchor anchor = Anchor.Start,
        Face face = Face.Text,
        TextInk ink = TextInk.Ink,
        PublishedField? on = null
    ) => _marks.Add(new TextMark(Round(x), Round(y), text, size, anchor, face, ink, on?.Record.Sign));

    public void Bar(double x, double y, double width, double height, BarFill fill = BarFill.Plane, PublishedField? field = null)
    {
        if (width > 0 && height > 0)
        {
            _marks.Add(
                new BarMark(
                    Round(x),
                    Round(y),
                    Math.Max(Round(width), 1 / OneDecimal),
                    Math.Max(Round(height), 1 / OneDecimal),
                    fill,
                    field?.Record.Sign
                )
            );
        }
    }

    public void Line(double x1, double y1, double x2, double y2, LineInk ink) =>
        _marks.Add(new LineMark(Round(x1), Round(y1), Round(x2), Round(y2), ink));

    public void Sign(double x, double y, double size, PublishedField field, bool onPlane = false) =>
        _marks.Add(new SignMark(Round(x), Round(y), size, field.Record.Sign, onPlane));

    public void Place(Drawing drawing, double x, double y) => _marks.AddRange(drawing.Marks.Select(mark => Moved(mark, x, y)));

    public Drawing Done(double width, double height) => new(width, Math.Ceiling(height), _marks.ToImmutable());

    private static Mark Moved(Mark mark, double x, double y) =>
        mark switch
        {
            TextMark text => text with { X = Round(text.X + x), Y = Round(text.Y + y) },
            BarMark bar => bar with { X = Round(bar.X + x), Y = Round(bar.Y + y) },
            LineMark line => line with
            {
                X1 = Round(line.X1 + x),
                X2 = Round(line.X2 + x),
                Y1 = Round(line.Y1 + y),
                Y2 = Round(line.Y2 + y),
            },
            SignMark sign => sign with { X = Round(sign.X + x), Y = Round(sign.Y + y) },
            _ => throw new ArgumentOutOfRangeException(nameof(mark)),
        };

    // A tenth of a unit is finer than any screen; more decimals would only add bytes.
    private static double Round(double number) => Math.Round(number * OneDecimal) / OneDecimal;
}
