using UccnPortal.Records;

namespace UccnPortal.Publishing;

/// <summary>What differs between the network at the end of one year and at the end of a later one.</summary>
public sealed class NetworkChanges
{
    public NetworkChanges(PublishedNetwork network, int year, int otherYear)
    {
        (From, To) = (Math.Min(year, otherYear), Math.Max(year, otherYear));
        var (before, after) = (network.In(From), network.In(To));
        (Before, After) = (before.Count, after.Count);
        Fields = [.. network.Fields.Select(field => new FieldChange(before[field], after[field])).Where(field => field.Before.IsEstablished || field.After.IsEstablished)];

        var changed = network.Cities.Select(city => (City: city, Before: TitleIn(city, From), After: TitleIn(city, To))).Where(city => city.Before != city.After).ToList();
        Joined = [.. changed.Where(city => city.Before is null).Select(city => new CityJoined(YearOf(city.City), city.After!)).OrderBy(joined => joined.Year)]; // Something differs, so it is not the title before.
        Moved = [.. changed.Where(city => city is { Before: not null, After: not null }).Select(city => new CityMoved(DateOf(city.After!), city.Before!, city.After!)).OrderBy(moved => moved.On)]; // Just filtered.
        Left = [.. changed.Where(city => city.After is null).Select(city => city.Before!).OrderBy(left => left.Record.Valid.Ends)]; // As above.
        Rules = [.. network.Rules.Select(rule => new RuleChange(rule, VersionIn(rule, From), VersionIn(rule, To))).Where(rule => rule.Before != rule.After)];
        Meetings = [.. network.Meetings.Where(meeting => meeting.Year > From && meeting.Year <= To)];
        Corrected = From == network.Brochure.ShowsYear && To > From ? network.Errata : [];
    }

    public int From { get; }
    public int To { get; }

    public NetworkCount Before { get; }
    public NetworkCount After { get; }

    /// <summary>Every field that existed in one of the two years, with its members then.</summary>
    public IReadOnlyList<FieldChange> Fields { get; }

    /// <summary>Cities that were no members before, by year, then English name. Who only moved to another field is not among them.</summary>
    public IReadOnlyList<CityJoined> Joined { get; }
    public IEnumerable<CityJoined> ChineseJoined => Joined.Where(joined => joined.Title.City.IsChinese);

    /// <summary>Members in both years, in different fields.</summary>
    public IReadOnlyList<CityMoved> Moved { get; }

    /// <summary>The titles last held by cities that are members no more.</summary>
    public IReadOnlyList<PublishedDesignation> Left { get; }

    public IEnumerable<PublishedField> FieldsAdded => Fields.Where(change => !change.Before.IsEstablished).Select(change => change.After.Field);

    public IReadOnlyList<RuleChange> Rules { get; }
    public IReadOnlyList<Meeting> Meetings { get; }

    /// <summary>What the site shows otherwise than the edition of the earlier year prints it.</summary>
    public IReadOnlyList<Erratum> Corrected { get; }

    public bool IsEmpty =>
        Joined.Count + Moved.Count + Left.Count + Rules.Count + Meetings.Count + Corrected.Count == 0 && !FieldsAdded.Any();

    /// <summary>When a title was announced, as exactly as the records know it.</summary>
    internal static PartialDate DateOf(PublishedDesignation title) => title.Record.Announced ?? new PartialDate(title.From);

    private static PublishedDesignation? TitleIn(PublishedCity city, int year) => city.Designations.LastOrDefault(title => title.HoldsIn(year));

    private static RuleVersion? VersionIn(Rule rule, int year) => rule.Versions.Find(version => version.Valid.HoldsIn(year));

    // A city that joined and moved on before the later year joined with its first title since.
    private int YearOf(PublishedCity city) => city.Designations.First(title => title.From > From).From;
}

/// <summary>A field's members at the end of two years.</summary>
public sealed record FieldChange(FieldInYear Before, FieldInYear After);

/// <summary>A city became a member; the title is the one it holds in the later year.</summary>
public sealed record CityJoined(int Year, PublishedDesignation Title);

/// <summary>A rule holds in another version, for the first time, or no more.</summary>
public sealed record RuleChange(Rule Rule, RuleVersion? Before, RuleVersion? After)
{
    /// <summary>Since when the later state holds.</summary>
    public int? Since => After is null ? Before?.Valid.Until : After.Valid.From;
}
