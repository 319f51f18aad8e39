using UccnPortal.Records;

namespace UccnPortal.Publishing.Figures;

/// <summary>One of the portal's figures, and how it is counted for any year. A new one is a class and a line in <see cref="FigureKinds"/>.</summary>
public abstract class FigureKind
{
    /// <summary>Its address: a plain English word or two.</summary>
    public abstract string Slug { get; }
    public abstract LocalizedText Name { get; }

    /// <summary>The figure of the brochure that it stands for.</summary>
    public virtual PrintedFigure? Printed => null;

    /// <summary>Counts the figure. Readers go through <see cref="FigureKinds.In"/>, which does it once.</summary>
    public abstract Figure Count(PublishedNetwork network, int year);
}

/// <summary>A figure as the brochure printed it, and the slugs of the errata that are about it; its ranking bears no number.</summary>
public sealed record PrintedFigure(int? Number, LocalizedText Title, params IReadOnlyList<string> Errata);
