using System.Text.Json.Serialization;

namespace UccnPortal.Records;

[JsonConverter(typeof(CamelCaseEnum<DivisionKind>))]
public enum DivisionKind
{
    Province,
    Municipality,
    SpecialAdministrativeRegion,
    AutonomousRegion,
}

/// <summary>A province-level division. A division is never listed as a country.</summary>
public sealed class Province : Record
{
    [Needed]
    public LocalizedText Name { get; set; } = LocalizedText.Empty;

    /// <summary>As lists print it: 江苏 for 江苏省.</summary>
    public LocalizedText ShortName { get; set; } = LocalizedText.Empty;
    public DivisionKind Kind { get; set; }

    [JsonConverter(typeof(ReferenceTo<Country>))]
    public Guid Country { get; set; }

    public override LocalizedText DisplayName() => Name;

    protected internal override Listing Listed() => new(Class: Kind);
}
