using UccnPortal.Records;

namespace UccnPortal.Publishing;

public sealed class NetworkChanges
{
    public NetworkChanges(PublishedNetwork network, int year, int otherYear)
    {
        (From, To) = (Math.Min(year, otherYear), Math.Max(year, otherYear));
        var (before, after) = (network.In(From), network.In(To));
        (Before, After) = (before.Count, after.Count);
        Fields =
        [
            .. network
                .Fields.Select(field => new FieldChange(before[field], after[field]))
                .Where(field => field.Before.IsEstablished || field.After.IsEstablished),
        ];

        var changed = network
            .Cities.Select(city => (City: city, Before: TitleIn(city, From), After: TitleIn(city, To)))
            .Where(city => city.Before != city.After)
            .ToList();
        // Each ! below is safe: the two designations differ, and the filter before it checks which of them is null.
        Joined =
        [
            .. changed
                .Where(city => city.Before is null)
                .Select(city => new CityJoined(YearOf(city.City), city.After!))
                .OrderBy(joined => joined.Year),
        ];
        Moved =
        [
            .. changed
                .Where(city => city is { Before: not null, After: not null })
                .Select(city => new CityMoved(DateOf(city.After!), city.Before!, city.After!))
                .OrderBy(moved => moved.On),
        ];
        Left = [.. changed.Where(city => city.After is null).Select(city => city.Before!).OrderBy(left => left.Record.Valid.Ends)];
        Rules =
        [
            .. network
                .Rules.Select(rule => new RuleChange(rule, VersionIn(rule, From), VersionIn(rule, To)))
                .Where(rule => rule.Before != rule.After),
        ];
        Meetings = [.. network.Meetings.Where(meeting => meeting.Year > From && meeting.Year <= To)];
        Corrected = From == network.Brochure.ShowsYear && To > From ? network.Errata : [];
    }

    public int From { get; }
    public int To { get; }

    public NetworkCount Before { get; }
    public NetworkCount After { get; }

    public IReadOnlyList<FieldChange> Fields { get; }

    public IReadOnlyList<CityJoined> Joined { get; }
    public IEnumerable<CityJoined> ChineseJoined => Joined.Where(joined => joined.Title.City.IsChinese);

    public IReadOnlyList<CityMoved> Moved { get; }

    public IReadOnlyList<PublishedDesignation> Left { get; }

    public IEnumerable<PublishedField> FieldsAdded =>
        Fields.Where(change => !change.Before.IsEstablished).Select(change => change.After.Field);

    public IReadOnlyList<RuleChange> Rules { get; }
    public IReadOnlyList<Meeting> Meetings { get; }

    public IReadOnlyList<Erratum> Corrected { get; }

    public bool IsEmpty =>
        Joined.Count + Moved.Count + Left.Count + Rules.Count + Meetings.Count + Corrected.Count == 0 && !FieldsAdded.Any();

    internal static PartialDate DateOf(PublishedDesignation title) => title.Record.Announced ?? new PartialDate(title.From);

    private static PublishedDesignation? TitleIn(PublishedCity city, int year) =>
        city.Designations.LastOrDefault(title => title.HoldsIn(year));

    private static RuleVersion? VersionIn(Rule rule, int year) => rule.Versions.Find(version => version.Valid.HoldsIn(year));

    // A city that joined and then changed its field counts from its first designation in between.
    private int YearOf(PublishedCity city) => city.Designations.First(title => title.From > From).From;
}

public sealed record FieldChange(FieldInYear Before, FieldInYear After);

public sealed record CityJoined(int Year, PublishedDesignation Title);

public sealed record RuleChange(Rule Rule, RuleVersion? Before, RuleVersion? After)
{
    public int? Since => After is null ? Before?.Valid.Until : After.Valid.From;
}
