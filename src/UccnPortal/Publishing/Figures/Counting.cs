using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Publishing.Figures;

internal static class Counting
{
    private const int MostSourcesNamed = 4;
    private const int MostLeadersNamed = 3;

    public static List<PublishedDesignation> MembersIn(this PublishedNetwork network, int year) =>
        [.. network.Designations.Where(row => row.HoldsIn(year))];

    /// <summary>New members only: a city that changed its field does not count.</summary>
    public static List<PublishedDesignation> NewIn(this PublishedNetwork network, int year) =>
        [.. network.Designations.Where(row => row.From == year && row.Record.Kind == DesignationKind.Designated)];

    public static List<PublishedField> FieldsIn(this PublishedNetwork network, int year) =>
        [.. network.Fields.Where(field => field.Record.Valid.HoldsIn(year) || field.Designations.Any(row => row.HoldsIn(year)))];

    public static int? ComparedYear(this PublishedNetwork network, int year) =>
        network.IsNewerThanBrochure(year) ? network.Brochure.ShowsYear : null;

    public static IEnumerable<CitedSource> SourcesOfCounting(this PublishedNetwork network, IEnumerable<PublishedDesignation> rows) =>
        network
            .OwnCounting()
            .Concat(
                rows.SelectMany(row => row.Sources)
                    .GroupBy(cited => cited.Source)
                    .OrderByDescending(citations => citations.Key.Kind == SourceKind.Primary)
                    .ThenByDescending(citations => citations.Count())
                    .Take(MostSourcesNamed)
                    .Select(citations => citations.First())
            );

    /// <summary>Our own count, then the sources of the published totals it is compared with, latest first.</summary>
    public static IEnumerable<CitedSource> SourcesOfTotals(this PublishedNetwork network, int year)
    {
        var calls = network.Calls.Where(call => call.MembersPublished is not null && call.Year <= year).Reverse().ToList();
        return calls.Count == 0
            ? network.SourcesOfCounting(network.MembersIn(year)) // Before the first call with a published total.
            : network
                .OwnCounting()
                .Concat(
                    calls.SelectMany(call =>
                        network.SourcesOf(call).Where(cited => cited.Citation.Field is "" or "membersPublished").TakeLast(1)
                    )
                );
    }

    public static LocalizedText Leaders(IReadOnlyCollection<(LocalizedText Label, int Value)> amounts)
    {
        var most = amounts.Max(amount => amount.Value);
        var leaders = amounts.Where(amount => amount.Value == most).Select(amount => amount.Label).ToList();
        return leaders.Count switch
        {
            1 => UiText.Figures.Most.With(leaders[0], most),
            <= MostLeadersNamed => UiText.Figures.MostEach.With(Join(leaders, UiText.Punctuation.Enumeration, UiText.Figures.And), most),
            _ => UiText.Figures.MostOf.With(leaders.Count, most), // Too many names for a message.
        };
    }

    public static IEnumerable<LocalizedText> MovesAmong(IEnumerable<PublishedDesignation> rows)
    {
        var moves = rows.Where(row => row.Record.Kind == DesignationKind.ChangedField)
            .Select(row =>
                UiText.Figures.Move.With(
                    row.City.Name,
                    row.From,
                    FieldInYear.MovedFrom(row)?.Field.Record.Name ?? LocalizedText.Empty,
                    row.Field.Record.Name
                )
            )
            .ToList();
        return moves.Count == 0
            ? []
            : [UiText.Figures.MovesAreNotNew.With(Join(moves, UiText.Punctuation.ListComma, UiText.Punctuation.ListComma))];
    }

    private static IEnumerable<CitedSource> OwnCounting(this PublishedNetwork network) =>
        network
            .Sources.Where(source => source.Kind == SourceKind.Computed && source.Slug == "computed")
            .Select(source => new CitedSource(source, new Citation { Source = source.Id }));

    private static LocalizedText Join(List<LocalizedText> words, LocalizedText between, LocalizedText last) =>
        new(Join(words, between, last, Language.Zh), Join(words, between, last, Language.En));

    private static string Join(List<LocalizedText> words, LocalizedText between, LocalizedText last, Language language) =>
        words.Count == 1
            ? words[0].In(language)
            : string.Join(between.In(language), words.SkipLast(1).Select(word => word.In(language)))
                + last.In(language)
                + words[^1].In(language);
}
