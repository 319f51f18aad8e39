using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Publishing;

/// <summary>Where a city or a meeting is. A special administrative region is always named with its country (Macao, China).</summary>
public static class Places
{
    /// <summary>The province in China, the country elsewhere: 江苏, 中国澳门, 法国.</summary>
    public static LocalizedText Brief(PublishedCity city) =>
        city.Province switch
        {
            null => city.Country.Name,
            { Kind: DivisionKind.SpecialAdministrativeRegion } region => WithCountry(region.ShortName, city.Country),
            var province => province.ShortName,
        };

    public static LocalizedText Full(PublishedCity city) =>
        city.Province switch
        {
            null => city.Country.Name,
            { Kind: DivisionKind.SpecialAdministrativeRegion } region => WithCountry(region.ShortName, city.Country),
            var province when city.Record.Within.IsEmpty => province.Name,
            var province => new LocalizedText(
                province.Name.Zh + city.Record.Within.Zh,
                city.Record.Within.En.Length > 0 ? $"{city.Record.Within.En}, {province.Name.En}" : province.Name.En
            ),
        };

    /// <summary>The city name with its location and country: 中国江苏苏州, 中国澳门, 法国里昂.</summary>
    public static LocalizedText Named(PublishedCity city)
    {
        var province = city.Province?.ShortName;
        var name = province is null || province == city.Name ? city.Name : In(province, city.Name);
        return WithCountry(name, city.Country);
    }

    public static LocalizedText Listed(PublishedCity city) =>
        city.Province is { Kind: DivisionKind.SpecialAdministrativeRegion } ? WithCountry(city.Name, city.Country) : city.Name;

    /// <summary>All places of a meeting in one name: 波兰克拉科夫与卡托维兹, Krakow and Katowice, Poland.</summary>
    public static LocalizedText Of(Meeting meeting) =>
        meeting
            .Places.Select(place => place.Name)
            .DefaultIfEmpty(LocalizedText.Empty)
            .Aggregate((first, next) => UiText.History.TwoPlaces.With(first, next));

    private static LocalizedText WithCountry(LocalizedText place, Country country) => In(country.Name, place);

    // A place without a name in a language stays empty in that language.
    private static LocalizedText In(LocalizedText whole, LocalizedText part) =>
        new(part.Zh.Length > 0 ? whole.Zh + part.Zh : "", part.En.Length > 0 ? $"{part.En}, {whole.En}" : "");
}
