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

public sealed class Province : Record
{
    [Needed]
    public LocalizedText Name { get; set; } = LocalizedText.Empty;

    public LocalizedText ShortName { get; set; } = LocalizedText.Empty;
    public DivisionKind Kind { get; set; }

    [JsonConverter(typeof(ReferenceTo<Country>))]
    public Guid Country { get; set; }

    public override LocalizedText DisplayName() => Name;

    protected internal override Listing Listed() => new(Class: Kind);
}
