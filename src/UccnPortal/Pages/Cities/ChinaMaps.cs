using System.Collections.Concurrent;
using UccnPortal.Drawings.Maps;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Records;

namespace UccnPortal.Pages.Cities;

/// <summary>
/// Where the names of the Chinese cities stand on their own map and on the world's, found once per content version:
/// it does not depend on the query.
/// </summary>
internal static class ChinaMaps
{
    public static PositionMap In(PublishedNetwork network, Language language, MapSize size) =>
        network
            .Once(static _ => new DrawnMaps())
            .GetOrAdd(
                (language, size),
                key =>
                    PositionMap.OfEach(
                        [.. network.Cities.Where(city => city.IsChinese)],
                        city => new Reader(key.Language).Text(Places.Listed(city)),
                        key.Size
                    )
            );

    public static IReadOnlyDictionary<PublishedCity, PlacedLabel> NamesOnTheWorld(
        PublishedNetwork network,
        Language language,
        MapSize size
    ) =>
        network
            .Once(static _ => new WorldNames())
            .GetOrAdd(
                (language, size),
                key => PositionMap.NamesOnTheWorld(network.Cities, city => new Reader(key.Language).Text(Places.Listed(city)), key.Size)
            );

    private sealed class WorldNames
        : ConcurrentDictionary<(Language Language, MapSize Size), IReadOnlyDictionary<PublishedCity, PlacedLabel>>;

    private sealed class DrawnMaps : ConcurrentDictionary<(Language Language, MapSize Size), PositionMap>;
}
