using UccnPortal.Records;

namespace UccnPortal.Publishing;

/// <summary>Something that happened in the network, dated as exactly as the records know it.</summary>
public abstract record NewsItem(PartialDate On)
{
    public static IReadOnlyList<NewsItem> Latest(PublishedNetwork network, int count) =>
        [.. Joined(network).Concat(Announced(network)).Concat(Added(network)).Concat(Decided(network)).OrderByDescending(item => item.On).Take(count)];

    /// <summary>The first source of each record that the item tells of.</summary>
    public IEnumerable<CitedSource> Sources(PublishedNetwork network) => this switch
    {
        ChineseCitiesJoined joined => joined.Cities.SelectMany(row => network.SourcesOf(row).Take(1)),
        CallAnnounced announced => network.SourcesOf(announced.Call, "").Take(1),
        FieldAdded added => network.SourcesOf(added.Field.Record, "").Take(1),
        MeetingDecided decided => network.SourcesOf(decided.Meeting, "").Take(1),
        _ => [],
    };

    private static IEnumerable<NewsItem> Joined(PublishedNetwork network) => network.Designations.Where(designation => designation.City.IsChinese)
        .GroupBy(DateOf).Select(joined => new ChineseCitiesJoined(
            joined.Key, [.. joined], network.Designations.Count(designation => designation.City.IsChinese && designation.HoldsIn(joined.Key.Year))));

    private static IEnumerable<NewsItem> Announced(PublishedNetwork network) =>
        network.Calls.Where(call => call.Announced is not null).Select(call => new CallAnnounced(call.Announced!.Value, call)); // Just filtered.

    private static IEnumerable<NewsItem> Added(PublishedNetwork network)
    {
        var first = network.Fields.Min(field => field.Record.Valid.From);
        return from field in network.Fields
               where field.Record.Valid.From > first
               let year = field.Record.Valid.From ?? 0
               let since = field.Designations.Where(designation => designation.From == year).Select(DateOf).DefaultIfEmpty(new PartialDate(year)).Min()
               select new FieldAdded(since, field, network.Fields.Count(other => other.Record.Valid.HoldsIn(year)));
    }

    private static IEnumerable<NewsItem> Decided(PublishedNetwork network) =>
        network.Meetings.Where(meeting => meeting.Decisions.Count > 0).Select(meeting => new MeetingDecided(meeting.Starts ?? new PartialDate(meeting.Year), meeting));

    private static PartialDate DateOf(PublishedDesignation designation) => designation.Record.Announced ?? new PartialDate(designation.From);
}

/// <summary>Chinese cities joined, or changed their field; <c>Total</c> is the number of Chinese members after it.</summary>
public sealed record ChineseCitiesJoined(PartialDate On, IReadOnlyList<PublishedDesignation> Cities, int Total) : NewsItem(On);

public sealed record CallAnnounced(PartialDate On, Call Call) : NewsItem(On);

/// <summary>The network took up a field; <c>Total</c> is the number of fields after it.</summary>
public sealed record FieldAdded(PartialDate On, PublishedField Field, int Total) : NewsItem(On);

public sealed record MeetingDecided(PartialDate On, Meeting Meeting) : NewsItem(On);
