using UccnPortal.Drawings.Maps;

namespace UccnPortal.Areas.Embeds;

/// <summary>Estimates a frame's height from guessed text widths and the style sheet's sizes. A test compares it with a browser.</summary>
public sealed class EmbedHeight(bool isCompact)
{
    public const int FrameWidth = 360;

    public const double Small = 13;
    public const double Usual = 14;

    private const double Column = FrameWidth - 32;
    private const double Rounding = 10;
    private const double Slack = 1.05;

    private double _pixels = isCompact ? 16 : 24;

    public bool IsCompact { get; } = isCompact;

    /// <summary>Rounded up, in case a line breaks differently than estimated.</summary>
    public int Pixels => (int)(Math.Ceiling(_pixels * Slack / Rounding) * Rounding);

    public void Add(double pixels) => _pixels += pixels;

    public void AddText(string words, double size = Small, double lineHeight = 1.6, double width = Column)
    {
        if (words.Length > 0)
            _pixels += LinesOf(words, size, width) * size * lineHeight;
    }

    public static double LinesOf(string words, double size, double width) => Math.Ceiling(TextWidth.Of(words, size) * LighterFace / width);

    public void AddDrawing(double width, double height) => _pixels += height * Column / width;

    // The estimated widths are for bold text.
    private const double LighterFace = 0.86;
}
