using System.Collections.Immutable;
using UccnPortal.Records;

namespace UccnPortal.Publishing.Figures;

public abstract record Figure
{
    public required FigureKind Kind { get; init; }
    public required int Year { get; init; }
    public required LocalizedText Title { get; init; }

    /// <summary>The finding in words; also the accessible name of the drawing.</summary>
    public required LocalizedText Message { get; init; }

    public ImmutableArray<LocalizedText> Reading { get; init; } = [];
    public ImmutableArray<LocalizedText> Notes { get; init; } = [];
    public ImmutableArray<CitedSource> Sources { get; init; } = [];

    public NetworkCount? Count { get; init; }

    public int? BrochureYear { get; init; }

    public required FigureTable Table { get; init; }

    public abstract bool IsDrawn { get; }
}

public sealed record BarFigure : Figure
{
    public required ImmutableArray<FigureBar> Bars { get; init; }

    public override bool IsDrawn => Bars.Length > 0;
}

public sealed record FigureBar(string Id, LocalizedText Label, int Value, int? Brochure = null, PublishedField? Field = null);

public sealed record StackFigure : Figure
{
    public required ImmutableArray<PublishedField> Fields { get; init; }
    public required ImmutableArray<FigureStack> Stacks { get; init; }

    public override bool IsDrawn => Stacks.Length > 0;
}

/// <param name="Published">The published total; larger than the sum of the parts if not every member is known.</param>
public sealed record FigureStack(int Year, ImmutableArray<int> Parts, int Published, int New)
{
    public int Known { get; } = Parts.Sum();
}

public sealed record GridFigure : Figure
{
    public required ImmutableArray<PublishedField> Fields { get; init; }
    public required ImmutableArray<int> Years { get; init; }

    /// <summary>One row per field, one number per year.</summary>
    public required ImmutableArray<ImmutableArray<int>> Cells { get; init; }

    public override bool IsDrawn => Years.Length > 0;
}
