using UccnPortal.Publishing.Figures;

namespace UccnPortal.OpenData;

/// <summary>Writes the numbers of a figure, one per row, with what is counted, the year, the sources and the licence.</summary>
public static class FigureCsv
{
    private sealed record Line(Figure Figure, FigureRow Row, FigureColumn Column, double Value, Imprint Imprint);

    private static readonly CsvFile<Line> File = new CsvFile<Line>()
        .Text("figure", line => line.Figure.Kind.Slug)
        .Number("as_of", line => line.Figure.Year)
        .Text("item_id", line => line.Row.Id)
        .Text("item_zh", line => line.Row.Label.Zh)
        .Text("item_en", line => line.Row.Label.En)
        .Text("series_id", line => line.Column.Id)
        .Text("series_zh", line => line.Column.Label.Zh)
        .Text("series_en", line => line.Column.Label.En)
        .Number("year", line => line.Row.Year ?? line.Column.Year ?? line.Figure.Year)
        .Number("value", line => line.Value)
        .Text("unit", line => line.Column.Unit.ToString().ToLowerInvariant())
        .Text("source_id", line => string.Join(';', line.Figure.Sources.Select(cited => cited.Source.Slug).Distinct()))
        .Text("page", line => line.Imprint.Address)
        .Text("licence_zh", line => line.Imprint.Licence.Zh)
        .Text("licence_en", line => line.Imprint.Licence.En);

    /// <summary>Leaves out the table's totals, so that adding up the rows does not count twice.</summary>
    public static byte[] Of(Figure figure, Imprint imprint, bool hasMark) =>
        File.Write(
            from row in figure.Table.Rows
            where !row.IsTotal
            from place in Enumerable.Range(0, figure.Table.Columns.Length)
            where row.Values[place] is not null
            select new Line(figure, row, figure.Table.Columns[place], row.Values[place] ?? 0, imprint),
            hasMark
        );
}
