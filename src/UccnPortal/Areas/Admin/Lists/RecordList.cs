using UccnPortal.Editing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Lists;

public sealed record ListColumn(string Key, LocalizedText Words, bool IsNumber = false);

public sealed record FacetChoice(string Value, LocalizedText Words, int Count);

public sealed class RecordList
{
    private readonly IReadOnlyList<ListedRecord> _rows;
    private readonly IReadOnlyList<string> _words;

    public RecordList(IReadOnlyList<ListedRecord> rows, RecordKind? kind, ListQuery query)
    {
        (_rows, Query) = (rows, query);
        _words =
        [
            .. query.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Folding.Fold).Where(word => word.Length > 0),
        ];
        Columns = [.. ColumnsOf(rows, kind)];
        UsualSort =
            Columns.FirstOrDefault(column => column.Key == (kind is null ? "at" : "number"))?.Key
            ?? (kind?.Type == typeof(City) || Columns.All(column => column.Key != "year") ? "zh" : "year");
        Facets =
        [
            .. ListQuery.Facets.Where(facet =>
                query.Filters.ContainsKey(facet) || (IsOf(kind, facet) && rows.Any(row => row.ValuesOf(facet).Any()))
            ),
        ];

        var found = rows.Select(row => (Row: row, Rank: RankOf(row)))
            .Where(row => row.Rank is not null && Facets.All(facet => Fits(row.Row, facet)))
            .ToList();
        var byRank = query.Sort.Length == 0 && _words.Count > 0;
        var sort = Columns.Any(column => column.Key == query.Sort) ? query.Sort : UsualSort;
        Sort = byRank ? "" : sort;
        Descending = query.Sort.Length > 0 ? query.Descending : sort is "at" or "year";
        var ordered = found.OrderBy(row => byRank ? row.Rank : 0);
        ordered = Descending
            ? ordered.ThenByDescending(row => KeyOf(row.Row, sort), Keys)
            : ordered.ThenBy(row => KeyOf(row.Row, sort), Keys);
        Found =
        [
            .. ordered.ThenBy(row => row.Row.Entry.Record.Slug, StringComparer.Ordinal).ThenBy(row => row.Row.Id).Select(row => row.Row),
        ];
    }

    public ListQuery Query { get; }
    public IReadOnlyList<ListColumn> Columns { get; }
    public IReadOnlyList<string> Facets { get; }

    public string UsualSort { get; }

    /// <summary>The column that the list is ordered by; empty if it is ordered by relevance.</summary>
    public string Sort { get; }
    public bool Descending { get; }
    public IReadOnlyList<ListedRecord> Found { get; }
    public int Total => _rows.Count;
    public bool IsNarrowed => Query.Filters.Count > 0 || Query.Words.Length > 0;

    public static LocalizedText NameOf(string facet) =>
        facet switch
        {
            ListQuery.KindFacet => UiText.Lists.Kind,
            ListQuery.StatusFacet => UiText.Lists.Status,
            ListQuery.TextFacet => UiText.Lists.Texts,
            ListQuery.CheckFacet => UiText.Lists.Check,
            "field" => UiText.Lists.Field,
            "province" => UiText.Lists.Province,
            "country" => UiText.Lists.Country,
            "class" => UiText.Lists.Class,
            _ => UiText.Lists.Year,
        };

    public IReadOnlyList<FacetChoice> ChoicesOf(string facet)
    {
        var others = _rows.Where(row => RankOf(row) is not null && Facets.All(other => other == facet || Fits(row, other)));
        var choices = others
            .SelectMany(row => row.ValuesOf(facet))
            .GroupBy(value => value.Value)
            .Select(value => new FacetChoice(value.Key, value.First().Words, value.Count()));
        var ordered = facet switch
        {
            "year" => choices.OrderByDescending(choice => choice.Value, StringComparer.Ordinal),
            ListQuery.StatusFacet or ListQuery.TextFacet or ListQuery.CheckFacet => choices.OrderBy(choice =>
                Array.IndexOf(Order, choice.Value)
            ),
            _ => choices.OrderByDescending(choice => choice.Count).ThenBy(choice => choice.Value, StringComparer.Ordinal),
        };
        var list = ordered.ToList();
        if (Query.Filters.TryGetValue(facet, out var chosen) && list.TrueForAll(choice => choice.Value != chosen))
            list.Add(new FacetChoice(chosen, WordsOf(facet, chosen), 0));
        return list;
    }

    public LocalizedText WordsOf(string facet, string value) =>
        _rows.SelectMany(row => row.ValuesOf(facet)).FirstOrDefault(known => known.Value == value)?.Words
        ?? Enum.GetValues<QualityFlags>()
            .Where(concern => concern != QualityFlags.None)
            .Select(ListQuery.ValueOf)
            .FirstOrDefault(known => known.Value == value)
            ?.Words
        ?? (value == "draft" ? UiText.Lists.Unpublished : new LocalizedText(value, value));

    public int CountOf(ListQuery query) =>
        _rows.Count(row => query.Filters.All(filter => row.ValuesOf(filter.Key).Any(value => value.Value == filter.Value)));

    private static readonly string[] Order =
    [
        "live",
        "changed",
        "never",
        "withdrawn",
        "draft",
        "complete",
        "missing-zh",
        "missing-en",
        "pending",
        "review",
        "outdated",
        "due",
        "contradiction",
        "stale",
    ];

    private static readonly Comparer<IComparable> Keys = Comparer<IComparable>.Create(
        (one, other) => one is string text && other is string next ? string.CompareOrdinal(text, next) : one.CompareTo(other)
    );

    // A list of all types has only the facets that all types share.
    private static bool IsOf(RecordKind? kind, string facet) =>
        facet switch
        {
            ListQuery.KindFacet => kind is null,
            ListQuery.StatusFacet or ListQuery.TextFacet or ListQuery.CheckFacet => true,
            _ => kind is not null,
        };

    private static IEnumerable<ListColumn> ColumnsOf(IReadOnlyList<ListedRecord> rows, RecordKind? kind)
    {
        if (rows.Any(row => row.Number is not null) && kind is not null)
            yield return new("number", UiText.Lists.Number, IsNumber: true);
        yield return new("zh", UiText.Lists.NameZh);
        yield return new("en", UiText.Lists.NameEn);
        if (kind is null)
            yield return new("kind", UiText.Lists.Kind);
        if (kind?.Type == typeof(City))
            yield return new("field", UiText.Lists.Field);
        if (kind?.Type == typeof(City))
            yield return new("place", UiText.Lists.Place);
        if (kind is not null && rows.Any(row => row.Class is not null))
            yield return new("class", UiText.Lists.Class);
        if (kind is not null && rows.Any(row => row.Year is not null))
            yield return new("year", UiText.Lists.Year, IsNumber: true);
        yield return new("status", UiText.Lists.Status);
        yield return new("text", UiText.Lists.Texts);
        yield return new("by", UiText.Lists.By);
        yield return new("at", UiText.Lists.At, IsNumber: true);
    }

    private static IComparable KeyOf(ListedRecord row, string column) =>
        column switch
        {
            "number" => row.Number ?? int.MaxValue,
            "year" => row.Year ?? 0,
            "zh" => row.SortZh,
            "en" => row.SortEn,
            "kind" => row.Kind.Path,
            "field" => row.Fields.Count > 0 ? row.Fields[0].Order : int.MaxValue,
            "place" => row.Place?.En ?? "",
            "class" => row.Class?.En ?? "",
            "status" => (int)row.Entry.Status,
            "text" => (int)row.QualityFlags.OfTexts(),
            "by" => row.Entry.ChangedBy,
            _ => row.Entry.ChangedAtUtc.Ticks,
        };

    private int? RankOf(ListedRecord row) => row.RankOf(Query.Words, _words);

    private bool Fits(ListedRecord row, string facet) =>
        !Query.Filters.TryGetValue(facet, out var chosen) || row.ValuesOf(facet).Any(value => value.Value == chosen);
}
