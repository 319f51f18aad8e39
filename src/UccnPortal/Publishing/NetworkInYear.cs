using UccnPortal.Publishing.Lists;

namespace UccnPortal.Publishing;

/// <summary>The network as it stood at the end of a year, computed once for all pages that show it: a year lasts.</summary>
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

    /// <summary>The fields that existed in that year.</summary>
    public IReadOnlyList<FieldInYear> Fields { get; }

    public NetworkCount Count { get; }

    /// <summary>In the order of the brochure's table.</summary>
    public IReadOnlyList<PublishedDesignation> ChineseMembers { get; }

    /// <summary>How readers leaf from city to city.</summary>
    public CityOrder Order { get; }

    /// <summary>Any field of the network, in existence yet or not.</summary>
    public FieldInYear this[PublishedField field] => _fields[field];
}
