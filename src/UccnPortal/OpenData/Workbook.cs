using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using UccnPortal.Records;
using Row = DocumentFormat.OpenXml.Spreadsheet.Row;

namespace UccnPortal.OpenData;

/// <summary>Writes an export as XLSX. The same rows give the same bytes. Text cells are never run as formulas.</summary>
public static partial class Workbook
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string AboutSheet = "about";
    private const int Narrowest = 8;
    private const int Widest = 48;
    private const uint Bold = 1;

    public static byte[] Of(TableExport export)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            // Part ids are set explicitly, because generated ones differ each time.
            var book = document.AddNewPart<WorkbookPart>(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "rId1"
            );
            book.AddNewPart<WorkbookStylesPart>("rId1").Stylesheet = Styles();
            WriteSheet(
                book.AddNewPart<WorksheetPart>("rId2"),
                [.. export.Table.Columns.Select(column => column.Name)],
                [.. export.Rows.Select(row => row.Values)]
            );
            WriteSheet(book.AddNewPart<WorksheetPart>("rId3"), ["", Language.Zh.Tag(), Language.En.Tag()], [.. About(export)]);
            book.Workbook = new(
                new Sheets(
                    new Sheet
                    {
                        Name = export.Table.Name,
                        SheetId = 1,
                        Id = "rId2",
                    },
                    new Sheet
                    {
                        Name = AboutSheet,
                        SheetId = 2,
                        Id = "rId3",
                    }
                )
            );
        }

        return DatedZip.Dated(file, export.ChangedAtUtc);
    }

    private static IEnumerable<object?[]> About(TableExport export)
    {
        yield return Line("title", export.Title);
        yield return Line("site", export.Imprint.Site);
        yield return ["page", export.Imprint.Address, export.Imprint.Address];
        yield return ["as_of", export.Year, export.Year];
        yield return ["updated_at", OpenTable.Written(export.ChangedAtUtc), OpenTable.Written(export.ChangedAtUtc)];
        yield return Line("licence", export.Imprint.Licence);
        foreach (var source in export.Sources)
            yield return Line($"source: {source.Slug}", source.Title);
        foreach (var column in export.Table.Columns)
            yield return Line($"column: {column.Name}", column.Title);
    }

    private static object?[] Line(string what, LocalizedText text) => [what, .. Languages.All.Select(text.In)];

    private static void WriteSheet(WorksheetPart part, string[] head, List<object?[]> rows)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(
            new SheetViews(
                new SheetView(
                    new Pane
                    {
                        VerticalSplit = 1,
                        TopLeftCell = "A2",
                        ActivePane = PaneValues.BottomLeft,
                        State = PaneStateValues.Frozen,
                    }
                )
                {
                    WorkbookViewId = 0,
                }
            )
        );
        writer.WriteElement(
            new Columns(
                head.Select(
                    (name, i) =>
                        new Column
                        {
                            Min = (uint)i + 1,
                            Max = (uint)i + 1,
                            Width = Math.Clamp(rows.Select(row => WidthOf(row[i])).Append(WidthOf(name)).Max() + 2, Narrowest, Widest),
                            CustomWidth = true,
                        }
                )
            )
        );
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, head, Bold);
        foreach (var row in rows)
            WriteRow(writer, row, 0);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, IEnumerable<object?> values, uint style)
    {
        writer.WriteStartElement(new Row());
        foreach (var value in values)
            writer.WriteElement(CellOf(value, style));
        writer.WriteEndElement();
    }

    private static Cell CellOf(object? value, uint style) =>
        value switch
        {
            null => new Cell(),
            int or double => new Cell
            {
                CellValue = new(Convert.ToString(value, CultureInfo.InvariantCulture)!),
                DataType = CellValues.Number,
            }, // A number is never formatted as null.
            bool flag => new Cell { CellValue = new(flag ? "1" : "0"), DataType = CellValues.Boolean },
            _ => new Cell
            {
                InlineString = new(
                    new DocumentFormat.OpenXml.Spreadsheet.Text(Sayable(OpenTable.Written(value)))
                    {
                        Space = SpaceProcessingModeValues.Preserve,
                    }
                ),
                DataType = CellValues.InlineString,
                StyleIndex = style,
            },
        };

    private static int WidthOf(object? value) =>
        OpenTable.Written(value).Split('\n').Max(line => line.Sum(letter => letter > 0x2E7F ? 2 : 1));

    private static Stylesheet Styles() =>
        new(
            new Fonts(
                new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }),
                new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })
            ),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })
            ),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(new CellFormat(), new CellFormat { FontId = 1, ApplyFont = true })
        );

    /// <summary>Escapes what XML cannot contain as <c>_x0001_</c>, and text that already looks like such an escape.</summary>
    private static string Sayable(string text)
    {
        var marked = Marks().Replace(text, "_x005F_");
        return marked.All(XmlConvert.IsXmlChar) ? marked : string.Concat(marked.EnumerateRunes().Select(rune => Said(rune.ToString())));
    }

    private static string Said(string rune) => rune is [var letter] && !XmlConvert.IsXmlChar(letter) ? $"_x{(int)letter:X4}_" : rune;

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Marks();
}
