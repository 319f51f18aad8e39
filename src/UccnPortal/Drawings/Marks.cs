using System.Collections.Immutable;

namespace UccnPortal.Drawings;

/// <summary>A drawing as marks on a sheet; how they are put on paper (page, SVG file, PNG) is not its business.</summary>
public sealed record Drawing(double Width, double Height, ImmutableArray<Mark> Marks);

/// <summary>The few things that all figures are drawn with.</summary>
public abstract record Mark;

/// <param name="Y">The base line.</param>
/// <param name="Sign">The field whose plane the text stands on, for <see cref="TextInk.OnPlane"/>.</param>
public sealed record TextMark(double X, double Y, string Text, double Size, Anchor Anchor = Anchor.Start, Face Face = Face.Text, TextInk Ink = TextInk.Ink, string? Sign = null) : Mark;

/// <param name="Sign">The field whose colour fills it; null for plain ink.</param>
public sealed record BarMark(double X, double Y, double Width, double Height, BarFill Fill, string? Sign = null) : Mark;

public sealed record LineMark(double X1, double Y1, double X2, double Y2, LineInk Ink) : Mark;

/// <param name="IsOnPlane">The sign is knocked out of its field's plane instead of standing on paper.</param>
public sealed record SignMark(double X, double Y, double Size, string Sign, bool IsOnPlane = false) : Mark;

public enum Anchor
{
    Start,
    Middle,
    End,
}

/// <summary>Names and numbers speak in the title face, all else in the text face.</summary>
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
    /// <summary>A plane with its keyline: light planes are too pale on paper without one.</summary>
    Plane,
    /// <summary>A plane that touches others, parted from them by a gap of paper.</summary>
    Part,
    /// <summary>Dashed: known to exist, but not what it is.</summary>
    Unknown,
}

public enum LineInk
{
    Hair,
    Rule,
    /// <summary>A mark across a bar: ink, twice as strong, on a seam of paper that shows on dark bars.</summary>
    Tick,
    /// <summary>From a part of a drawing to its words.</summary>
    Leader,
}
