namespace UccnPortal.Drawings;

/// <summary>The signs of the fields as SVG paths, four 10-unit tiles in a square of 24, in the order of the fields.</summary>
public static class Signs
{
    public const int Side = 24;

    public static readonly IReadOnlyDictionary<string, string> Paths = new Dictionary<string, string>
    {
        ["crafts"] = "M2 2h10v10zM22 2v10H12zM22 22H12V12zM2 22V12h10z",
        ["design"] = "M2 2l20 20H2zM12 7a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
        ["film"] = "M2 2h20v20H2zm10 4.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z", // The hole runs in the opposite direction.
        ["gastronomy"] = "M11 2v9H2a9 9 0 0 1 9-9zM13 2a9 9 0 0 1 9 9h-9zM22 13a9 9 0 0 1-9 9v-9zM11 22a9 9 0 0 1-9-9h9z",
        ["literature"] = "M2 2a10 10 0 0 1 0 20zM22 2a10 10 0 0 0 0 20z",
        ["media"] =
            "M2 6.5a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0zM13 6.5a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0zM2 "
            + "17.5a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0zM13 17.5a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z",
        ["music"] = "M2 2a10 10 0 0 1 10 10H2zM12 2a10 10 0 0 1 10 10H12zM2 12a10 10 0 0 1 10 10H2zM12 12a10 10 0 0 1 10 10H12z",
        ["architecture"] = "M12 2h10v20H2V12h10z",
    };
}
