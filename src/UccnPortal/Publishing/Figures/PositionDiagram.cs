using System.Globalization;
using System.Text;

namespace UccnPortal.Publishing.Figures;

/// <summary>
/// Cities as dots on a graticule, and nothing else: no coast and no border, for a map with boundaries needs a review
/// number. The ground is one ready string, so that a page only adds the mark of its own city.
/// </summary>
public sealed class PositionDiagram
{
    public const double Left = 4;
    public const double Top = 4;
    public const double Right = 310;

    private const double RoomForLongitudes = 22;
    private const double RoomForLatitudes = 36;

    private readonly double _west;
    private readonly double _north;
    private readonly double _perLongitude;
    private readonly double _perLatitude;

    /// <param name="frame">Whole degrees: west, east, south, north.</param>
    /// <param name="trueAt">The latitude at which the equirectangular drawing keeps proportions.</param>
    private PositionDiagram((int West, int East, int South, int North) frame, double trueAt, (int Longitude, int Latitude) step, double dot, IReadOnlyList<PublishedCity> cities)
    {
        _west = frame.West;
        _north = frame.North;
        _perLongitude = (Right - Left) / (frame.East - frame.West);
        _perLatitude = _perLongitude / Math.Cos(double.DegreesToRadians(trueAt));
        Bottom = Math.Round(Top + ((frame.North - frame.South) * _perLatitude), 1);
        ViewBox = string.Create(CultureInfo.InvariantCulture, $"0 0 {Right + RoomForLatitudes} {Bottom + RoomForLongitudes}");
        Ground = Graticule(frame, step) + Dots(cities, dot);
    }

    public string ViewBox { get; }
    public double Bottom { get; }

    /// <summary>Graticule, its degrees, and a dot for every city: SVG markup.</summary>
    public string Ground { get; }

    /// <summary>China's cities, with a margin around the outermost.</summary>
    public static PositionDiagram OfChina(IReadOnlyList<PublishedCity> cities)
    {
        var placed = cities.Where(IsPlaced).ToList();
        var (south, north) = (placed.Min(city => city.Record.Latitude) ?? 20, placed.Max(city => city.Record.Latitude) ?? 45);
        var (west, east) = (placed.Min(city => city.Record.Longitude) ?? 80, placed.Max(city => city.Record.Longitude) ?? 130);
        var frame = ((int)Math.Floor(west) - 3, (int)Math.Ceiling(east) + 2, (int)Math.Floor(south) - 1, (int)Math.Ceiling(north) + 2);
        return new PositionDiagram(frame, trueAt: (south + north) / 2, step: (5, 5), dot: 4.4, cities);
    }

    public static PositionDiagram OfWorld(IReadOnlyList<PublishedCity> cities) =>
        new((-180, 180, -60, 80), trueAt: 40, step: (60, 30), dot: 2.2, cities);

    public (double X, double Y) Place(double latitude, double longitude) =>
        (Math.Round(Left + ((longitude - _west) * _perLongitude), 1), Math.Round(Top + ((_north - latitude) * _perLatitude), 1));

    private static bool IsPlaced(PublishedCity city) => city.Record is { Latitude: not null, Longitude: not null };

    private string Graticule((int West, int East, int South, int North) frame, (int Longitude, int Latitude) step)
    {
        var lines = new StringBuilder();
        var degrees = new StringBuilder();
        foreach (var longitude in Multiples(step.Longitude, frame.West, frame.East))
        {
            var x = Place(0, longitude).X;
            lines.Append(CultureInfo.InvariantCulture, $"M{x} {Top}V{Bottom}");
            degrees.Append(CultureInfo.InvariantCulture, $"<text class=\"g2\" x=\"{x}\" y=\"{Bottom + 16}\" font-size=\"11\" text-anchor=\"middle\">{Degrees(longitude, 'E', 'W')}</text>");
        }

        foreach (var latitude in Multiples(step.Latitude, frame.South, frame.North))
        {
            var y = Place(latitude, 0).Y;
            lines.Append(CultureInfo.InvariantCulture, $"M{Left} {y}H{Right}");
            degrees.Append(CultureInfo.InvariantCulture, $"<text class=\"g2\" x=\"{Right + 6}\" y=\"{y + 4}\" font-size=\"11\">{Degrees(latitude, 'N', 'S')}</text>");
        }

        return $"<path class=\"h\" d=\"{lines}\"/>{degrees}";
    }

    // One path of round caps instead of one circle a city: a quarter of the bytes.
    private string Dots(IEnumerable<PublishedCity> cities, double size)
    {
        var dots = new StringBuilder();
        foreach (var city in cities.Where(IsPlaced))
        {
            var (x, y) = Place(city.Record.Latitude!.Value, city.Record.Longitude!.Value); // Just filtered.
            dots.Append(CultureInfo.InvariantCulture, $"M{x} {y}h0");
        }

        return string.Create(CultureInfo.InvariantCulture, $"<path d=\"{dots}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"{size}\" stroke-linecap=\"round\"/>");
    }

    // The outermost lines would be a frame, and a frame is a border.
    private static IEnumerable<int> Multiples(int step, int low, int high)
    {
        for (var degree = (int)Math.Ceiling((low + 1) / (double)step) * step; degree < high; degree += step) yield return degree;
    }

    private static string Degrees(int degree, char positive, char negative) => degree == 0
        ? "0°"
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(degree)}° {(degree > 0 ? positive : negative)}");
}
