using UccnPortal.Records;

namespace UccnPortal.Publishing;

public abstract record NewsItem(PartialDate On)
{
    /// <summary>A permanent key, made of record identifiers that no edit changes.</summary>
    public abstract string Key { get; }

    public abstract IEnumerable<Record> Records { get; }

    public static IReadOnlyList<NewsItem> Latest(PublishedNetwork network, int count) => [.. LatestFirst(network).Take(count)];

    public static IReadOnlyList<NewsItem> Later(PublishedNetwork network, int year) =>
        [.. LatestFirst(network).Where(item => item.On.Year > year)];

    public virtual IEnumerable<CitedSource> Sources(PublishedNetwork network) =>
        Records.SelectMany(record => network.SourcesOf(record, "").Take(1));

    private static IOrderedEnumerable<NewsItem> LatestFirst(PublishedNetwork network) =>
        Joined(network)
            .Concat(Announced(network))
            .Concat(Added(network))
            .Concat(Decided(network))
            .Concat(Moved(network))
            .OrderByDescending(item => item.On);

    private static IEnumerable<NewsItem> Joined(PublishedNetwork network) =>
        network
            .Designations.Where(designation => designation.City.IsChinese)
            .GroupBy(NetworkChanges.DateOf)
            .Select(joined => new ChineseCitiesJoined(
                joined.Key,
                [.. joined],
                network.Designations.Count(designation => designation.City.IsChinese && designation.HoldsIn(joined.Key.Year))
            ));

    private static IEnumerable<NewsItem> Announced(PublishedNetwork network) =>
        // Announced is not null after the filter.
        network.Calls.Where(call => call.Announced is not null).Select(call => new CallAnnounced(call.Announced!.Value, call));

    private static IEnumerable<NewsItem> Added(PublishedNetwork network)
    {
        var first = network.Fields.Min(field => field.Record.Valid.From);
        return from field in network.Fields
            where field.Record.Valid.From > first
            let year = field.Record.Valid.From ?? 0
            let since = field
                .Designations.Where(designation => designation.From == year)
                .Select(NetworkChanges.DateOf)
                .DefaultIfEmpty(new PartialDate(year))
                .Min()
            select new FieldAdded(since, field, network.Fields.Count(other => other.Record.Valid.HoldsIn(year)));
    }

    private static IEnumerable<NewsItem> Decided(PublishedNetwork network) =>
        network
            .Meetings.Where(meeting => meeting.Decisions.Count > 0)
            .Select(meeting => new MeetingDecided(meeting.Starts ?? new PartialDate(meeting.Year), meeting));

    // A Chinese city's move is part of ChineseCitiesJoined.
    private static IEnumerable<NewsItem> Moved(PublishedNetwork network) =>
        from title in network.Designations
        where title.Record.Kind == DesignationKind.ChangedField && !title.City.IsChinese
        let former = FieldInYear.MovedFrom(title)
        where former is not null
        select new CityMoved(NetworkChanges.DateOf(title), former, title);
}

public sealed record ChineseCitiesJoined(PartialDate On, IReadOnlyList<PublishedDesignation> Cities, int Total) : NewsItem(On)
{
    public override string Key => $"joined/{Cities[0].City.Record.Id}/{Cities[0].Record.Key}";
    public override IEnumerable<Record> Records => Cities.Select(title => title.City.Record);

    public override IEnumerable<CitedSource> Sources(PublishedNetwork network) => Cities.SelectMany(row => network.SourcesOf(row).Take(1));
}

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
