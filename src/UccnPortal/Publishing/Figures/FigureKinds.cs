using System.Collections.Concurrent;

namespace UccnPortal.Publishing.Figures;

public static class FigureKinds
{
    private static readonly GrowthFigure Growth = new();

    public static readonly IReadOnlyList<FigureKind> All =
    [
        Growth,
        new NewMembersFigure(),
        new FieldsFigure(),
        new ContinentsFigure(),
        new CountriesFigure(),
        new RegionsFigure(),
        new ChinaByFieldFigure(),
    ];

    /// <summary>The growth of one field, for a field that has had members.</summary>
    public static StackFigure GrowthOf(FieldInYear shown, int year) => Growth.OfField(shown, year);

    public static FigureKind? Find(string slug) => All.FirstOrDefault(kind => kind.Slug == slug);

    public static Figure In(this FigureKind kind, PublishedNetwork network, int year) =>
        network
            .Once(static _ => new CountedFigures())
            .GetOrAdd((kind, year), static (key, network) => key.Kind.Count(network, key.Year), network);

    private sealed class CountedFigures : ConcurrentDictionary<(FigureKind Kind, int Year), Figure>;
}
