using System.Globalization;
using System.Text.Json.Serialization;

namespace UccnPortal.Records;

[JsonConverter(typeof(CamelCaseEnum<SourceKind>))]
public enum SourceKind
{
    Primary,
    News,

    /// <summary>A third-party collection: a lead, not proof.</summary>
    Aggregator,
    Dataset,
    EditorsKnowledge,
    Computed,
}

public sealed class Source : Record
{
    [Needed]
    public LocalizedText Title { get; set; } = LocalizedText.Empty;
    public LocalizedText Publisher { get; set; } = LocalizedText.Empty;
    public SourceKind Kind { get; set; }

    /// <summary>Empty if the source has no address or must not be linked.</summary>
    [WebAddress]
    public string Url { get; set; } = "";

    [Historical]
    public PartialDate? Published { get; set; }
    public PartialDate? Checked { get; set; }
    public LocalizedText Licence { get; set; } = LocalizedText.Empty;

    [Prose]
    public LocalizedText Note { get; set; } = LocalizedText.Empty;

    /// <summary>The address of the place within the source; null if there is none. GeoNames has a page for each place.</summary>
    public string? AddressOf(Citation citation) =>
        Url.StartsWith("https://www.geonames.org", StringComparison.Ordinal)
        && citation.Locator.StartsWith("id ", StringComparison.Ordinal)
        && long.TryParse(citation.Locator.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? string.Create(CultureInfo.InvariantCulture, $"https://www.geonames.org/{id}")
            : null;

    public override LocalizedText DisplayName() => Title;

    protected internal override Listing Listed() => new(Year: Published?.Year, Class: Kind);
}
