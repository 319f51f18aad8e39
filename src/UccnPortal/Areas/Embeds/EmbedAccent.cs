using System.Globalization;
using UccnPortal.Drawings;

namespace UccnPortal.Areas.Embeds;

/// <summary>A host's own colour, used only on backgrounds where its contrast is sufficient (WCAG 1.4.3).</summary>
public sealed class EmbedAccent
{
    private const double LeastContrast = 4.5;

    public const string NightPaper = "#131519";

    private readonly string _colour;
    private readonly bool _fitsDay;
    private readonly bool _fitsNight;

    private EmbedAccent(string colour)
    {
        _colour = colour;
        _fitsDay = Contrast(colour, Palette.Paper[1..]) >= LeastContrast;
        _fitsNight = Contrast(colour, NightPaper[1..]) >= LeastContrast;
    }

    public static EmbedAccent Of(string colour) => new(colour);

    public bool Fits(EmbedTheme theme) =>
        theme switch
        {
            EmbedTheme.Auto => _fitsDay || _fitsNight,
            EmbedTheme.Dark => _fitsNight,
            _ => _fitsDay,
        };

    public string Css =>
        (_fitsDay ? $":root{{--accent:#{_colour}}}\n" : "")
        + (
            _fitsNight
                ? $".theme-dark{{--accent:#{_colour}}}\n@media "
                    + $"(prefers-color-scheme:dark){{body:not(.theme-light,.theme-plain){{--accent:#{_colour}}}}}\n"
                : ""
        );

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Linear(int at)
        {
            var share = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Linear(0)) + (0.7152 * Linear(2)) + (0.0722 * Linear(4));
    }
}
