using System.Globalization;
using UccnPortal.Records;

namespace UccnPortal.Drawings;

/// <summary>Writes a drawing as an SVG file, with presentation attributes, because no style sheet is loaded with it.</summary>
public static class FileSvg
{
    public static string Of(Drawing drawing, Language language, string title, string description) =>
        new Writer(language).Whole(drawing, title, description);

    private sealed class Writer(Language language) : SvgWriter
    {
        private readonly string _text =
            language == Language.Zh
                ? "'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif"
                : "'Helvetica Neue','Segoe UI','Noto Sans',Arial,'PingFang SC','Noto Sans CJK SC',sans-serif";

        private readonly string _title =
            language == Language.Zh
                ? "'Songti SC','Noto Serif CJK SC',SimSun,serif"
                : "'Iowan Old Style','Palatino Linotype',Palatino,'Noto Serif',Georgia,'Noto Serif CJK SC',serif";

        public string Whole(Drawing drawing, string title, string description)
        {
            Out.Append(
                CultureInfo.InvariantCulture,
                $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{drawing.Width}\" height=\"{drawing.Height}\" viewBox=\"0 0 "
                    + $"{drawing.Width} {drawing.Height}\" role=\"img\" xml:lang=\"{language.Tag()}\" "
                    + $"aria-labelledby=\"title description\" font-family=\"{_text}\" fill=\"{Palette.Ink}\">"
            );
            Out.Append(
                CultureInfo.InvariantCulture,
                $"<title id=\"title\">{Escaped(title)}</title><desc id=\"description\">{Escaped(description)}</desc>"
            );
            Out.Append(
                CultureInfo.InvariantCulture,
                $"<rect width=\"{drawing.Width}\" height=\"{drawing.Height}\" fill=\"{Palette.Paper}\"/>"
            );
            Write(drawing);
            return Out.Append("</svg>\n").ToString();
        }

        protected override string LookOf(TextMark text) =>
            (
                text.Ink switch
                {
                    TextInk.Grey => $" fill=\"{Palette.Grey}\"",
                    TextInk.OnPlane => $" fill=\"{Palette.Of(text.Sign).On}\"",
                    _ => "",
                }
            ) + (text.Face == Face.Title ? $" font-family=\"{_title}\" font-weight=\"700\"" : "");

        protected override string LookOf(BarMark bar)
        {
            var inks = Palette.Of(bar.Sign);
            return bar.Fill switch
            {
                BarFill.Unknown => $" fill=\"none\" stroke=\"{Palette.Ink}\" stroke-dasharray=\"2 2\"",
                BarFill.Part => $" fill=\"{inks.Plane}\" stroke=\"{Palette.Paper}\"",
                _ => $" fill=\"{inks.Plane}\" stroke=\"{inks.Keyline}\" stroke-width=\"0.75\"",
            };
        }

        protected override IEnumerable<string> LooksOf(LineInk ink) =>
            ink switch
            {
                LineInk.Hair => [Stroke(Palette.Hair, "1")],
                LineInk.Leader => [Stroke(Palette.Line, "0.75")],
                LineInk.Tick => [Stroke(Palette.Paper, "4"), Stroke(Palette.Ink, "2")],
                _ => [Stroke(Palette.Ink, "1")],
            };

        protected override void Write(SignMark sign)
        {
            if (!Signs.Paths.TryGetValue(sign.Sign, out var path))
                return;

            var inks = Palette.Of(sign.Sign);
            Out.Append(
                CultureInfo.InvariantCulture,
                $"<path fill=\"{(sign.IsOnPlane ? inks.On : inks.Keyline)}\" transform=\"translate({sign.X} "
                    + $"{sign.Y}) scale({Math.Round(sign.Size / Signs.Side, 4)})\" d=\"{path}\"/>"
            );
        }

        private static string Stroke(string ink, string width) => $" fill=\"none\" stroke=\"{ink}\" stroke-width=\"{width}\"";
    }
}
