using System.Globalization;
using System.Security;
using System.Text;

namespace UccnPortal.Drawings;

internal abstract class SvgWriter
{
    protected StringBuilder Out { get; } = new();

    protected void Write(Drawing drawing)
    {
        foreach (var mark in drawing.Marks)
        {
            switch (mark)
            {
                case TextMark text:
                    Out.Append(
                        CultureInfo.InvariantCulture,
                        $"<text{LookOf(text)} x=\"{text.X}\" y=\"{text.Y}\" "
                            + $"font-size=\"{text.Size}\"{AnchorOf(text.Anchor)}>{Escaped(text.Text)}</text>"
                    );
                    break;
                case BarMark bar:
                    Out.Append(
                        CultureInfo.InvariantCulture,
                        $"<rect{LookOf(bar)} x=\"{bar.X}\" y=\"{bar.Y}\" width=\"{bar.Width}\" height=\"{bar.Height}\"/>"
                    );
                    break;
                case LineMark line:
                    foreach (var look in LooksOf(line.Ink))
                        Out.Append(CultureInfo.InvariantCulture, $"<path{look} d=\"M{line.X1} {line.Y1}{To(line)}\"/>");
                    break;
                case SignMark sign:
                    Write(sign);
                    break;
            }
        }
    }

    protected abstract string LookOf(TextMark text);

    protected abstract string LookOf(BarMark bar);

    /// <summary>The style of each stroke, lowest first.</summary>
    protected abstract IEnumerable<string> LooksOf(LineInk ink);

    protected abstract void Write(SignMark sign);

    protected static string Escaped(string text) => SecurityElement.Escape(text);

    private static string To(LineMark line) =>
        line.Y1 == line.Y2 ? string.Create(CultureInfo.InvariantCulture, $"H{line.X2}")
        : line.X1 == line.X2 ? string.Create(CultureInfo.InvariantCulture, $"V{line.Y2}")
        : string.Create(CultureInfo.InvariantCulture, $"L{line.X2} {line.Y2}");

    private static string AnchorOf(Anchor anchor) =>
        anchor switch
        {
            Anchor.Middle => " text-anchor=\"middle\"",
            Anchor.End => " text-anchor=\"end\"",
            _ => "",
        };
}
