using System.Text.Json.Serialization;

namespace UccnPortal.Records;

[JsonConverter(typeof(CamelCaseEnum<ErratumKind>))]
public enum ErratumKind
{
    /// <summary>Probably a reading error of the scan.</summary>
    Scan,
    Editorial,
    Outdated,
    /// <summary>Something the print lacks.</summary>
    Missing,
    /// <summary>The languages disagree: both are printed as they stand, with a note.</summary>
    Disagreement,
}

/// <summary>An error of the printed brochure: where it stands, what was printed, what it should be, and how we know.</summary>
public sealed class Erratum : Record
{
    [Counts]
    public int Order { get; set; }
    public ErratumKind Kind { get; set; }
    [Needed]
    public LocalizedText Where { get; set; } = LocalizedText.Empty;

    /// <summary>Verbatim. A language that is printed correctly stays empty.</summary>
    [Prose]
    [OneLanguage]
    public LocalizedText Printed { get; set; } = LocalizedText.Empty;

    /// <summary>In the same language as what was printed; empty where nothing is corrected.</summary>
    [Prose]
    [OneLanguage]
    public LocalizedText Corrected { get; set; } = LocalizedText.Empty;

    [Prose]
    public LocalizedText Why { get; set; } = LocalizedText.Empty;

    /// <summary>The edition it stands in.</summary>
    [JsonConverter(typeof(ReferenceTo<Edition>))]
    public Guid Edition { get; set; }

    /// <summary>The record whose shown text it corrects, if one does.</summary>
    [JsonConverter(typeof(ReferenceToAny))]
    public Guid? Corrects { get; set; }

    /// <summary>The field of that record, in JSON spelling: <c>criteria[c5].text.zh</c>.</summary>
    public string CorrectsField { get; set; } = "";

    public override LocalizedText DisplayName() => Where;

    protected internal override Listing Listed() => new(Number: Order, Class: Kind);
}
