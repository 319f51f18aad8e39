using UccnPortal.Publishing.Figures;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Drawings;

/// <summary>Draws a figure as a self-contained sheet: title, message, key, the wide drawing, notes, sources and licence.</summary>
public static class FigureSheet
{
    private const double Margin = 40;
    private const double TitleSize = 26;
    private const double TextSize = 14;
    private const double NoteSize = 12.5;
    private const double KeySide = 20;

    public static Drawing Of(Figure figure, Language language, Imprint imprint, TextWidths? widths = null)
    {
        var pen = new Pen(widths ?? GuessedWidths.Instance);
        var drawing = figure.IsDrawn ? FigureDrawings.Wide(figure, language, pen.Widths) : new Drawing(720, 0, []);
        var y = Margin;
        y = Lines(pen, figure.Title.In(language), drawing.Width, y, TitleSize, 1.3, Face.Title);
        y = Lines(pen, figure.Message.In(language), drawing.Width, y + 4, TextSize, 1.6, Face.Text) + 14;
        if (figure is StackFigure stacks)
            y = Key(pen, stacks, language, drawing.Width, y) + 14;

        pen.Place(drawing, Margin, y);
        y += drawing.Height + 22;
        pen.Line(Margin, y, Margin + drawing.Width, y, LineInk.Hair);
        y += 8;
        foreach (var words in Below(figure, language, imprint))
            y = Lines(pen, words, drawing.Width, y, NoteSize, 1.6, Face.Text, TextInk.Grey);

        return pen.Done(drawing.Width + (2 * Margin), y + Margin - 12);
    }

    private static IEnumerable<string> Below(Figure figure, Language language, Imprint imprint)
    {
        foreach (var words in figure.Reading.Concat(figure.Notes))
            yield return words.In(language);
        if (figure.Count is { IsComplete: false } count)
            yield return UiText.Home.KnownOf.With(count.Known, count.Published, count.Published - count.Known).In(language);
        yield return UiText
            .Figures.SourceLine.With(
                string.Join(
                    UiText.Punctuation.ListComma.In(language),
                    figure.Sources.Select(cited => cited.Source.Title).Distinct().Select(title => Shown(title, language))
                )
            )
            .In(language);
        yield return UiText.Figures.LicenceLine.With(imprint.Licence).In(language);
        yield return UiText.Punctuation.NameAndAddress.With(imprint.Site, imprint.Address).In(language);
    }

    private static double Key(Pen pen, StackFigure figure, Language language, double width, double y)
    {
        var x = Margin;
        foreach (var field in figure.Fields)
        {
            var name = Shown(field.Record.Name, language);
            var length = KeySide + 7 + pen.Widths.Of(name, TextSize, Face.Text);
            if (x > Margin && x + length > Margin + width)
            {
                x = Margin;
                y += KeySide + 8;
            }

            pen.Bar(x, y, KeySide, KeySide, BarFill.Plane, field);
            pen.Sign(x + 3, y + 3, KeySide - 6, field, onPlane: true);
            pen.Text(x + KeySide + 7, y + (KeySide / 2) + (TextSize * 0.36), name, TextSize);
            x += length + 20;
        }

        return y + KeySide;
    }

    private static double Lines(
        Pen pen,
        string words,
        double width,
        double y,
        double size,
        double lineHeight,
        Face face,
        TextInk ink = TextInk.Ink
    )
    {
        foreach (var line in LineBreaks.Wrap(words, text => pen.Widths.Of(text, size, face), width))
        {
            y += size * lineHeight;
            pen.Text(Margin, y - (size * (lineHeight - 1)), line, size, face: face, ink: ink);
        }

        return y;
    }

    private static string Shown(LocalizedText text, Language language) =>
        text.In(language) is { Length: > 0 } words ? words : text.In(language.Other());
}
