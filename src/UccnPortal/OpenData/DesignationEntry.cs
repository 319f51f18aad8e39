using UccnPortal.Publishing;
using UccnPortal.Records;

namespace UccnPortal.OpenData;

public sealed record EntryField(string Code, string Slug, EntryText Name);

public sealed record EntryCountry(string Code, EntryText Name, EntryText UnName);

public sealed record EntryProvince(string Code, EntryText Name);

/// <summary>A city's designation in exports and the API. <c>Id</c> is the city's; <c>ValidTo</c> is the first year without it.</summary>
public sealed record DesignationEntry(
    Guid Id,
    string Key,
    string Slug,
    EntryText Name,
    string? Pinyin,
    EntryField Field,
    int DesignatedYear,
    int? ValidFrom,
    int? ValidTo,
    int? KnownThrough,
    string Kind,
    string? Status,
    EntryCountry Country,
    EntryProvince? Province,
    double? Lat,
    double? Lon,
    string? Wikidata,
    string? UnescoUrl,
    IReadOnlyList<string> SourceIds,
    DateTime UpdatedAt
)
{
    private const string WikidataItem = "https://www.wikidata.org/wiki/";

    /// <param name="year">The year at whose end the status is given; null for a designation that starts later.</param>
    public static DesignationEntry Of(PublishedDesignation row, int year)
    {
        var (city, title, valid) = (row.City, row.Record, row.Record.Valid);
        return new(
            city.Record.Id,
            title.Key,
            city.Slug,
            EntryText.Of(city.Name),
            Known(city.Record.Pinyin),
            new(row.Field.Record.Code, row.Field.Slug, EntryText.Of(row.Field.Record.Name)),
            row.From,
            valid.From,
            valid.Until,
            valid.KnownThrough,
            Slugs.Of(title.Kind),
            row.StatusIn(year) is { } status ? Slugs.Of(status) : null,
            new(city.Country.Code, EntryText.Of(city.Country.Name), EntryText.Of(city.Country.UnName)),
            city.Province is { } province ? new(province.Slug, EntryText.Of(province.Name)) : null,
            city.Record.Latitude,
            city.Record.Longitude,
            city.Record.Links.Select(link => link.Url)
                .FirstOrDefault(url => url.StartsWith(WikidataItem, StringComparison.Ordinal))
                ?[WikidataItem.Length..],
            Known(title.UnescoUrl),
            [.. row.Sources.Select(cited => cited.Source.Slug).Distinct()],
            Seconds(city.ChangedAtUtc)
        );
    }

    private static string? Known(string text) => text.Length > 0 ? text : null;

    // Whole seconds are enough, and files must be the same on every database.
    private static DateTime Seconds(DateTime utc) => new(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
}
