using System.Collections.Concurrent;
using UccnPortal.Drawings.Maps;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Records;

namespace UccnPortal.Pages.Cities;

/// <summary>The drawings of all of China's cities, made once a content version: dots and names stay where they are, whichever are asked for.</summary>
internal static class ChinaMaps
{
    public static PositionMap In(PublishedNetwork network, Language language, MapSize size) => network.Once(static _ => new DrawnMaps()).GetOrAdd(
        (language, size), key => PositionMap.OfEach([.. network.Cities.Where(city => city.IsChinese)], city => new Reader(key.Language).Say(Places.Listed(city)), key.Size));

    private sealed class DrawnMaps : ConcurrentDictionary<(Language Language, MapSize Size), PositionMap>;
}
