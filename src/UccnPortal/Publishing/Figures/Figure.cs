using System.Collections.Immutable;
using UccnPortal.Records;

namespace UccnPortal.Publishing.Figures;

/// <summary>
/// A figure as counted for one year: what its drawings, its table and its downloads show. The three shapes derive from it;
/// all hold numbers and words, none holds a coordinate.
/// </summary>
public abstract record Figure
{
    public required FigureKind Kind { get; init; }
    public required int Year { get; init; }
    public required LocalizedText Title { get; init; }

    /// <summary>What the figure says, with its numbers: the name that a screen reader gives to the drawing.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>How to read the marks; empty where nothing has to be said.</summary>
    public ImmutableArray<LocalizedText> Reading { get; init; } = [];
    public ImmutableArray<LocalizedText> Notes { get; init; } = [];
    public ImmutableArray<CitedSource> Sources { get; init; } = [];

    /// <summary>Members known and published in that year; null for a figure that is not about the whole network.</summary>
    public NetworkCount? Count { get; init; }

    /// <summary>The brochure's year where the figure compares with it; null in that year itself and before.</summary>
    public int? BrochureYear { get; init; }

    public required FigureTable Table { get; init; }

    /// <summary>There is something to draw.</summary>
    public abstract bool IsDrawn { get; }
}

/// <summary>Amounts as bars, one below the other.</summary>
public sealed record BarFigure : Figure
{
    /// <summary>The bars to draw; the table may have more rows.</summary>
    public required ImmutableArray<FigureBar> Bars { get; init; }

    public override bool IsDrawn => Bars.Length > 0;
}

/// <param name="Brochure">The amount in the brochure's year, to compare.</param>
public sealed record FigureBar(string Id, LocalizedText Label, int Value, int? Brochure = null, PublishedField? Field = null);

/// <summary>Years side by side, each a stack of fields.</summary>
public sealed record StackFigure : Figure
{
    public required ImmutableArray<PublishedField> Fields { get; init; }
    public required ImmutableArray<FigureStack> Stacks { get; init; }

    public override bool IsDrawn => Stacks.Length > 0;
}

/// <param name="Parts">One number a field, in the order of the figure's fields.</param>
/// <param name="Published">The total as published; larger than the sum of the parts where not every member is known.</param>
public sealed record FigureStack(int Year, ImmutableArray<int> Parts, int Published, int New)
{
    public int Known { get; } = Parts.Sum();
}

/// <summary>Fields by years, a number in each cell.</summary>
public sealed record GridFigure : Figure
{
    public required ImmutableArray<PublishedField> Fields { get; init; }
    public required ImmutableArray<int> Years { get; init; }

    /// <summary>One row a field, one number a year.</summary>
    public required ImmutableArray<ImmutableArray<int>> Cells { get; init; }

    public override bool IsDrawn => Years.Length > 0;
}
