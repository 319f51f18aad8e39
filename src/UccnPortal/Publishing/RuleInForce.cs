using UccnPortal.Records;

namespace UccnPortal.Publishing;

/// <summary>A rule in the version that holds in a year.</summary>
public sealed record RuleInForce(Rule Rule, RuleVersion Version)
{
    // What a city must know before it applies.
    private static readonly string[] LimitApplications = ["per-country-limit", "different-fields", "call-rhythm"];

    // The network's own affairs; a rule that nobody has sorted yet is shown to applicants, not kept from them.
    private static readonly string[] OfTheGroup = ["steering-group", "steering-term"];
    private static readonly string[] OwnAffairs = [.. OfTheGroup, "secretariat", "host-selection"];

    /// <summary>The rules that limit applications, in the order above.</summary>
    public static IReadOnlyList<RuleInForce> OfApplications(PublishedNetwork network, int year) =>
        [.. LimitApplications.Join(All(network, year), slug => slug, inForce => inForce.Rule.Slug, (_, inForce) => inForce)];

    /// <summary>All rules that an applicant has to do with, those that limit applications first.</summary>
    public static IReadOnlyList<RuleInForce> OfApplying(PublishedNetwork network, int year) =>
        [.. OfApplications(network, year).Union(All(network, year).Where(inForce => !OwnAffairs.Contains(inForce.Rule.Slug)))];

    public static IReadOnlyList<RuleInForce> OfSteeringGroup(PublishedNetwork network, int year) =>
        [.. All(network, year).Where(inForce => OfTheGroup.Contains(inForce.Rule.Slug))];

    /// <summary>The meeting that decided the version, where it is known.</summary>
    public Meeting? DecidedAt(PublishedNetwork network) => Version.DecidedAt is { } id ? network.FindRecord(id) as Meeting : null;

    private static IEnumerable<RuleInForce> All(PublishedNetwork network, int year) =>
        from rule in network.Rules
        from version in rule.Versions
        where version.Valid.HoldsIn(year)
        select new RuleInForce(rule, version);
}
