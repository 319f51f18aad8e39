using System.Text.Json.Serialization;

namespace UccnPortal.Records;

/// <summary>UN M49 continents, with the Americas split as in the network's figures.</summary>
[JsonConverter(typeof(CamelCaseEnum<Continent>))]
public enum Continent
{
    Africa,
    Asia,
    Europe,
    NorthAmerica,
    SouthAmerica,
    Oceania,
}

[JsonConverter(typeof(CamelCaseEnum<UnescoRegion>))]
public enum UnescoRegion
{
    Africa,
    ArabStates,
    AsiaAndThePacific,
    EuropeAndNorthAmerica,
    LatinAmericaAndTheCaribbean,
}

public sealed class Country : Record
{
    /// <summary>ISO 3166-1 alpha-2, upper case; the slug is the same in lower case.</summary>
    [Needed]
    public string Code { get; set; } = "";

    [Needed]
    public LocalizedText Name { get; set; } = LocalizedText.Empty;

    /// <summary>The United Nations' form, used in exports; empty in a language without a known form.</summary>
    [OneLanguage]
    public LocalizedText UnName { get; set; } = LocalizedText.Empty;
    public Continent Continent { get; set; }
    public UnescoRegion Region { get; set; }

    public override LocalizedText DisplayName() => Name;

    protected internal override Listing Listed() => new(Class: Continent);
}
