using System.Globalization;
using System.Text;
using UccnPortal.Publishing;

namespace UccnPortal.Drawings.Maps;

/// <summary>Shows the position of one city among all. The ground is rendered once, so that a page only adds its city's mark.</summary>
public sealed class PositionDiagram
{
    public const double Left = Graticule.Left;
    public const double Top = Graticule.Top;
    public const double Width = 346;

    private readonly Graticule _graticule;

    private PositionDiagram(Frame frame, double trueAt, (int Longitude, int Latitude) step, double dot, IReadOnlyList<PublishedCity> cities)
    {
        _graticule = new Graticule(frame, Width, trueAt, step);
        Ground = _graticule.Markup + Dots(cities, dot);
    }

    public string ViewBox => _graticule.ViewBox;
    public double Right => _graticule.Right;
    public double Bottom => _graticule.Bottom;
    public double Height => _graticule.Height;

    public string Ground { get; }

    public static PositionDiagram OfChina(IReadOnlyList<PublishedCity> cities)
    {
        var placed = cities.Where(IsPlaced).ToList();
        var (south, north) = (placed.Min(city => city.Record.Latitude) ?? 20, placed.Max(city => city.Record.Latitude) ?? 45);
        var (west, east) = (placed.Min(city => city.Record.Longitude) ?? 80, placed.Max(city => city.Record.Longitude) ?? 130);
        var frame = new Frame(Math.Floor(west) - 3, Math.Ceiling(east) + 2, Math.Floor(south) - 1, Math.Ceiling(north) + 2);
        return new PositionDiagram(frame, trueAt: (south + north) / 2, step: (5, 5), dot: 4.4, cities);
    }

    public static PositionDiagram OfWorld(IReadOnlyList<PublishedCity> cities) =>
        new(new Frame(-180, 180, -60, 80), trueAt: 40, step: (60, 30), dot: 2.2, cities);

    public (double X, double Y) Place(double latitude, double longitude) => _graticule.Place(latitude, longitude);

    private static bool IsPlaced(PublishedCity city) => city.Record is { Latitude: not null, Longitude: not null };

    // One path with round caps takes a quarter of the bytes of one circle per city.
    private string Dots(IEnumerable<PublishedCity> cities, double size)
    {
        var dots = new StringBuilder();
        foreach (var city in cities.Where(IsPlaced))
        {
            var (x, y) = Place(city.Record.Latitude!.Value, city.Record.Longitude!.Value); // Cities without a position are filtered out.
            dots.Append(CultureInfo.InvariantCulture, $"M{x} {y}h0");
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"<path d=\"{dots}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"{size}\" stroke-linecap=\"round\"/>"
        );
    }
}

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
