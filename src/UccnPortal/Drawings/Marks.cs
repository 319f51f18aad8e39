using System.Collections.Immutable;

namespace UccnPortal.Drawings;

/// <summary>A drawing as a list of marks, independent of the output format (page, SVG file or PNG).</summary>
public sealed record Drawing(double Width, double Height, ImmutableArray<Mark> Marks);

public abstract record Mark;

/// <param name="Y">The baseline.</param>
/// <param name="Sign">The field whose plane the text is on, for <see cref="TextInk.OnPlane"/>.</param>
public sealed record TextMark(
    double X,
    double Y,
    string Text,
    double Size,
    Anchor Anchor = Anchor.Start,
    Face Face = Face.Text,
    TextInk Ink = TextInk.Ink,
    string? Sign = null
) : Mark;

public sealed record BarMark(double X, double Y, double Width, double Height, BarFill Fill, string? Sign = null) : Mark;

public sealed record LineMark(double X1, double Y1, double X2, double Y2, LineInk Ink) : Mark;

public sealed record SignMark(double X, double Y, double Size, string Sign, bool IsOnPlane = false) : Mark;

public enum Anchor
{
    Start,
    Middle,
    End,
}

public enum Face
{
    Text,
    Title,
}

public enum TextInk
{
    Ink,
    Grey,
    OnPlane,
}

public enum BarFill
{
    /// <summary>Outlined, because light planes are too pale on paper.</summary>
    Plane,
    Part,

    /// <summary>Dashed: known to exist, but not identified.</summary>
    Unknown,
}

public enum LineInk
{
    Hair,
    Rule,
    Tick,
    Leader,
}
