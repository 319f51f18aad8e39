using UccnPortal.Records;

namespace UccnPortal.Publishing;

/// <summary>Something that happened in the network, dated as exactly as the records know it.</summary>
public abstract record NewsItem(PartialDate On)
{
    /// <summary>Names the item for ever: made of record ids, which no edit changes.</summary>
    public abstract string Key { get; }

    /// <summary>The records that the item tells of.</summary>
    public abstract IEnumerable<Record> Records { get; }

    public static IReadOnlyList<NewsItem> Latest(PublishedNetwork network, int count) => [.. LatestFirst(network).Take(count)];

    /// <summary>What happened after the end of that year, the latest first.</summary>
    public static IReadOnlyList<NewsItem> Later(PublishedNetwork network, int year) => [.. LatestFirst(network).Where(item => item.On.Year > year)];

    /// <summary>The first source of each record that the item tells of.</summary>
    public virtual IEnumerable<CitedSource> Sources(PublishedNetwork network) => Records.SelectMany(record => network.SourcesOf(record, "").Take(1));

    private static IOrderedEnumerable<NewsItem> LatestFirst(PublishedNetwork network) =>
        Joined(network).Concat(Announced(network)).Concat(Added(network)).Concat(Decided(network)).Concat(Moved(network)).OrderByDescending(item => item.On);

    private static IEnumerable<NewsItem> Joined(PublishedNetwork network) => network.Designations.Where(designation => designation.City.IsChinese)
        .GroupBy(NetworkChanges.DateOf).Select(joined => new ChineseCitiesJoined(
            joined.Key, [.. joined], network.Designations.Count(designation => designation.City.IsChinese && designation.HoldsIn(joined.Key.Year))));

    private static IEnumerable<NewsItem> Announced(PublishedNetwork network) =>
        network.Calls.Where(call => call.Announced is not null).Select(call => new CallAnnounced(call.Announced!.Value, call)); // Just filtered.

    private static IEnumerable<NewsItem> Added(PublishedNetwork network)
    {
        var first = network.Fields.Min(field => field.Record.Valid.From);
        return from field in network.Fields
               where field.Record.Valid.From > first
               let year = field.Record.Valid.From ?? 0
               let since = field.Designations.Where(designation => designation.From == year).Select(NetworkChanges.DateOf).DefaultIfEmpty(new PartialDate(year)).Min()
               select new FieldAdded(since, field, network.Fields.Count(other => other.Record.Valid.HoldsIn(year)));
    }

    private static IEnumerable<NewsItem> Decided(PublishedNetwork network) =>
        network.Meetings.Where(meeting => meeting.Decisions.Count > 0).Select(meeting => new MeetingDecided(meeting.Starts ?? new PartialDate(meeting.Year), meeting));

    // A Chinese city's move is told with those that joined.
    private static IEnumerable<NewsItem> Moved(PublishedNetwork network) =>
        from title in network.Designations
        where title.Record.Kind == DesignationKind.ChangedField && !title.City.IsChinese
        let former = FieldInYear.MovedFrom(title)
        where former is not null
        select new CityMoved(NetworkChanges.DateOf(title), former, title);
}

/// <summary>Chinese cities joined, or changed their field; <c>Total</c> is the number of Chinese members after it.</summary>
public sealed record ChineseCitiesJoined(PartialDate On, IReadOnlyList<PublishedDesignation> Cities, int Total) : NewsItem(On)
{
    public override string Key => $"joined/{Cities[0].City.Record.Id}/{Cities[0].Record.Key}";
    public override IEnumerable<Record> Records => Cities.Select(title => title.City.Record);

    public override IEnumerable<CitedSource> Sources(PublishedNetwork network) => Cities.SelectMany(row => network.SourcesOf(row).Take(1));
}

/// <summary>A member changed its field.</summary>
public sealed record CityMoved(PartialDate On, PublishedDesignation Before, PublishedDesignation After) : NewsItem(On)
{
    public override string Key => $"moved/{After.City.Record.Id}/{After.Record.Key}";
    public override IEnumerable<Record> Records => [After.City.Record];

    public override IEnumerable<CitedSource> Sources(PublishedNetwork network) => network.SourcesOf(After);
}

public sealed record CallAnnounced(PartialDate On, Call Call) : NewsItem(On)
{
    public override string Key => $"call/{Call.Id}";
    public override IEnumerable<Record> Records => [Call];
}

/// <summary>The network took up a field; <c>Total</c> is the number of fields after it.</summary>
public sealed record FieldAdded(PartialDate On, PublishedField Field, int Total) : NewsItem(On)
{
    public override string Key => $"field/{Field.Record.Id}";
    public override IEnumerable<Record> Records => [Field.Record];
}

public sealed record MeetingDecided(PartialDate On, Meeting Meeting) : NewsItem(On)
{
    public override string Key => $"meeting/{Meeting.Id}";
    public override IEnumerable<Record> Records => [Meeting];
}
