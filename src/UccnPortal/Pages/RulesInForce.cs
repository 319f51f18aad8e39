using UccnPortal.Publishing;

namespace UccnPortal.Pages;

public sealed record RulesInForce(TextPage Page, IReadOnlyList<RuleInForce> Rules);
