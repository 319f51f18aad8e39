using System.Collections.Immutable;
using System.Globalization;
using UccnPortal.Records;

namespace UccnPortal.Publishing.Figures;

public enum FigureUnit
{
    Cities,
    Percent,
    Rank,
}

/// <summary>The numbers of a figure: the table that stands beside the drawing, and the rows of its CSV.</summary>
public sealed record FigureTable(LocalizedText RowHeading, ImmutableArray<FigureColumn> Columns, ImmutableArray<FigureRow> Rows);

/// <param name="Id">Short and in ASCII, for programs.</param>
/// <param name="Year">The year of the column's numbers where it is not that of the row or the figure.</param>
/// <param name="Field">The field that heads the column with its sign.</param>
public sealed record FigureColumn(string Id, LocalizedText Label, FigureUnit Unit = FigureUnit.Cities, int? Year = null, PublishedField? Field = null)
{
    /// <summary>The column that the figure is about.</summary>
    public bool IsMain { get; init; }

    /// <summary>A number of the column as tables print it.</summary>
    public string Text(double? value) => value switch
    {
        null => "",
        0 when Unit == FigureUnit.Cities => "–",
        { } number when Unit == FigureUnit.Percent => number.ToString("0.0'%'", CultureInfo.InvariantCulture),
        { } number => number.ToString(CultureInfo.InvariantCulture),
    };
}

/// <param name="Values">One a column; null where there is no number.</param>
public sealed record FigureRow(string Id, LocalizedText Label, ImmutableArray<double?> Values, int? Year = null, PublishedField? Field = null)
{
    /// <summary>The last row: the sum of those above it.</summary>
    public bool IsTotal { get; init; }
}
