using System.Globalization;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Figures;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Drawings;

/// <summary>What the picture of a page says that is about no single record.</summary>
public sealed record SharedPage(LocalizedText Title)
{
    /// <summary>The page's key number; empty if it has none.</summary>
    public string Number { get; init; } = "";

    /// <summary>The words after the number.</summary>
    public LocalizedText Counted { get; init; } = LocalizedText.Empty;

    /// <summary>What the number holds for.</summary>
    public LocalizedText DataTo { get; init; } = LocalizedText.Empty;
}

/// <summary>Draws the picture that social networks show for a page, with the name in both languages.</summary>
public static class SharePicture
{
    public const int Width = 1200;
    public const int Height = 630;

    private const double Wide = (double)Width / PngFile.Resolution;
    private const double High = (double)Height / PngFile.Resolution;
    private const double Margin = 40;
    private const double SignSide = 150;
    private const double Foot = High - Margin;
    private const double StripHeight = 52;
    private const double AboveStrip = High - StripHeight - 20;
    private const double NumberSize = 44;

    private static readonly double[] NameSizes = [72, 60, 50, 44, 38, 32, 28];

    public static Drawing Of(PublishedCity city, int thisYear, Language language, TextWidths widths)
    {
        var title = city.DesignationIn(thisYear);
        var years =
            title is null ? ""
            : title.Record.Valid.Until is { } until && !title.HoldsIn(thisYear) ? $"{Number(title.From)}–{Number(until)}"
            : Number(title.From);
        return OnPlane(
            title?.Field,
            language,
            widths,
            Places.Brief(city),
            city.Name,
            title is null ? LocalizedText.Empty : title.Field.Record.Title,
            years
        );
    }

    public static Drawing Of(FieldInYear field, Language language, TextWidths widths) =>
        OnPlane(
            field.Field,
            language,
            widths,
            UiText.Site.Fields,
            field.Field.Record.Name,
            UiText.City.PeerCount.With(field.ChineseMembers.Count, field.Members.Count),
            Number(field.Year)
        );

    public static Drawing Of(Figure figure, IReadOnlyList<PublishedField> fields, Language language, TextWidths widths)
    {
        var pen = new Pen(widths);
        var y = Head(pen, language, UiText.Site.Figures, null) + 24;
        y = Lines(pen, figure.Kind.Name.In(language), Wide - (2 * Margin), y, [44, 38, 32], 2, Face.Title);
        y = Lines(pen, figure.Kind.Name.In(language.Other()), Wide - (2 * Margin), y + 8, [21, 18], 1, Face.Title, TextInk.Grey) + 10;
        Lines(pen, figure.Message.In(language), Wide - (2 * Margin), y, [19, 17, 15], 2, Face.Text);
        AddStrip(pen, fields);
        return pen.Done(Wide, High);
    }

    public static Drawing Of(SharedPage page, IReadOnlyList<PublishedField> fields, Language language, TextWidths widths)
    {
        var pen = new Pen(widths);
        var y = Head(pen, language, LocalizedText.Empty, null) + 16;
        y = Lines(pen, page.Title.In(language), Wide - (2 * Margin), y, [40, 34, 30], 2, Face.Title);
        Lines(pen, page.Title.In(language.Other()), Wide - (2 * Margin), y + 8, [18, 16], 1, Face.Title, TextInk.Grey);
        if (page.Number.Length > 0)
        {
            pen.Text(Wide - Margin, Margin + 10, page.DataTo.In(language), 15, Anchor.End, ink: TextInk.Grey);
            pen.Text(Margin, AboveStrip, page.Number, NumberSize, face: Face.Title);
            pen.Text(Margin + widths.Of(page.Number, NumberSize, Face.Title) + 12, AboveStrip, page.Counted.In(language), 19);
        }

        AddStrip(pen, fields);
        return pen.Done(Wide, High);
    }

    /// <summary>Draws the planes of all fields along the lower edge.</summary>
    private static void AddStrip(Pen pen, IReadOnlyList<PublishedField> fields)
    {
        const double SignSize = StripHeight / 2;
        var side = Wide / fields.Count;
        for (var i = 0; i < fields.Count; i++)
        {
            pen.Bar(i * side, High - StripHeight, side, StripHeight, BarFill.Part, fields[i]);
            pen.Sign((i * side) + ((side - SignSize) / 2), High - ((StripHeight + SignSize) / 2), SignSize, fields[i], onPlane: true);
        }
    }

    private static Drawing OnPlane(
        PublishedField? field,
        Language language,
        TextWidths widths,
        LocalizedText above,
        LocalizedText name,
        LocalizedText title,
        string years
    )
    {
        var pen = new Pen(widths);
        var ink = field is null ? TextInk.Ink : TextInk.OnPlane;
        if (field is not null)
        {
            pen.Bar(-1, -1, Wide + 2, High + 2, BarFill.Plane, field);
            pen.Sign(Wide - Margin - SignSide, Margin, SignSide, field, onPlane: true);
        }

        var room = Wide - (2 * Margin) - (field is null ? 0 : SignSide + 20);
        var y = Head(pen, language, above, field);
        var (first, second) =
            name.In(language).Length > 0 ? (name.In(language), name.In(language.Other())) : (name.In(language.Other()), "");
        y = Lines(pen, first, room, y + 6, NameSizes, 1, Face.Title, ink, field, orTwoFrom: 50);
        Lines(pen, second, room, y + 6, [26, 22, 18], 1, Face.Title, ink, field);

        var said = title.In(language).Length > 0 ? title.In(language) : title.In(language.Other());
        pen.Text(Margin, Foot, said, 21, face: Face.Title, ink: ink, on: field);
        pen.Text(Wide - Margin, Foot, years, 26, Anchor.End, Face.Title, ink, field);
        return pen.Done(Wide, High);
    }

    /// <summary>Draws what is above the name, including a city's location, because some cities are never named without it.</summary>
    private static double Head(Pen pen, Language language, LocalizedText above, PublishedField? field)
    {
        pen.Text(
            Margin,
            Margin + 10,
            above.IsEmpty ? UiText.Site.Name.In(language) : $"{UiText.Site.Name.In(language)} / {above.In(language)}",
            15,
            ink: field is null ? TextInk.Grey : TextInk.OnPlane,
            on: field
        );
        return Margin + 10;
    }

    private static double Lines(
        Pen pen,
        string words,
        double room,
        double y,
        double[] sizes,
        int most,
        Face face,
        TextInk ink = TextInk.Ink,
        PublishedField? on = null,
        double orTwoFrom = 0
    )
    {
        foreach (var size in sizes)
        {
            double WidthOf(string text) => pen.Widths.Of(text, size, face);
            var lines = LineBreaks.Wrap(words, WidthOf, room).ToList();
            if (size > sizes[^1] && (lines.Count > (size <= orTwoFrom ? 2 : most) || lines.Exists(line => WidthOf(line) > room)))
                continue;

            foreach (var line in lines)
                pen.Text(Margin, y += size * 1.22, line, size, face: face, ink: ink, on: on);
            break;
        }

        return y;
    }

    private static string Number(int year) => year.ToString(CultureInfo.InvariantCulture);
}
