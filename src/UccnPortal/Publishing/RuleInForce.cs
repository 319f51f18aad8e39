using UccnPortal.Records;

namespace UccnPortal.Publishing;

public sealed record RuleInForce(Rule Rule, RuleVersion Version)
{
    public const string CountryLimit = "per-country-limit";
    public const string DifferentFields = "different-fields";

    private static readonly string[] LimitApplications = [CountryLimit, DifferentFields, "call-rhythm"];

    // Internal rules of the network; every rule that is not listed here is shown to applicants.
    private static readonly string[] OfTheGroup = ["steering-group", "steering-term"];
    private static readonly string[] OwnAffairs = [.. OfTheGroup, "secretariat", "host-selection"];

    public static IReadOnlyList<RuleInForce> OfApplications(PublishedNetwork network, int year) =>
        [.. LimitApplications.Join(All(network, year), slug => slug, inForce => inForce.Rule.Slug, (_, inForce) => inForce)];

    public static IReadOnlyList<RuleInForce> OfApplying(PublishedNetwork network, int year) =>
        [.. OfApplications(network, year).Union(All(network, year).Where(inForce => !OwnAffairs.Contains(inForce.Rule.Slug)))];

    public static IReadOnlyList<RuleInForce> OfSteeringGroup(PublishedNetwork network, int year) =>
        [.. All(network, year).Where(inForce => OfTheGroup.Contains(inForce.Rule.Slug))];

    public static RuleInForce? Find(PublishedNetwork network, string slug, int year) =>
        All(network, year).FirstOrDefault(inForce => inForce.Rule.Slug == slug);

    public Meeting? DecidedAt(PublishedNetwork network) => Version.DecidedAt is { } id ? network.FindRecord(id) as Meeting : null;

    private static IEnumerable<RuleInForce> All(PublishedNetwork network, int year) =>
        from rule in network.Rules
        from version in rule.Versions
        where version.Valid.HoldsIn(year)
        select new RuleInForce(rule, version);
}
