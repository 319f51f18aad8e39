using UccnPortal.Records;

namespace UccnPortal.Publishing;

public sealed class RulesHistory
{
    private RulesHistory(PublishedNetwork network, int year)
    {
        Rules = [.. network.Rules.Select(rule => RuleInYear.Of(network, rule, year)).Where(rule => rule.Versions.Count > 0)];
        var changes = network.Rules.SelectMany(Changes).ToLookup(change => change.Version.DecidedAt);
        Meetings =
        [
            .. network
                .Meetings.Where(meeting => meeting.Year <= year)
                .Select(meeting => new HeldMeeting(
                    meeting,
                    [.. meeting.Places.Select(place => MeetingHost.Of(network, place, meeting.Year))],
                    [.. changes[meeting.Id]]
                )),
        ];
    }

    public IReadOnlyList<HeldMeeting> Meetings { get; }
    public IReadOnlyList<RuleInYear> Rules { get; }

    public IEnumerable<int> YearsWithoutRecord =>
        Meetings.Count == 0
            ? []
            : Enumerable
                .Range(Meetings[0].Meeting.Year, Meetings[^1].Meeting.Year - Meetings[0].Meeting.Year)
                .Except(Meetings.Select(held => held.Meeting.Year));

    public static RulesHistory In(PublishedNetwork network, int year) => new(network, year);

    private static IEnumerable<RuleDecided> Changes(Rule rule) =>
        rule
            .Versions.Where(version => version.DecidedAt is not null)
            .Select(version => new RuleDecided(
                rule,
                version,
                rule.Versions.Find(before => before != version && before.Valid.Until is { } until && until == version.Valid.From)
            ));
}

public sealed record HeldMeeting(Meeting Meeting, IReadOnlyList<MeetingHost> Hosts, IReadOnlyList<RuleDecided> Changes)
{
    public IReadOnlyList<PublishedField> Fields => [.. Hosts.Select(host => host.Field).OfType<PublishedField>().Distinct()];
}

public sealed record MeetingHost(MeetingPlace Place, PublishedCity? City, PublishedField? Field)
{
    public static MeetingHost Of(PublishedNetwork network, MeetingPlace place, int year)
    {
        var city = place.City is { } id && network.FindRecord(id) is City record ? network.FindCity(record.Slug) : null;
        return new MeetingHost(place, city, city?.Designations.FirstOrDefault(title => title.HoldsIn(year))?.Field);
    }
}

public sealed record RuleDecided(Rule Rule, RuleVersion Version, RuleVersion? Replaced);

public sealed record RuleInYear(Rule Rule, IReadOnlyList<VersionInYear> Versions)
{
    public static RuleInYear Of(PublishedNetwork network, Rule rule, int year) =>
        new(
            rule,
            [
                .. from version in rule.Versions
                let decidedAt = version.DecidedAt is { } id ? network.FindRecord(id) as Meeting : null
                where (version.Valid.From ?? int.MinValue) <= year || decidedAt?.Year <= year
                select new VersionInYear(
                    version,
                    decidedAt,
                    version.Valid.HoldsIn(year),
                    version.Valid.Until is { } until && until <= year ? until : null
                ),
            ]
        );
}

/// <summary>A rule version seen from a year; <c>Until</c> is null if the end is later.</summary>
public sealed record VersionInYear(RuleVersion Version, Meeting? DecidedAt, bool IsInForce, int? Until);
