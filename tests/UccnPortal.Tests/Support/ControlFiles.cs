namespace UccnPortal.Tests.Support;

/// <summary>The network's published figures, as <c>Control/*.csv</c> hold them: first column the key, then numbers.</summary>
internal static class ControlFiles
{
    public static IReadOnlyDictionary<string, int[]> Read(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Control", file))
            .Skip(1)
            .Where(line => line.Length > 0)
            .Select(line => line.Split(','))
            .ToDictionary(
                cells => cells[0],
                cells => cells.Skip(1).Select(cell => int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)).ToArray()
            );
}
