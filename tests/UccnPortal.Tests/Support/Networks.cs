using UccnPortal.Publishing;
using UccnPortal.Records;

namespace UccnPortal.Tests.Support;

/// <summary>Networks made of the seeded one, for what the seeded one is too small or too sound to show.</summary>
internal static class Networks
{
    /// <summary>What its lists are made of, with other cities instead of its own.</summary>
    public static PublishedNetwork With(this PublishedNetwork network, IEnumerable<City> cities) =>
        new(network.Version + 1, RecordsBut(network).Concat(cities).Select(record => (record, DateTime.UnixEpoch)), []);

    /// <summary>The same city once more, under an identity of its own.</summary>
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
