using SkiaSharp;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Drawings;

/// <summary>Renders a drawing as PNG, two pixels per unit, with <see cref="PictureFonts"/>.</summary>
public static class PngFile
{
    public const int Resolution = 2;

    public static TextWidths Widths(PictureFonts fonts, Language language) => new MeasuredWidths(fonts, language);

    public static byte[] Of(Drawing drawing, Language language, PictureFonts fonts)
    {
        using var surface =
            SKSurface.Create(new SKImageInfo((int)(drawing.Width * Resolution), (int)(drawing.Height * Resolution)))
            ?? throw new InvalidOperationException($"No room for a picture of {drawing.Width} by {drawing.Height}.");
        surface.Canvas.Clear(SKColor.Parse(Palette.Paper));
        surface.Canvas.Scale(Resolution);
        foreach (var mark in drawing.Marks)
            Paint(mark, surface.Canvas, fonts, language);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static void Paint(Mark mark, SKCanvas canvas, PictureFonts fonts, Language language)
    {
        switch (mark)
        {
            case TextMark text:
                Paint(text, canvas, fonts, language);
                break;
            case BarMark bar:
                Paint(bar, canvas);
                break;
            case LineMark line:
                foreach (var (ink, width) in Strokes(line.Ink))
                {
                    Stroke(
                        canvas,
                        ink,
                        width,
                        paint => canvas.DrawLine((float)line.X1, (float)line.Y1, (float)line.X2, (float)line.Y2, paint)
                    );
                }

                break;
            case SignMark sign:
                Paint(sign, canvas);
                break;
        }
    }

    private static void Paint(TextMark text, SKCanvas canvas, PictureFonts fonts, Language language)
    {
        using var font = FontOf(fonts, text.Size, text.Face);
        using var paint = Fill(
            text.Ink switch
            {
                TextInk.Grey => Palette.Grey,
                TextInk.OnPlane => Palette.Of(text.Sign).On,
                _ => Palette.Ink,
            }
        );
        var align = text.Anchor switch
        {
            Anchor.Middle => SKTextAlign.Center,
            Anchor.End => SKTextAlign.Right,
            _ => SKTextAlign.Left,
        };
        canvas.DrawText(Settable(text.Text, language, font), (float)text.X, (float)text.Y, align, font, paint);
    }

    private static void Paint(BarMark bar, SKCanvas canvas)
    {
        var rect = SKRect.Create((float)bar.X, (float)bar.Y, (float)bar.Width, (float)bar.Height);
        var inks = Palette.Of(bar.Sign);
        if (bar.Fill != BarFill.Unknown)
        {
            using var plane = Fill(inks.Plane);
            canvas.DrawRect(rect, plane);
        }

        var (ink, width) = bar.Fill switch
        {
            BarFill.Unknown => (Palette.Ink, 1f),
            BarFill.Part => (Palette.Paper, 1f),
            _ => (inks.Keyline, 0.75f),
        };
        Stroke(canvas, ink, width, paint => canvas.DrawRect(rect, paint), isDashed: bar.Fill == BarFill.Unknown);
    }

    private static void Paint(SignMark sign, SKCanvas canvas)
    {
        if (!Signs.Paths.TryGetValue(sign.Sign, out var data))
            return;

        var inks = Palette.Of(sign.Sign);
        using var path = SKPath.ParseSvgPathData(data);
        using var paint = Fill(sign.IsOnPlane ? inks.On : inks.Keyline);
        canvas.Save();
        canvas.Translate((float)sign.X, (float)sign.Y);
        canvas.Scale((float)sign.Size / Signs.Side);
        canvas.DrawPath(path, paint);
        canvas.Restore();
    }

    private static IEnumerable<(string Ink, float Width)> Strokes(LineInk ink) =>
        ink switch
        {
            LineInk.Hair => [(Palette.Hair, 1f)],
            LineInk.Leader => [(Palette.Line, 0.75f)],
            LineInk.Tick => [(Palette.Paper, 4f), (Palette.Ink, 2f)],
            _ => [(Palette.Ink, 1f)],
        };

    private static void Stroke(SKCanvas canvas, string ink, float width, Action<SKPaint> draw, bool isDashed = false)
    {
        using var dashes = isDashed ? SKPathEffect.CreateDash([2, 2], 0) : null;
        using var paint = new SKPaint
        {
            Color = SKColor.Parse(ink),
            Style = SKPaintStyle.Stroke,
            StrokeWidth = width,
            PathEffect = dashes,
            IsAntialias = true,
        };
        draw(paint);
    }

    private static SKPaint Fill(string ink) => new() { Color = SKColor.Parse(ink), IsAntialias = true };

    private static string Settable(string text, Language language, SKFont font)
    {
        // The font's quotation marks are as wide as a Chinese character, which leaves gaps in English text.
        if (language == Language.En)
            text = text.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"');
        return font.ContainsGlyphs(text)
            ? text
            : string.Concat(text.Select(letter => font.ContainsGlyph(letter) ? letter.ToString() : Folding.Fold(letter.ToString())));
    }

    private static SKFont FontOf(PictureFonts fonts, double size, Face face) =>
        new(fonts.Of(face) ?? throw new InvalidOperationException("Pictures are asked for where there is no font."), (float)size)
        {
            Subpixel = true,
        };

    private sealed class MeasuredWidths(PictureFonts fonts, Language language) : TextWidths
    {
        public override double Of(string text, double size, Face face)
        {
            using var font = FontOf(fonts, size, face);
            return font.MeasureText(Settable(text, language, font));
        }
    }
}
