using UccnPortal.Publishing.Lists;

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
