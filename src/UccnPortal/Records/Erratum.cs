using System.Text.Json.Serialization;

namespace UccnPortal.Records;

[JsonConverter(typeof(CamelCaseEnum<ErratumKind>))]
public enum ErratumKind
{
    Scan,
    Editorial,
    Outdated,
    Missing,

    /// <summary>The languages disagree; both are shown as printed, with a note.</summary>
    Disagreement,
}

public sealed class Erratum : Record
{
    [Counts]
    public int Order { get; set; }
    public ErratumKind Kind { get; set; }

    [Needed]
    public LocalizedText Where { get; set; } = LocalizedText.Empty;

    /// <summary>Verbatim; empty in a language that is printed correctly.</summary>
    [Prose]
    [OneLanguage]
    public LocalizedText Printed { get; set; } = LocalizedText.Empty;

    [Prose]
    [OneLanguage]
    public LocalizedText Corrected { get; set; } = LocalizedText.Empty;

    [Prose]
    public LocalizedText Why { get; set; } = LocalizedText.Empty;

    [JsonConverter(typeof(ReferenceTo<Edition>))]
    public Guid Edition { get; set; }

    [JsonConverter(typeof(ReferenceToAny))]
    public Guid? Corrects { get; set; }

    /// <summary>The field of that record in JSON spelling: <c>criteria[c5].text.zh</c>.</summary>
    public string CorrectsField { get; set; } = "";

    public override LocalizedText DisplayName() => Where;

    protected internal override Listing Listed() => new(Number: Order, Class: Kind);
}
