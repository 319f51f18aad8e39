using System.Globalization;
using System.Text;
using UccnPortal.Publishing;

namespace UccnPortal.Drawings.Maps;

/// <summary>The measurements of a map in its own units. Wide windows and phones have different sizes; maps are not scaled down.</summary>
/// <param name="LeastDistance">Closer marks are merged into one with a count, because they could not be told apart or tapped.</param>
public sealed record MapSize(double Width, double FontSize, double Sign, double Dot, double LeastDistance)
{
    public static readonly MapSize Wide = new(600, 15, 13, 4.5, 26);
    public static readonly MapSize Narrow = new(343, 12, 10, 2.8, 25);
    public static readonly MapSize WorldWide = new(720, 12, 0, 2.6, 26);
    public static readonly MapSize WorldNarrow = new(343, 11, 0, 1.9, 25);

    public double SignWithGap => Sign + 4;

    public double DegreeFontSize => Math.Max(10, FontSize - 2);

    internal double LineHeight => Math.Round(FontSize * 1.3, 1);
}

public sealed record MapMark(double X, double Y, IReadOnlyList<PublishedCity> Cities, double Radius, PlacedLabel? Label);

public sealed class PositionMap
{
    // Leaves enough space around a single city, or two neighbours, to show grid lines.
    private const double LeastDegrees = 6;
    private const double GlobeFrom = 200;
    private const double Margin = 0.08;
    private const double MostForNames = 0.25;
    private const double MostParallels = 5;
    private const double HighestRatio = 1.05;
    private const double LowestRatio = 0.45;
    private const double NamesReachAcross = 240;
    private const double NamesReachDown = 170;

    private static readonly Frame World = new(-180, 180, -60, 80);
    private static readonly int[] Steps = [1, 2, 5, 10, 15, 30, 60];

    private PositionMap(Graticule graticule, MapSize size, IReadOnlyList<MapMark> marks)
    {
        Graticule = graticule;
        Size = size;
        Marks = marks;
    }

    public Graticule Graticule { get; }
    public MapSize Size { get; }
    public IReadOnlyList<MapMark> Marks { get; }

    /// <summary>Dots for the cities as one SVG path for round caps, in relative whole units.</summary>
    public string DotsOf(IEnumerable<PublishedCity> cities)
    {
        var path = new StringBuilder();
        var (lastX, lastY) = (0.0, 0.0);
        foreach (var (x, y) in cities.Where(IsPlaced).Select(WholePlaceOf).Distinct().Order())
        {
            path.Append(CultureInfo.InvariantCulture, $"m{x - lastX} {y - lastY}h0");
            (lastX, lastY) = (x, y);
        }

        return path.ToString();
    }

    /// <summary>Gives every city its own named dot. Dots and names do not move if only a part of the list is shown.</summary>
    public static PositionMap OfEach(IReadOnlyList<PublishedCity> cities, Func<PublishedCity, string> name, MapSize size)
    {
        var placed = cities.Where(IsPlaced).ToList();
        var widest = placed.Select(city => size.SignWithGap + TextWidth.Of(name(city), size.FontSize)).DefaultIfEmpty().Max();
        var graticule = GraticuleFor(Around(placed, Math.Min(widest / size.Width, MostForNames)), size);
        var marks = placed.Select(city => MarkOf(city, graticule, size.Dot)).ToList();
        var anchors = marks.Select(mark => AnchorOf(mark, name(mark.Cities[0]), size, size.SignWithGap)).ToList();
        return new PositionMap(graticule, size, Labelled(marks, LabelPlacement.WithLeaders(anchors, AreaOf(graticule))));
    }

    /// <summary>
    /// Fits the frame to the cities and merges the marks of those that are too close together; names appear where they fit.
    /// </summary>
    /// <param name="worldNames">The only names on the map of the whole world, from <see cref="NamesOnTheWorld" />.</param>
    public static PositionMap OfMany(
        IReadOnlyList<PublishedCity> cities,
        Func<PublishedCity, string> name,
        MapSize size,
        IReadOnlyDictionary<PublishedCity, PlacedLabel> worldNames
    )
    {
        var placed = cities.Where(IsPlaced).ToList();
        var frame = Around(placed, roomForNames: 0);
        var graticule = GraticuleFor(frame, size);
        var dots = placed.ConvertAll(city => MarkOf(city, graticule, size.Dot));
        if (frame == World)
        {
            var named = dots.Where(dot => worldNames.ContainsKey(dot.Cities[0]))
                .Select(dot => dot with { Label = worldNames[dot.Cities[0]] });
            return new PositionMap(
                graticule,
                size,
                [.. Gathered([.. dots.Where(dot => !worldNames.ContainsKey(dot.Cities[0]))], size), .. named]
            );
        }

        var marks = Gathered(dots, size);
        var anchors = marks.ConvertAll(mark => AnchorOf(mark, mark.Cities.Count == 1 ? name(mark.Cities[0]) : "", size, room: 0));
        return new PositionMap(graticule, size, Labelled(marks, LabelPlacement.Beside(anchors, AreaOf(graticule))));
    }

    /// <summary>
    /// Places the names of China's cities on the map of the whole world. No name covers a dot of any city, so that the
    /// names hold for every part of the list.
    /// </summary>
    public static IReadOnlyDictionary<PublishedCity, PlacedLabel> NamesOnTheWorld(
        IReadOnlyList<PublishedCity> cities,
        Func<PublishedCity, string> name,
        MapSize size
    )
    {
        var graticule = GraticuleFor(World, size);
        var dots = cities.Where(IsPlaced).Select(city => MarkOf(city, graticule, size.Dot)).ToList();
        var chinese = dots.Where(dot => dot.Cities[0].IsChinese).ToList();
        // Dots that no name can reach are left out, because the placement compares every position with all dots.
        var near = dots.Where(dot =>
                chinese.Exists(named => Math.Abs(named.X - dot.X) < NamesReachAcross && Math.Abs(named.Y - dot.Y) < NamesReachDown)
            )
            .ToList();
        var anchors = near.ConvertAll(dot => AnchorOf(dot, dot.Cities[0].IsChinese ? name(dot.Cities[0]) : "", size, room: 0));
        var labels = LabelPlacement.WithLeaders(anchors, AreaOf(graticule));
        // Names without a place are filtered out.
        return near.Zip(labels).Where(pair => pair.Second is not null).ToDictionary(pair => pair.First.Cities[0], pair => pair.Second!);
    }

    public static bool IsPlaced(PublishedCity city) => city.Record is { Latitude: not null, Longitude: not null };

    private (double X, double Y) WholePlaceOf(PublishedCity city)
    {
        var (x, y) = PlaceOf(city, Graticule);
        return (Math.Round(x), Math.Round(y));
    }

    private static (double X, double Y) PlaceOf(PublishedCity city, Graticule graticule) =>
        graticule.Place(city.Record.Latitude!.Value, city.Record.Longitude!.Value); // Only cities with a position are drawn.

    private static MapMark MarkOf(PublishedCity city, Graticule graticule, double radius)
    {
        var (x, y) = PlaceOf(city, graticule);
        return new MapMark(x, y, [city], radius, null);
    }

    private static IReadOnlyList<MapMark> Labelled(List<MapMark> marks, IReadOnlyList<PlacedLabel?> labels) =>
        [.. marks.Select((mark, i) => mark with { Label = labels[i] })];

    private static LabelAnchor AnchorOf(MapMark mark, string name, MapSize size, double room) =>
        name.Length == 0
            ? new LabelAnchor(mark.X, mark.Y, mark.Radius, 0, 0)
            : new LabelAnchor(mark.X, mark.Y, mark.Radius, Math.Round(room + TextWidth.Of(name, size.FontSize), 1), size.LineHeight);

    private static Box AreaOf(Graticule graticule) =>
        new(Graticule.Left, Graticule.Top, graticule.Right - Graticule.Left, graticule.Bottom - Graticule.Top);

    private static List<MapMark> Gathered(IReadOnlyList<MapMark> dots, MapSize size)
    {
        var groups = new List<Group>();
        foreach (var dot in dots)
        {
            if (
                groups.Where(group => group.IsWithin(size.LeastDistance, dot.X, dot.Y)).MinBy(group => group.DistanceTo(dot.X, dot.Y)) is
                { } near
            )
            {
                near.Add(dot);
            }
            else
                groups.Add(new Group(dot));
        }

        for (var i = 0; i < groups.Count; i++)
        {
            var close = groups.FindIndex(i + 1, other => groups[i].IsWithin(size.LeastDistance, other.X, other.Y));
            if (close < 0)
                continue;

            groups[i].Add(groups[close]);
            groups.RemoveAt(close);
            i = -1; // The mark has moved, so all pairs are checked again.
        }

        return [.. groups.Select(group => group.ToMark(size))];
    }

    private static Graticule GraticuleFor(Frame frame, MapSize size)
    {
        if (frame == World)
            return new Graticule(World, size.Width, trueAt: 40, step: (60, 30), size.DegreeFontSize);

        var mostMeridians = Math.Min(7, size.Width / (size.DegreeFontSize * 5));
        return new Graticule(
            frame,
            size.Width,
            frame.TrueAt,
            (StepFor(frame.Longitudes, mostMeridians), StepFor(frame.Latitudes, MostParallels)),
            size.DegreeFontSize
        );
    }

    private static int StepFor(double degrees, double most) => Steps.First(step => degrees / step <= most || step == Steps[^1]);

    private static Frame Around(List<PublishedCity> cities, double roomForNames)
    {
        if (cities.Count == 0)
            return World;

        var frame = new Frame(
            cities.Min(city => city.Record.Longitude!.Value),
            cities.Max(city => city.Record.Longitude!.Value), // Every city here has a position.
            cities.Min(city => city.Record.Latitude!.Value),
            cities.Max(city => city.Record.Latitude!.Value)
        );
        if (frame.Longitudes > GlobeFrom)
            return World;

        var middle = (frame.West + frame.East) / 2;
        var wide = Math.Max(frame.Longitudes, LeastDegrees) * (1 + (2 * Margin)) / (1 - roomForNames);
        var high = Math.Max(frame.Latitudes, LeastDegrees) * (1 + (2 * Margin));
        var stretch = 1 / Math.Cos(double.DegreesToRadians(frame.TrueAt));
        if (high * stretch > wide * HighestRatio)
            wide = high * stretch / HighestRatio;
        if (high * stretch < wide * LowestRatio)
            high = wide * LowestRatio / stretch;

        var west = middle - (wide * (1 - roomForNames) / 2);
        return new Frame(west, west + wide, frame.MiddleLatitude - (high / 2), frame.MiddleLatitude + (high / 2));
    }

    private sealed class Group(MapMark first)
    {
        private readonly List<MapMark> _dots = [first];

        public double X { get; private set; } = first.X;
        public double Y { get; private set; } = first.Y;

        public double DistanceTo(double x, double y) => Math.Sqrt(((x - X) * (x - X)) + ((y - Y) * (y - Y)));

        public bool IsWithin(double apart, double x, double y) =>
            Math.Abs(x - X) < apart && Math.Abs(y - Y) < apart && DistanceTo(x, y) < apart;

        public void Add(MapMark dot) => Add([dot]);

        public void Add(Group other) => Add(other._dots);

        public MapMark ToMark(MapSize size) =>
            _dots.Count == 1
                ? first
                : new MapMark(
                    Math.Round(X, 1),
                    Math.Round(Y, 1),
                    [.. _dots.SelectMany(dot => dot.Cities)],
                    (size.LeastDistance / 2) - 1,
                    null
                );

        private void Add(IReadOnlyList<MapMark> dots)
        {
            _dots.AddRange(dots);
            (X, Y) = (_dots.Average(dot => dot.X), _dots.Average(dot => dot.Y));
        }
    }
}
