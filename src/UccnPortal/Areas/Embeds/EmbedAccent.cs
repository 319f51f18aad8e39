using System.Globalization;
using UccnPortal.Drawings;

namespace UccnPortal.Areas.Embeds;

/// <summary>
/// A host's own colour for rules and frames of focus. It is used on those papers only on which it can be seen (WCAG 1.4.3):
/// none is dark enough for day and light enough for night.
/// </summary>
public sealed class EmbedAccent
{
    private const double LeastContrast = 4.5;

    /// <summary>The paper of the embeds' own style sheet at night.</summary>
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

    /// <param name="colour">Six hexadecimal digits.</param>
    public static EmbedAccent Of(string colour) => new(colour);

    /// <summary>It can be seen on a paper that the theme may show.</summary>
    public bool Fits(EmbedTheme theme) => theme switch
    {
        EmbedTheme.Auto => _fitsDay || _fitsNight,
        EmbedTheme.Dark => _fitsNight,
        _ => _fitsDay,
    };

    /// <summary>Its style sheet: the embeds' own one sets the colour anew for its night.</summary>
    public string Css =>
        (_fitsDay ? $":root{{--accent:#{_colour}}}\n" : "")
        + (_fitsNight ? $".theme-dark{{--accent:#{_colour}}}\n@media (prefers-color-scheme:dark){{body:not(.theme-light,.theme-plain){{--accent:#{_colour}}}}}\n" : "");

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
