using UccnPortal.Files.Feeds;
using UccnPortal.OpenData;

namespace UccnPortal.Files;

/// <summary>A form in which rows leave the site: the suffix of a page's path, and what readers call it.</summary>
public sealed record ExportFormat(string Suffix, string MediaType, string Name, bool IsSaved = false)
{
    /// <summary>Of any table.</summary>
    public static readonly IReadOnlyList<ExportFormat> OfTables =
    [
        new("csv", "text/csv", "CSV"),
        new("xlsx", Workbook.MediaType, "Excel", IsSaved: true),
        new("json", "application/json", "JSON"),
        new("md", "text/markdown", "Markdown"),
    ];

    /// <summary>Of city lists: their rows have places, and a date of their last change.</summary>
    public static readonly IReadOnlyList<ExportFormat> OfCities =
    [
        .. OfTables,
        new("geojson", GeoJson.MediaType, "GeoJSON"),
        new("atom", AtomFeed.MediaType, "Atom"),
    ];
}
