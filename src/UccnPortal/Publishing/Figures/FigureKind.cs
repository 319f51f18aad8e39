using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Publishing.Figures;

/// <summary>One of the portal's figures. A new one needs a class and a line in <see cref="FigureKinds"/>.</summary>
public abstract class FigureKind
{
    public abstract string Slug { get; }
    public abstract LocalizedText Name { get; }

    public virtual PrintedFigure? Printed => null;

    /// <summary>Counts the figure anew. Callers use <see cref="FigureKinds.In"/>, which caches the result.</summary>
    public abstract Figure Count(PublishedNetwork network, int year);
}

public sealed record PrintedFigure(int? Number, LocalizedText Title, params IReadOnlyList<string> Errata)
{
    /// <summary>The heading above the figure, unless the title repeats it.</summary>
    public LocalizedText? Heading { get; init; }

    public LocalizedText Caption => Number is { } number ? UiText.Figures.Numbered.With(number, Title) : Title;
}
