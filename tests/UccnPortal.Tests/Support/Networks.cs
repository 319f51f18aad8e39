using UccnPortal.Publishing;
using UccnPortal.Records;

namespace UccnPortal.Tests.Support;

/// <summary>Networks derived from the seeded one, for cases that the seeded one does not contain.</summary>
internal static class Networks
{
    /// <summary>The same network with other cities.</summary>
    public static PublishedNetwork With(this PublishedNetwork network, IEnumerable<City> cities) =>
        new(network.Version + 1, RecordsBut(network).Concat(cities).Select(record => (record, DateTime.UnixEpoch)), []);

    /// <summary>A copy of a city with a new id and slug.</summary>
    public static City Twin(this City city)
    {
        var twin = (City)RecordJson.Read(RecordJson.Write(city), RecordKinds.All.Single(kind => kind.Type == typeof(City)));
        twin.Slug = $"{city.Slug}-twin";
        twin.Id = RecordId.For("city", twin.Slug);
        return twin;
    }

    private static IEnumerable<Record> RecordsBut(PublishedNetwork network) =>
        [.. network.Countries, .. network.Provinces, .. network.Sources, .. network.Fields.Select(field => field.Record)];
}
