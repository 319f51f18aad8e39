using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Apply;

/// <summary>A country in each creative field in a year: where it has members, and since when.</summary>
public sealed record StandingBlock(TextPage Page, Country Country, int Year)
{
    public IReadOnlyList<FieldStanding> Fields { get; } = FieldStanding.Of(Page.Network, Country, Year);

    /// <summary>How many applications the country may make, and in which fields.</summary>
    public IReadOnlyList<RuleInForce> Limits { get; } =
    [
        .. new[] { RuleInForce.CountryLimit, RuleInForce.DifferentFields }
            .Select(slug => RuleInForce.Find(Page.Network, slug, Year))
            .OfType<RuleInForce>(),
    ];

    public LocalizedText Title =>
        Year == Page.ThisYear ? UiText.Apply.Standing.With(Country.Name) : UiText.Apply.StandingThen.With(Country.Name, Year);

    public string Summary
    {
        get
        {
            var country = Page.Text(Country.Name);
            var lacking = Fields.Where(standing => standing.Members.Count == 0).ToList();
            return lacking.Count == 0
                ? Page.Text(UiText.Apply.StandingAll, country, Fields.Count)
                : Page.Text(
                    UiText.Apply.StandingIn,
                    country,
                    Fields.Count,
                    Fields.Count - lacking.Count,
                    string.Join(
                        Page.Text(UiText.Punctuation.Enumeration),
                        lacking.Select(standing => Page.Text(standing.Shown.Field.Record.Name))
                    )
                );
        }
    }

    /// <summary>The rules, and where the designations named come from.</summary>
    public IEnumerable<CitedSource> Cited =>
        Limits
            .SelectMany(limit => Page.Network.SourcesOf(limit.Rule, ""))
            .Concat(Fields.Select(standing => standing.Latest).OfType<PublishedDesignation>().SelectMany(latest => latest.Sources));
}
