using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Publishing;

/// <summary>A line of what applies to an application.</summary>
/// <param name="Says">Empty if it is not known, which does not mean that nothing was required.</param>
/// <param name="By">The record that says it; null if it is not known.</param>
public sealed record ApplicationTerm(LocalizedText Name, IReadOnlyList<LocalizedText> Says, Record? By, IReadOnlyList<CitedSource> Cited);

/// <summary>What applies to a country's applications in the call of a year, each line with the record that says it.</summary>
public sealed class ApplicationTerms
{
    /// <summary>The body through which Chinese cities apply.</summary>
    public const string ChinaCommission = "china-national-commission";

    private readonly PublishedNetwork _network;

    /// <param name="field">The field of the application; null for any.</param>
    public ApplicationTerms(PublishedNetwork network, Country country, int year, PublishedField? field = null)
    {
        _network = network;
        (Country, Year, Field) = (country, year, field);
        Call = network.Calls.FirstOrDefault(call => call.Year == year);
        Before = network.Calls.LastOrDefault(call => call.Year < year);
        After = network.Calls.FirstOrDefault(call => call.Year > year);
        Lines = Call is null ? [] : [.. LinesOf(Call)];
        Designated =
        [
            .. network.Designations.Where(row =>
                row.From == year && row.Record.Kind == DesignationKind.Designated && row.City.Country.Id == country.Id
            ),
        ];
    }

    public Country Country { get; }
    public int Year { get; }
    public PublishedField? Field { get; }

    /// <summary>The call of the year; null if there was none or none is on record.</summary>
    public Call? Call { get; }

    public Call? Before { get; }
    public Call? After { get; }

    /// <summary>True if the year lies between two calls; false if the records of calls begin later or end earlier.</summary>
    public bool IsBetweenCalls => Call is null && Before is not null && After is not null;

    /// <summary>True if the call has no dates and no result yet, so that today’s rules may change with it.</summary>
    public bool IsToCome => Call is { Announced: null } && Deadlines(Call).Count == 0;

    public IReadOnlyList<ApplicationTerm> Lines { get; }

    public IReadOnlyList<PublishedDesignation> Designated { get; }

    /// <summary>The years that can be asked about, the latest first.</summary>
    public static IEnumerable<int> YearsOf(PublishedNetwork network, int thisYear)
    {
        var last = network.Calls.Count == 0 ? thisYear : Math.Max(network.Calls[^1].Year, thisYear);
        return Enumerable.Range(RecordChecks.FirstYear, last - RecordChecks.FirstYear + 1).Reverse();
    }

    private IEnumerable<ApplicationTerm> LinesOf(Call call)
    {
        yield return Known(UiText.Apply.Call, [call.Name], call, "");
        yield return Known(
            UiText.Apply.When,
            [.. Deadlines(call).Select(deadline => UiText.Punctuation.NameAndWhat.With(Dates.Format(deadline.Day), deadline.Text))],
            call,
            "phases["
        );
        yield return Of(UiText.Apply.HowMany, RuleInForce.CountryLimit);
        yield return Of(UiText.Apply.Fields, RuleInForce.DifferentFields);
        if (Field is { Record: var field })
        {
            yield return Known(
                UiText.Apply.Field,
                [
                    field.Valid.HoldsIn(Year)
                        ? UiText.Apply.CalledField.With(field.Name, field.Valid.From)
                        : UiText.Apply.FieldNotYet.With(field.Name, field.Valid.From),
                ],
                field,
                ""
            );
        }

        if (Country.Code == PublishedNetwork.China && _network.Organisations.TryGetValue(ChinaCommission, out var commission))
            yield return Known(UiText.Apply.Through, [commission.Name], commission, "");
        foreach (var kind in Enum.GetValues<CallDocumentKind>())
        {
            var written = call.Documents.Find(document => document.Kind == kind);
            yield return Known(UiText.Apply.KindOf(kind), written is null ? [] : [written.Text], call, $"documents[{written?.Key}]");
        }
    }

    /// <summary>The dates of the first phase, in which applications are called for and handed in.</summary>
    private static List<(PartialDate Day, LocalizedText Text)> Deadlines(Call call) =>
        [
            .. from phase in call.Phases.Take(1)
            from milestone in phase.Milestones
            where milestone.On is not null
            select (milestone.On!.Value, milestone.Text), // Just filtered.
        ];

    private ApplicationTerm Of(LocalizedText name, string slug) =>
        RuleInForce.Find(_network, slug, Year) is (var rule, var version)
            ? Known(name, [version.Text], rule, $"versions[{version.Key}]")
            : new ApplicationTerm(name, [], null, []);

    /// <param name="place">The start of the citations' fields, besides those of the whole record.</param>
    private ApplicationTerm Known(LocalizedText name, IReadOnlyList<LocalizedText> says, Record by, string place) =>
        says.Count == 0
            ? new ApplicationTerm(name, [], null, [])
            : new ApplicationTerm(
                name,
                says,
                by,
                [
                    .. _network
                        .SourcesOf(by)
                        .Where(cited =>
                            cited.Citation.Field.Length == 0
                                // What a call cites as a whole is its result.
                                ? by is not Records.Call || place.Length == 0
                                : place.Length > 0 && cited.Citation.Field.StartsWith(place, StringComparison.Ordinal)
                        ),
                ]
            );
}
