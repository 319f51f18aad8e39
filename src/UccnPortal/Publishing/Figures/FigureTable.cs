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

public sealed record FigureTable(LocalizedText RowHeading, ImmutableArray<FigureColumn> Columns, ImmutableArray<FigureRow> Rows);

public sealed record FigureColumn(
    string Id,
    LocalizedText Label,
    FigureUnit Unit = FigureUnit.Cities,
    int? Year = null,
    PublishedField? Field = null
)
{
    public bool IsMain { get; init; }

    public string Text(double? value) =>
        value switch
        {
            null => "",
            0 when Unit == FigureUnit.Cities => "–",
            { } number when Unit == FigureUnit.Percent => number.ToString("0.0'%'", CultureInfo.InvariantCulture),
            { } number => number.ToString(CultureInfo.InvariantCulture),
        };
}

public sealed record FigureRow(
    string Id,
    LocalizedText Label,
    ImmutableArray<double?> Values,
    int? Year = null,
    PublishedField? Field = null
)
{
    public bool IsTotal { get; init; }
}
