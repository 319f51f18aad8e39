using System.Globalization;

namespace UccnPortal.Drawings;

/// <summary>Writes a drawing as inline SVG that uses the page's style sheet and its sprite of signs.</summary>
public sealed class PageSvg
{
    public static string Of(Drawing drawing, string label, string cssClass) => new Writer().Whole(drawing, label, cssClass);

    private sealed class Writer : SvgWriter
    {
        public string Whole(Drawing drawing, string label, string cssClass)
        {
            Out.Append(
                CultureInfo.InvariantCulture,
                $"<svg class=\"{cssClass}\" viewBox=\"0 0 {drawing.Width} {drawing.Height}\" role=\"img\" aria-label=\"{Escaped(label)}\">"
            );
            Write(drawing);
            return Out.Append("</svg>").ToString();
        }

        protected override string LookOf(TextMark text) =>
            Class(
                text.Ink switch
                {
                    TextInk.Grey => "g2",
                    TextInk.OnPlane => "on",
                    _ => "",
                },
                text.Face == Face.Title ? "tt" : "",
                text.Ink == TextInk.OnPlane ? FieldClass(text.Sign) : ""
            );

        protected override string LookOf(BarMark bar) =>
            bar.Fill switch
            {
                BarFill.Unknown => Class("un"),
                BarFill.Part => Class("p2 gap", FieldClass(bar.Sign)),
                _ when bar.Sign is null => "",
                _ => Class("p", FieldClass(bar.Sign)),
            };

        protected override IEnumerable<string> LooksOf(LineInk ink) =>
            ink switch
            {
                LineInk.Hair => [Class("h")],
                LineInk.Leader => [Class("l")],
                LineInk.Tick => [Class("seam"), Class("r tk")],
                _ => [Class("r")],
            };

        protected override void Write(SignMark sign) =>
            Out.Append(
                CultureInfo.InvariantCulture,
                $"<use{Class(sign.IsOnPlane ? "on" : "sg", FieldClass(sign.Sign))} href=\"#s-{sign.Sign}\" x=\"{sign.X}\" "
                    + $"y=\"{sign.Y}\" width=\"{sign.Size}\" height=\"{sign.Size}\"/>"
            );

        private static string FieldClass(string? sign) => sign is null ? "" : $"f-{sign}";

        private static string Class(params ReadOnlySpan<string> names)
        {
            var all = string.Join(' ', names.ToArray().Where(name => name.Length > 0));
            return all.Length == 0 ? "" : $" class=\"{all}\"";
        }
    }
}
