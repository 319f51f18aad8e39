namespace UccnPortal.Drawings.Maps;

public readonly record struct Box(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;
    public double Bottom => Top + Height;
    public double MiddleY => Top + (Height / 2);

    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Contains(Box other) => other.Left >= Left && other.Right <= Right && other.Top >= Top && other.Bottom <= Bottom;

    public static Box Around(double x, double y, double radius) => new(x - radius, y - radius, 2 * radius, 2 * radius);
}

public readonly record struct Stroke(double X1, double Y1, double X2, double Y2)
{
    public bool Crosses(Stroke other) =>
        Side(other.X1, other.Y1) * Side(other.X2, other.Y2) < 0 && other.Side(X1, Y1) * other.Side(X2, Y2) < 0;

    public bool Crosses(Box box)
    {
        if (Math.Max(X1, X2) < box.Left || Math.Min(X1, X2) > box.Right || Math.Max(Y1, Y2) < box.Top || Math.Min(Y1, Y2) > box.Bottom)
            return false;

        var (x, y) = ((X1 + X2) / 2, (Y1 + Y2) / 2);
        return box.Contains(new Box(x, y, 0, 0))
            || box.Contains(new Box(X2, Y2, 0, 0))
            || Crosses(new Stroke(box.Left, box.Top, box.Right, box.Bottom))
            || Crosses(new Stroke(box.Left, box.Bottom, box.Right, box.Top));
    }

    private double Side(double x, double y) => ((X2 - X1) * (y - Y1)) - ((Y2 - Y1) * (x - X1));
}

/// <summary>The position of a name, with a leader line to its dot if they are apart.</summary>
public sealed record PlacedLabel(Box Box, Stroke? Leader);

public readonly record struct LabelAnchor(double X, double Y, double Radius, double Width, double Height);

/// <summary>Places names beside dots without overlaps. Names that do not fit are left out. The result is deterministic.</summary>
public sealed class LabelPlacement
{
    private const double Gap = 4;
    private const int Sweeps = 12;

    // The costs of a position, in units of distance from the dot.
    private const double Spacing = 8;
    private const double PerTurn = 0.5;
    private const double Crossing = 60;
    private const double Overlap = 240;
    private const double Unnamed = 1000;

    private static readonly double[] Angles = [0, 180, 30, -30, 150, -150, 55, -55, 125, -125, 90, -90, 15, -15, 165, -165];
    private static readonly double[] Reaches = [0, 5, 10, 16, 24, 34, 46, 60, 76, 94, 115, 140];

    private readonly IReadOnlyList<LabelAnchor> _anchors;
    private readonly Box[] _dots;
    private readonly Box _area;
    private readonly int[] _named;
    private readonly PlacedLabel?[] _placed;
    private readonly double[] _costs;

    private LabelPlacement(IReadOnlyList<LabelAnchor> anchors, Box area)
    {
        _anchors = anchors;
        _area = area;
        _dots = [.. anchors.Select(anchor => Box.Around(anchor.X, anchor.Y, anchor.Radius))];
        _named = [.. Enumerable.Range(0, anchors.Count).Where(i => anchors[i].Width > 0)];
        _placed = new PlacedLabel?[anchors.Count];
        _costs = new double[anchors.Count];
    }

    private double Cost => _costs.Sum();

    /// <summary>Places names directly beside their dots, first come first served; an anchor without width has no name.</summary>
    public static IReadOnlyList<PlacedLabel?> Beside(IReadOnlyList<LabelAnchor> anchors, Box area)
    {
        var placement = new LabelPlacement(anchors, area);
        for (var i = 0; i < anchors.Count; i++)
            placement._placed[i] = placement.Best(i, reaches: [0], overlap: double.PositiveInfinity);
        return placement._placed;
    }

    /// <summary>Places names beside their dots or, where dots are dense, at the end of a leader line.</summary>
    public static IReadOnlyList<PlacedLabel?> WithLeaders(IReadOnlyList<LabelAnchor> anchors, Box area)
    {
        // A name that is placed early has more space, so several orders are tried.
        var all = Enumerable.Range(0, anchors.Count).ToList();
        IEnumerable<int>[] orders =
        [
            all,
            all.OrderBy(i => anchors[i].Y),
            all.OrderByDescending(i => anchors[i].Y),
            all.OrderBy(i => anchors[i].X),
            all.OrderByDescending(i => anchors[i].X),
        ];
        // There are several orders.
        return orders.Select(order => Settled(anchors, area, [.. order])).MinBy(placement => placement.Cost)!._placed;
    }

    // Each name takes the cheapest position and may displace another one, which is placed again. Names that still overlap are left out.
    private static LabelPlacement Settled(IReadOnlyList<LabelAnchor> anchors, Box area, int[] order)
    {
        var placement = new LabelPlacement(anchors, area);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var i in order)
                placement._placed[i] = placement.Best(i, Reaches, Overlap);
        }

        foreach (var i in order.Where(i => placement.OverlapsOf(placement._placed[i], i) > 0))
        {
            placement._placed[i] = null;
            placement._costs[i] = Unnamed;
        }

        return placement;
    }

    private PlacedLabel? Best(int index, double[] reaches, double overlap)
    {
        _placed[index] = null;
        _costs[index] = Unnamed;
        var anchor = _anchors[index];
        if (anchor.Width == 0)
            return null;

        PlacedLabel? best = null;
        foreach (var reach in reaches)
        {
            for (var turn = 0; turn < Angles.Length; turn++)
            {
                var cost = reach + (turn * PerTurn) + (reach > 0 ? Spacing : 0);
                if (cost >= _costs[index])
                    continue;

                var label = At(anchor, Angles[turn], reach);
                if (!_area.Contains(label.Box) || CoversDot(label.Box))
                    continue;

                var overlaps = OverlapsOf(label, index);
                cost += (overlaps > 0 ? overlaps * overlap : 0) + (CrossingsOf(label, index) * Crossing);
                if (cost < _costs[index])
                    (best, _costs[index]) = (label, cost);
            }
        }

        return best;
    }

    private bool CoversDot(Box box)
    {
        foreach (var dot in _dots)
        {
            if (dot.Overlaps(box))
                return true;
        }

        return false;
    }

    private int OverlapsOf(PlacedLabel? label, int index)
    {
        var overlaps = 0;
        if (label is null)
            return 0;

        foreach (var other in _named)
        {
            if (other != index && _placed[other] is { } placed && placed.Box.Overlaps(label.Box))
                overlaps++;
        }

        return overlaps;
    }

    private int CrossingsOf(PlacedLabel label, int index)
    {
        var crossings = 0;
        for (var other = 0; label.Leader is { } leader && other < _dots.Length; other++)
        {
            if (other != index && leader.Crosses(_dots[other]))
                crossings++;
        }

        foreach (var other in _named)
        {
            if (other == index || _placed[other] is not { } placed)
                continue;
            if (label.Leader?.Crosses(placed.Box) == true)
                crossings++;
            if (label.Leader is { } own && placed.Leader is { } met && own.Crosses(met))
                crossings++;
            if (placed.Leader?.Crosses(label.Box) == true)
                crossings++;
        }

        return crossings;
    }

    private static PlacedLabel At(LabelAnchor anchor, double angle, double reach)
    {
        var (sin, cos) = Math.SinCos(double.DegreesToRadians(angle));
        var away = anchor.Radius + Gap + reach;
        var (x, y) = (anchor.X + (cos * (away + (anchor.Width / 2))), anchor.Y - (sin * (away + (anchor.Height / 2))));
        var box = new Box(Math.Round(x - (anchor.Width / 2), 1), Math.Round(y - (anchor.Height / 2), 1), anchor.Width, anchor.Height);
        return new PlacedLabel(box, reach > 0 ? LeaderTo(box, anchor) : null);
    }

    private static Stroke LeaderTo(Box box, LabelAnchor anchor)
    {
        var (x, y) =
            box.Left > anchor.X ? (box.Left - 2, box.MiddleY)
            : box.Right < anchor.X ? (box.Right + 2, box.MiddleY)
            : (anchor.X, box.Top > anchor.Y ? box.Top : box.Bottom);
        return new Stroke(anchor.X, anchor.Y, Math.Round(x, 1), Math.Round(y, 1));
    }
}
