using System.Text.Json.Serialization;

namespace UccnPortal.Records;

[JsonConverter(typeof(CamelCaseEnum<SourceKind>))]
public enum SourceKind
{
    /// <summary>UNESCO, a government, the organisation itself.</summary>
    Primary,
    /// <summary>A news medium.</summary>
    News,
    /// <summary>A collection made by others: a lead, not proof.</summary>
    Aggregator,
    /// <summary>A data set with its own licence (GeoNames, CLDR).</summary>
    Dataset,
    /// <summary>What an editor knows, not looked up.</summary>
    EditorsKnowledge,
    /// <summary>Worked out by us from other records.</summary>
    Computed,
}

/// <summary>A document or page that facts are cited from.</summary>
public sealed class Source : Record
{
    [Needed]
    public LocalizedText Title { get; set; } = LocalizedText.Empty;
    public LocalizedText Publisher { get; set; } = LocalizedText.Empty;
    public SourceKind Kind { get; set; }

    /// <summary>Empty where the source has no address, or where the address must not be linked.</summary>
    [WebAddress]
    public string Url { get; set; } = "";
    [Historical]
    public PartialDate? Published { get; set; }
    public PartialDate? Checked { get; set; }
    public LocalizedText Licence { get; set; } = LocalizedText.Empty;

    [Prose]
    public LocalizedText Note { get; set; } = LocalizedText.Empty;

    public override LocalizedText DisplayName() => Title;

    protected internal override Listing Listed() => new(Year: Published?.Year, Class: Kind);
}
