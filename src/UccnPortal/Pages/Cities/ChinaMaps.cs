using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Figures;
using UccnPortal.Records;
using UccnPortal.Web;

namespace UccnPortal.Pages.Cities;

/// <summary>The drawings of all of China's cities, made once a content version: dots and names stay where they are, whichever are asked for.</summary>
internal static class ChinaMaps
{
    private static readonly ConditionalWeakTable<PublishedNetwork, ConcurrentDictionary<(Language Language, MapSize Size), PositionMap>> Drawn = [];

    public static PositionMap In(PublishedNetwork network, Language language, MapSize size) => Drawn.GetOrCreateValue(network).GetOrAdd(
        (language, size), key => PositionMap.OfEach([.. network.Cities.Where(city => city.IsChinese)], city => new Reader(key.Language).Say(Places.Listed(city)), key.Size));
}
