using System.Text.Json.Serialization;

namespace UccnPortal.Records;

/// <summary>Continents by UN M49, with the Americas parted as the network's figures part them.</summary>
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

/// <summary>UNESCO's electoral regions.</summary>
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

    /// <summary>The short form, used on pages and in lists.</summary>
    [Needed]
    public LocalizedText Name { get; set; } = LocalizedText.Empty;

    /// <summary>The United Nations' form, used in exports; a language without a known form stays empty.</summary>
    [OneLanguage]
    public LocalizedText UnName { get; set; } = LocalizedText.Empty;
    public Continent Continent { get; set; }
    public UnescoRegion Region { get; set; }

    public override LocalizedText DisplayName() => Name;

    protected internal override Listing Listed() => new(Class: Continent);
}
