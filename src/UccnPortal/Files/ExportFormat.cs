using UccnPortal.Files.Feeds;
using UccnPortal.OpenData;

namespace UccnPortal.Files;

/// <summary>A file format for rows: the suffix of the page's path and the name readers see.</summary>
public sealed record ExportFormat(string Suffix, string MediaType, string Name, bool IsSaved = false)
{
    public static readonly IReadOnlyList<ExportFormat> OfTables =
    [
        new("csv", "text/csv", "CSV"),
        new("xlsx", Workbook.MediaType, "Excel", IsSaved: true),
        new("json", "application/json", "JSON"),
        new("md", "text/markdown", "Markdown"),
    ];

    public static readonly IReadOnlyList<ExportFormat> OfCities =
    [
        .. OfTables,
        new("geojson", GeoJson.MediaType, "GeoJSON"),
        new("atom", AtomFeed.MediaType, "Atom"),
    ];
}
