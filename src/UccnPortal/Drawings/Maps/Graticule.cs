using System.Globalization;
using System.Text;

namespace UccnPortal.Drawings.Maps;

/// <summary>The part of the earth that a drawing shows, in degrees.</summary>
public readonly record struct Frame(double West, double East, double South, double North)
{
    public double Longitudes => East - West;
    public double Latitudes => North - South;
    public double MiddleLatitude => (South + North) / 2;

    /// <summary>Where a drawing of it best keeps proportions; towards the poles it would grow without end.</summary>
    public double TrueAt => Math.Clamp(MiddleLatitude, -60, 60);
}

/// <summary>
/// Meridians and parallels of an equirectangular drawing with their degrees at the lower and right edge, and nothing else:
/// no coast and no border, for a map with boundaries needs a review number.
/// </summary>
public sealed class Graticule
{
    public const double Left = 4;
    public const double Top = 4;

    // Room for the degrees, in sizes of their type.
    private const double RoomBelow = 2;
    private const double RoomBeside = 3.3;

    private readonly Frame _frame;
    private readonly double _perLongitude;
    private readonly double _perLatitude;

    /// <param name="width">Of the whole drawing, the degrees included.</param>
    /// <param name="trueAt">The latitude at which the drawing keeps proportions.</param>
    public Graticule(Frame frame, double width, double trueAt, (int Longitude, int Latitude) step, double fontSize = 11)
    {
        _frame = frame;
        Right = Math.Round(width - (fontSize * RoomBeside));
        _perLongitude = (Right - Left) / frame.Longitudes;
        _perLatitude = _perLongitude / Math.Cos(double.DegreesToRadians(trueAt));
        Bottom = Math.Round(Top + (frame.Latitudes * _perLatitude), 1);
        Height = Bottom + (fontSize * RoomBelow);
        ViewBox = string.Create(CultureInfo.InvariantCulture, $"0 0 {width} {Height}");
        Markup = Draw(step, fontSize);
    }

    public double Right { get; }
    public double Bottom { get; }

    /// <summary>Of the whole drawing, the degrees included.</summary>
    public double Height { get; }
    public string ViewBox { get; }

    /// <summary>The lines and their degrees: SVG.</summary>
    public string Markup { get; }

    public (double X, double Y) Place(double latitude, double longitude) =>
        (Math.Round(Left + ((longitude - _frame.West) * _perLongitude), 1), Math.Round(Top + ((_frame.North - latitude) * _perLatitude), 1));

    private string Draw((int Longitude, int Latitude) step, double fontSize)
    {
        var lines = new StringBuilder();
        var degrees = new StringBuilder();
        foreach (var longitude in Multiples(step.Longitude, _frame.West, _frame.East))
        {
            var x = Place(0, longitude).X;
            lines.Append(CultureInfo.InvariantCulture, $"M{x} {Top}V{Bottom}");
            degrees.Append(CultureInfo.InvariantCulture, $"<text class=\"g2\" x=\"{x}\" y=\"{Bottom + (fontSize * 1.5)}\" font-size=\"{fontSize}\" text-anchor=\"middle\">{Degrees(longitude, 'E', 'W')}</text>");
        }

        foreach (var latitude in Multiples(step.Latitude, _frame.South, _frame.North))
        {
            var y = Place(latitude, 0).Y;
            lines.Append(CultureInfo.InvariantCulture, $"M{Left} {y}H{Right}");
            degrees.Append(CultureInfo.InvariantCulture, $"<text class=\"g2\" x=\"{Right + 6}\" y=\"{y + 4}\" font-size=\"{fontSize}\">{Degrees(latitude, 'N', 'S')}</text>");
        }

        return $"<path class=\"h\" d=\"{lines}\"/>{degrees}";
    }

    // The outermost lines would be a frame, and a frame is a border.
    private static IEnumerable<int> Multiples(int step, double low, double high)
    {
        for (var degree = (int)Math.Ceiling((low + (step / 60.0)) / step) * step; degree < high; degree += step) yield return degree;
    }

    private static string Degrees(int degree, char positive, char negative) => degree == 0
        ? "0°"
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(degree)}° {(degree > 0 ? positive : negative)}");
}
