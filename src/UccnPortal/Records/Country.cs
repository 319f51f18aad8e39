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

    /// <summary>ISO 3166-1 alpha-3, upper case.</summary>
    public string Alpha3 { get; set; } = "";

    /// <summary>The three digits of UN M49; ISO 3166-1 has the same numbers.</summary>
    public string M49 { get; set; } = "";

    [Needed]
    public LocalizedText Name { get; set; } = LocalizedText.Empty;

    /// <summary>The United Nations' form, used in exports; empty in a language without a known form.</summary>
    [OneLanguage]
    public LocalizedText UnName { get; set; } = LocalizedText.Empty;

    public List<CountryName> Names { get; set; } = [];
    public Continent Continent { get; set; }
    public UnescoRegion Region { get; set; }

    public override LocalizedText DisplayName() => Name;

    protected internal override Listing Listed() => new(Class: Continent);

    protected internal override IEnumerable<Problem> OwnProblems()
    {
        if (Alpha3.Length > 0 && !(Alpha3.Length == 3 && Alpha3.All(char.IsAsciiLetterUpper)))
        {
            yield return new Problem(
                "alpha3",
                new LocalizedText($"“{Alpha3}”不是三位大写字母代码", $"“{Alpha3}” is not a code of three capital letters")
            );
        }

        if (M49.Length > 0 && !(M49.Length == 3 && M49.All(char.IsAsciiDigit)))
            yield return new Problem("m49", new LocalizedText($"“{M49}”不是三位数字代码", $"“{M49}” is not a code of three digits"));
    }
}

public sealed class CountryName : OtherName;
