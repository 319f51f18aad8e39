using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Publishing.Figures;

/// <summary>What the figures share: whom they count, whom they cite, and how they name the largest.</summary>
internal static class Counting
{
    private const int MostSourcesNamed = 4;
    private const int MostLeadersNamed = 3;

    public static List<PublishedDesignation> MembersIn(this PublishedNetwork network, int year) => [.. network.Designations.Where(row => row.HoldsIn(year))];

    /// <summary>New members only: a member that changed its field is none.</summary>
    public static List<PublishedDesignation> NewIn(this PublishedNetwork network, int year) =>
        [.. network.Designations.Where(row => row.From == year && row.Record.Kind == DesignationKind.Designated)];

    /// <summary>The fields that the network had by then, or that had members.</summary>
    public static List<PublishedField> FieldsIn(this PublishedNetwork network, int year) =>
        [.. network.Fields.Where(field => field.Record.Valid.HoldsIn(year) || field.Designations.Any(row => row.HoldsIn(year)))];

    /// <summary>The brochure's year, for the years after it: there is something to compare with.</summary>
    public static int? ComparedYear(this PublishedNetwork network, int year) => network.IsNewerThanBrochure(year) ? network.Brochure.ShowsYear : null;

    /// <summary>Our own counting, then what the most rows cite, primary sources first.</summary>
    public static IEnumerable<CitedSource> SourcesOfCounting(this PublishedNetwork network, IEnumerable<PublishedDesignation> rows) =>
        network.OwnCounting().Concat(rows.SelectMany(row => row.Sources).GroupBy(cited => cited.Source)
            .OrderByDescending(citations => citations.Key.Kind == SourceKind.Primary).ThenByDescending(citations => citations.Count())
            .Take(MostSourcesNamed).Select(citations => citations.First()));

    /// <summary>Our own counting, then where the totals were published that it was held against, the latest first.</summary>
    public static IEnumerable<CitedSource> SourcesOfTotals(this PublishedNetwork network, int year)
    {
        var calls = network.Calls.Where(call => call.MembersPublished is not null && call.Year <= year).Reverse().ToList();
        return calls.Count == 0
            ? network.SourcesOfCounting(network.MembersIn(year)) // Before the first call with a total.
            : network.OwnCounting().Concat(calls.SelectMany(call => network.SourcesOf(call).Where(cited => cited.Citation.Field is "" or "membersPublished").TakeLast(1)));
    }

    /// <summary>The largest of the amounts in words: “the most in Music: 84”.</summary>
    public static LocalizedText Leaders(IReadOnlyCollection<(LocalizedText Label, int Value)> amounts)
    {
        var most = amounts.Max(amount => amount.Value);
        var leaders = amounts.Where(amount => amount.Value == most).Select(amount => amount.Label).ToList();
        return leaders.Count switch
        {
            1 => UiText.Figures.Most.With(leaders[0], most),
            <= MostLeadersNamed => UiText.Figures.MostEach.With(Join(leaders, UiText.Punctuation.Enumeration, UiText.Figures.And), most),
            _ => UiText.Figures.MostOf.With(leaders.Count, most), // More names would be a list and no message.
        };
    }

    /// <summary>The note that a change of field brings no new member; none where none changed.</summary>
    public static IEnumerable<LocalizedText> MovesAmong(IEnumerable<PublishedDesignation> rows)
    {
        var moves = rows.Where(row => row.Record.Kind == DesignationKind.ChangedField)
            .Select(row => UiText.Figures.Move.With(row.City.Name, row.From, FieldInYear.MovedFrom(row)?.Field.Record.Name ?? LocalizedText.Empty, row.Field.Record.Name)).ToList();
        return moves.Count == 0 ? [] : [UiText.Figures.MovesAreNotNew.With(Join(moves, UiText.Punctuation.ListComma, UiText.Punctuation.ListComma))];
    }

    private static IEnumerable<CitedSource> OwnCounting(this PublishedNetwork network) =>
        network.Sources.Where(source => source.Kind == SourceKind.Computed && source.Slug == "computed").Select(source => new CitedSource(source, new Citation { Source = source.Id }));

    private static LocalizedText Join(List<LocalizedText> words, LocalizedText between, LocalizedText last) =>
        new(Join(words, between, last, Language.Zh), Join(words, between, last, Language.En));

    private static string Join(List<LocalizedText> words, LocalizedText between, LocalizedText last, Language language) => words.Count == 1
        ? words[0].In(language)
        : string.Join(between.In(language), words.SkipLast(1).Select(word => word.In(language))) + last.In(language) + words[^1].In(language);
}
