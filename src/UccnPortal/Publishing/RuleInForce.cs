using UccnPortal.Records;

namespace UccnPortal.Publishing;

/// <summary>A rule in the version that holds in a year.</summary>
public sealed record RuleInForce(Rule Rule, RuleVersion Version)
{
    // What a city must know before it applies; the other rules are about the network's own affairs.
    private static readonly string[] LimitApplications = ["per-country-limit", "different-fields", "call-rhythm"];

    /// <summary>The rules that limit applications, in the order above.</summary>
    public static IReadOnlyList<RuleInForce> OfApplications(PublishedNetwork network, int year) =>
        [.. from slug in LimitApplications
            join rule in network.Rules on slug equals rule.Slug
            from version in rule.Versions
            where version.Valid.HoldsIn(year)
            select new RuleInForce(rule, version)];
}
