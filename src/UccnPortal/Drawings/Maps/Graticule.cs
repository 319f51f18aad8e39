using System.Globalization;
using System.Text;

namespace UccnPortal.Drawings.Maps;

public readonly record struct Frame(double West, double East, double South, double North)
{
    public double Longitudes => East - West;
    public double Latitudes => North - South;
    public double MiddleLatitude => (South + North) / 2;

    /// <summary>The latitude at which the drawing keeps proportions, limited because the scale has no bound towards the poles.</summary>
    public double TrueAt => Math.Clamp(MiddleLatitude, -60, 60);
}

/// <summary>Meridians and parallels with degree labels. A map with coasts or borders would need a review number.</summary>
public sealed class Graticule
{
    public const double Left = 4;
    public const double Top = 4;

    private const double RoomBelow = 2;
    private const double RoomBeside = 3.3;

    private readonly Frame _frame;
    private readonly double _perLongitude;
    private readonly double _perLatitude;

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

    public double Height { get; }
    public string ViewBox { get; }

    public string Markup { get; }

    public (double X, double Y) Place(double latitude, double longitude) =>
        (
            Math.Round(Left + ((longitude - _frame.West) * _perLongitude), 1),
            Math.Round(Top + ((_frame.North - latitude) * _perLatitude), 1)
        );

    private string Draw((int Longitude, int Latitude) step, double fontSize)
    {
        var lines = new StringBuilder();
        var degrees = new StringBuilder();
        foreach (var longitude in Multiples(step.Longitude, _frame.West, _frame.East))
        {
            var x = Place(0, longitude).X;
            lines.Append(CultureInfo.InvariantCulture, $"M{x} {Top}V{Bottom}");
            degrees.Append(
                CultureInfo.InvariantCulture,
                $"<text class=\"g2\" x=\"{x}\" y=\"{Bottom + (fontSize * 1.5)}\" "
                    + $"font-size=\"{fontSize}\" text-anchor=\"middle\">{Degrees(longitude, 'E', 'W')}</text>"
            );
        }

        foreach (var latitude in Multiples(step.Latitude, _frame.South, _frame.North))
        {
            var y = Place(latitude, 0).Y;
            lines.Append(CultureInfo.InvariantCulture, $"M{Left} {y}H{Right}");
            degrees.Append(
                CultureInfo.InvariantCulture,
                $"<text class=\"g2\" x=\"{Right + 6}\" y=\"{y + 4}\" font-size=\"{fontSize}\">{Degrees(latitude, 'N', 'S')}</text>"
            );
        }

        return $"<path class=\"h\" d=\"{lines}\"/>{degrees}";
    }

    // The outermost lines are left out, because together they would look like a border.
    private static IEnumerable<int> Multiples(int step, double low, double high)
    {
        for (var degree = (int)Math.Ceiling((low + (step / 60.0)) / step) * step; degree < high; degree += step)
            yield return degree;
    }

    private static string Degrees(int degree, char positive, char negative) =>
        degree == 0 ? "0°" : string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(degree)}° {(degree > 0 ? positive : negative)}");
}
