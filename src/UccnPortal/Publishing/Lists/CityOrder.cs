using System.Collections.Frozen;

namespace UccnPortal.Publishing.Lists;

public sealed record CityPlace(int Number, int Count, PublishedCity? Previous, PublishedCity? Next);

/// <summary>The order of city pages: China's printed list for Chinese cities; field, then English name for the others.</summary>
public sealed class CityOrder
{
    private readonly FrozenDictionary<PublishedCity, CityPlace> _places;

    public CityOrder(PublishedNetwork network, int year)
    {
        Year = year;
        var china = network.Designations.Where(row => row.City.IsChinese && row.HoldsIn(year)).Select(row => row.City).Distinct().ToList();
        // The network lists its cities by English name, and a stable sort keeps that order within a field.
        var world = network
            .Cities.Where(city => !city.IsChinese)
            .OrderBy(city => city.DesignationIn(year)?.Field.Record.Order ?? int.MaxValue)
            .ToList();
        _places = Places(china).Concat(Places(world)).ToFrozenDictionary(pair => pair.Key, pair => pair.Value);
    }

    public int Year { get; }

    public CityPlace? PlaceOf(PublishedCity city) => _places.GetValueOrDefault(city);

    private static IEnumerable<KeyValuePair<PublishedCity, CityPlace>> Places(List<PublishedCity> cities) =>
        cities.Select(
            (city, i) =>
                KeyValuePair.Create(
                    city,
                    new CityPlace(i + 1, cities.Count, cities.ElementAtOrDefault(i - 1), cities.ElementAtOrDefault(i + 1))
                )
        );
}
