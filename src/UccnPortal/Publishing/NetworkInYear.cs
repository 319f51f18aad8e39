using System.Collections.Frozen;

namespace UccnPortal.Publishing;

public sealed class NetworkInYear
{
    private readonly Dictionary<PublishedField, FieldInYear> _fields;

    public NetworkInYear(PublishedNetwork network, int year)
    {
        Year = year;
        _fields = network.Fields.ToDictionary(field => field, field => new FieldInYear(field, year));
        Fields = [.. network.Fields.Select(field => _fields[field]).Where(field => field.IsEstablished)];
        ChineseMembers = [.. network.Designations.Where(row => row.City.IsChinese && row.HoldsIn(year))];
        Count = NetworkCount.In(network, year);
        Order = new CityOrder(network, year);
    }

    public int Year { get; }

    public IReadOnlyList<FieldInYear> Fields { get; }

    public NetworkCount Count { get; }

    public IReadOnlyList<PublishedDesignation> ChineseMembers { get; }

    public CityOrder Order { get; }

    public FieldInYear this[PublishedField field] => _fields[field];
}

public sealed record CityPlace(int Number, int Count, PublishedCity? Previous, PublishedCity? Next);

/// <summary>The order of city pages: China's printed list for Chinese cities; field, then English name for the others.</summary>
public sealed class CityOrder
{
    private readonly FrozenDictionary<PublishedCity, CityPlace> _places;

    public CityOrder(PublishedNetwork network, int year)
    {
        var china = network.Designations.Where(row => row.City.IsChinese && row.HoldsIn(year)).Select(row => row.City).Distinct().ToList();
        // The network lists its cities by English name, and a stable sort keeps that order within a field.
        var world = network
            .Cities.Where(city => !city.IsChinese)
            .OrderBy(city => city.DesignationIn(year)?.Field.Record.Order ?? int.MaxValue)
            .ToList();
        _places = Places(china).Concat(Places(world)).ToFrozenDictionary(pair => pair.Key, pair => pair.Value);
    }

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
