using UccnPortal.Publishing;

namespace UccnPortal.Drawings.Maps;

public sealed class PositionDiagrams
{
    private readonly PositionDiagram _china;
    private readonly PositionDiagram _world;

    private PositionDiagrams(IReadOnlyList<PublishedCity> cities)
    {
        _china = PositionDiagram.OfChina([.. cities.Where(city => city.IsChinese)]);
        _world = PositionDiagram.OfWorld(cities);
    }

    public static PositionDiagrams Of(PublishedNetwork network) => new(network.Cities);

    public PositionDiagram For(PublishedCity city) => city.IsChinese ? _china : _world;
}
