using UccnPortal.Records;

namespace UccnPortal.Publishing;

/// <summary>The annual meetings and the rules they made, as they stood at the end of a year.</summary>
public sealed class RulesHistory
{
    private RulesHistory(PublishedNetwork network, int year)
    {
        Rules = [.. network.Rules.Select(rule => RuleInYear.Of(network, rule, year)).Where(rule => rule.Versions.Count > 0)];
        var changes = network.Rules.SelectMany(Changes).ToLookup(change => change.Version.DecidedAt);
        Meetings = [.. network.Meetings.Where(meeting => meeting.Year <= year)
            .Select(meeting => new HeldMeeting(meeting, [.. meeting.Places.Select(place => MeetingHost.Of(network, place, meeting.Year))], [.. changes[meeting.Id]]))];
    }

    /// <summary>In order of time.</summary>
    public IReadOnlyList<HeldMeeting> Meetings { get; }
    public IReadOnlyList<RuleInYear> Rules { get; }

    /// <summary>Years between the first meeting and the last for which there is no record.</summary>
    public IEnumerable<int> YearsWithoutRecord => Meetings.Count == 0
        ? []
        : Enumerable.Range(Meetings[0].Meeting.Year, Meetings[^1].Meeting.Year - Meetings[0].Meeting.Year).Except(Meetings.Select(held => held.Meeting.Year));

    public static RulesHistory In(PublishedNetwork network, int year) => new(network, year);

    private static IEnumerable<RuleDecided> Changes(Rule rule) => rule.Versions.Where(version => version.DecidedAt is not null)
        .Select(version => new RuleDecided(rule, version, rule.Versions.Find(before => before != version && before.Valid.Until is { } until && until == version.Valid.From)));
}

/// <summary>A meeting with its hosts and what it made of the rules.</summary>
public sealed record HeldMeeting(Meeting Meeting, IReadOnlyList<MeetingHost> Hosts, IReadOnlyList<RuleDecided> Changes)
{
    /// <summary>The fields of the hosts, each once: their colours stand behind the year.</summary>
    public IReadOnlyList<PublishedField> Fields => [.. Hosts.Select(host => host.Field).OfType<PublishedField>().Distinct()];
}

/// <summary>Where a meeting was held; the field is the one the city held that year.</summary>
public sealed record MeetingHost(MeetingPlace Place, PublishedCity? City, PublishedField? Field)
{
    public static MeetingHost Of(PublishedNetwork network, MeetingPlace place, int year)
    {
        var city = place.City is { } id && network.FindRecord(id) is City record ? network.FindCity(record.Slug) : null;
        return new MeetingHost(place, city, city?.Designations.FirstOrDefault(title => title.HoldsIn(year))?.Field);
    }
}

/// <summary>The version of a rule that a meeting decided, and the version that it took the place of.</summary>
public sealed record RuleDecided(Rule Rule, RuleVersion Version, RuleVersion? Replaced);

/// <summary>A rule with the versions that had begun or been decided by the end of a year.</summary>
public sealed record RuleInYear(Rule Rule, IReadOnlyList<VersionInYear> Versions)
{
    public static RuleInYear Of(PublishedNetwork network, Rule rule, int year) => new(rule,
        [.. from version in rule.Versions
            let decidedAt = version.DecidedAt is { } id ? network.FindRecord(id) as Meeting : null
            where (version.Valid.From ?? int.MinValue) <= year || decidedAt?.Year <= year
            select new VersionInYear(version, decidedAt, version.Valid.HoldsIn(year), version.Valid.Until is { } until && until <= year ? until : null)]);
}

/// <summary>A version of a rule as seen from a year: an end that lay ahead is not known.</summary>
public sealed record VersionInYear(RuleVersion Version, Meeting? DecidedAt, bool IsInForce, int? Until);
