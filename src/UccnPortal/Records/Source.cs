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

    public override LocalizedText DisplayName() => Title;

    protected internal override Listing Listed() => new(Year: Published?.Year, Class: Kind);
}
