using System.Collections.Concurrent;
using UccnPortal.Drawings.Maps;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Records;

namespace UccnPortal.Pages.Cities;

/// <summary>Caches the maps of all Chinese cities, once per content version. Dots and labels do not depend on the query.</summary>
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

    private sealed class DrawnMaps : ConcurrentDictionary<(Language Language, MapSize Size), PositionMap>;
}
