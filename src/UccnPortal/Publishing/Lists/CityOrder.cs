using System.Collections.Frozen;

namespace UccnPortal.Publishing.Lists;

/// <summary>A city's place in the order: its number where the order is a printed list (China's), and its neighbours.</summary>
public sealed record CityPlace(int Number, int Count, PublishedCity? Previous, PublishedCity? Next);

/// <summary>The order of city pages in one year: China's list for Chinese cities, field and then English name for all others.</summary>
public sealed class CityOrder
{
    private readonly FrozenDictionary<PublishedCity, CityPlace> _places;

    public CityOrder(PublishedNetwork network, int year)
    {
        Year = year;
        var china = network.Designations.Where(row => row.City.IsChinese && row.HoldsIn(year)).Select(row => row.City).Distinct().ToList();
        // The network keeps its cities by English name: a stable sort leaves that order within a field.
        var world = network.Cities.Where(city => !city.IsChinese).OrderBy(city => city.DesignationIn(year)?.Field.Record.Order ?? int.MaxValue).ToList();
        _places = Places(china).Concat(Places(world)).ToFrozenDictionary(pair => pair.Key, pair => pair.Value);
    }

    public int Year { get; }

    /// <summary>Null for a Chinese city that holds no title in this year.</summary>
    public CityPlace? PlaceOf(PublishedCity city) => _places.GetValueOrDefault(city);

    private static IEnumerable<KeyValuePair<PublishedCity, CityPlace>> Places(List<PublishedCity> cities) =>
        cities.Select((city, i) => KeyValuePair.Create(city, new CityPlace(i + 1, cities.Count, cities.ElementAtOrDefault(i - 1), cities.ElementAtOrDefault(i + 1))));
}
