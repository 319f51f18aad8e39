using System.Collections.Frozen;

namespace UccnPortal.Drawings;

/// <summary>The light-theme colours of the style sheet, for files that are used without it. A test compares both.</summary>
public static class Palette
{
    public const string Paper = "#fcfcfa";
    public const string Ink = "#15171c";
    public const string Grey = "#565b64";
    public const string Hair = "#d2d4d0";
    public const string Line = "#8b8f95";

    private static readonly FieldInks Plain = new("#f2f3f0", Ink, Ink);

    public static readonly FrozenDictionary<string, FieldInks> Fields = new Dictionary<string, FieldInks>
    {
        ["crafts"] = new("#cb3a22", "#fff", "#b3301b"),
        ["design"] = new("#2643b8", "#fff", "#2643b8"),
        ["film"] = new("#6a3d97", "#fff", "#6a3d97"),
        ["gastronomy"] = new("#f4b71d", "#15171c", "#785600"),
        ["literature"] = new("#16775a", "#fff", "#126a4f"),
        ["media"] = new("#45b1dc", "#15171c", "#0a6488"),
        ["music"] = new("#f191b0", "#15171c", "#a32b5d"),
        ["architecture"] = new("#875a3d", "#fff", "#7b4d31"),
    }.ToFrozenDictionary();

    public static FieldInks Of(string? sign) => sign is null ? new(Ink, Paper, Ink) : Fields.GetValueOrDefault(sign, Plain);
}

public sealed record FieldInks(string Plane, string On, string Keyline);
