using UccnPortal.Records;

namespace UccnPortal.Publishing;

/// <summary>
/// Where a city lies, in words. A special administrative region is never said without the country (中国澳门 / Macao, China),
/// and no division stands where a country does.
/// </summary>
public static class Places
{
    /// <summary>The division in China, the country elsewhere: 江苏, 中国澳门, 法国.</summary>
    public static LocalizedText Brief(PublishedCity city) => city.Province switch
    {
        null => city.Country.Name,
        { Kind: DivisionKind.SpecialAdministrativeRegion } region => WithCountry(region.ShortName, city.Country),
        var province => province.ShortName,
    };

    /// <summary>As <see cref="Brief"/>, in full and with the division between: 江苏省, 广东省佛山市, 中国澳门.</summary>
    public static LocalizedText Full(PublishedCity city) => city.Province switch
    {
        null => city.Country.Name,
        { Kind: DivisionKind.SpecialAdministrativeRegion } region => WithCountry(region.ShortName, city.Country),
        var province when city.Record.Within.IsEmpty => province.Name,
        var province => new LocalizedText(province.Name.Zh + city.Record.Within.Zh, city.Record.Within.En.Length > 0 ? $"{city.Record.Within.En}, {province.Name.En}" : province.Name.En),
    };

    /// <summary>The name with where it lies, country included: 中国江苏苏州, 中国澳门, 法国里昂.</summary>
    public static LocalizedText Named(PublishedCity city)
    {
        var province = city.Province?.ShortName;
        var name = province is null || province == city.Name
            ? city.Name
            : In(province, city.Name);
        return WithCountry(name, city.Country);
    }

    /// <summary>The name in a list of cities: 苏州, Lyon, 中国澳门.</summary>
    public static LocalizedText Listed(PublishedCity city) =>
        city.Province is { Kind: DivisionKind.SpecialAdministrativeRegion } ? WithCountry(city.Name, city.Country) : city.Name;

    private static LocalizedText WithCountry(LocalizedText place, Country country) => In(country.Name, place);

    // What has no name in a language is not said by its surroundings alone.
    private static LocalizedText In(LocalizedText whole, LocalizedText part) =>
        new(part.Zh.Length > 0 ? whole.Zh + part.Zh : "", part.En.Length > 0 ? $"{part.En}, {whole.En}" : "");
}
