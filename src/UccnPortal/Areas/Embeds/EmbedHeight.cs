using UccnPortal.Drawings.Maps;

namespace UccnPortal.Areas.Embeds;

/// <summary>
/// How high a frame is about, before any browser has laid it out: lines of text by their guessed widths in the sizes of
/// the embeds' style sheet, added up in a frame of 360 px. A test holds it against what a browser makes of it.
/// </summary>
public sealed class EmbedHeight(bool isCompact)
{
    /// <summary>The frame that is estimated: a phone's.</summary>
    public const int FrameWidth = 360;

    public const double Small = 13;
    public const double Usual = 14;

    private const double Column = FrameWidth - 32;
    private const double Rounding = 10;
    private const double Slack = 1.05;

    private double _pixels = isCompact ? 16 : 24;

    public bool IsCompact { get; } = isCompact;

    /// <summary>Rounded up, for a line that breaks otherwise than guessed.</summary>
    public int Pixels => (int)(Math.Ceiling(_pixels * Slack / Rounding) * Rounding);

    public void Add(double pixels) => _pixels += pixels;

    public void AddText(string words, double size = Small, double lineHeight = 1.6, double width = Column)
    {
        if (words.Length > 0) _pixels += LinesOf(words, size, width) * size * lineHeight;
    }

    public static double LinesOf(string words, double size, double width) => Math.Ceiling(TextWidth.Of(words, size) * LighterFace / width);

    /// <summary>A drawing as wide as the column.</summary>
    public void AddDrawing(double width, double height) => _pixels += height * Column / width;

    // The widths are guessed for bold names.
    private const double LighterFace = 0.86;
}
