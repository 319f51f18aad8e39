using System.Collections.Immutable;
using System.Globalization;
using UccnPortal.Editing;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Lists;

/// <summary>A list's search, filters and order, kept in its address.</summary>
/// <param name="Sort">The column; empty for the default order of the type.</param>
public sealed record ListQuery(
    ImmutableSortedDictionary<string, string> Filters,
    string Words = "",
    string Sort = "",
    bool Descending = false,
    int Page = 1
)
{
    public const string KindFacet = "kind";
    public const string StatusFacet = "status";
    public const string TextFacet = "text";
    public const string CheckFacet = "check";

    private const int LongestWords = 100;

    public static readonly IReadOnlyList<string> Facets =
    [
        KindFacet,
        StatusFacet,
        TextFacet,
        CheckFacet,
        "field",
        "province",
        "country",
        "class",
        "year",
    ];

    public static readonly ListQuery Everything = new(ImmutableSortedDictionary<string, string>.Empty);

    public static readonly IReadOnlyList<ListQuery> Scopes =
    [
        .. new[]
        {
            QualityFlags.MissingZh,
            QualityFlags.MissingEn,
            QualityFlags.Pending,
            QualityFlags.NeedsReview,
            QualityFlags.Outdated,
        }.Select(concern => Everything.With(TextFacet, ValueOf(concern).Value)),
        Everything.With(StatusFacet, "draft"),
        .. new[] { QualityFlags.ReviewDue, QualityFlags.ConsistencyIssue, QualityFlags.Stale }.Select(concern =>
            Everything.With(CheckFacet, ValueOf(concern).Value)
        ),
    ];

    public static FacetValue ValueOf(QualityFlags concern) =>
        concern switch
        {
            QualityFlags.MissingZh => new("missing-zh", UiText.Lists.MissingZh),
            QualityFlags.MissingEn => new("missing-en", UiText.Lists.MissingEn),
            QualityFlags.Pending => new("pending", UiText.Lists.Pending),
            QualityFlags.NeedsReview => new("review", UiText.Lists.NeedsReview),
            QualityFlags.Outdated => new("outdated", UiText.Lists.Outdated),
            QualityFlags.ConsistencyIssue => new("contradiction", UiText.Lists.Contradiction),
            QualityFlags.ReviewDue => new("due", UiText.Lists.ReviewDue),
            _ => new("stale", UiText.Lists.Stale),
        };

    public static ListQuery Read(IQueryCollection query)
    {
        var words = string.Concat(query["q"].ToString().Where(letter => !char.IsControl(letter))).Trim();
        return new ListQuery(
            Facets
                .Where(facet => query[facet].ToString().Length > 0)
                .ToImmutableSortedDictionary(facet => facet, facet => query[facet].ToString()),
            words[..Math.Min(words.Length, LongestWords)],
            query["sort"].ToString(),
            query["dir"] == "desc",
            int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1
        );
    }

    public ListQuery With(string facet, string? value) =>
        this with
        {
            Filters = value is null ? Filters.Remove(facet) : Filters.SetItem(facet, value),
            Page = 1,
        };

    public ListQuery SortedBy(string column, string usual) =>
        this with
        {
            Sort = column,
            Descending = (Sort.Length > 0 ? Sort : usual) == column && !Descending,
            Page = 1,
        };

    public string Write()
    {
        var pairs = Filters.Select(filter => KeyValuePair.Create(filter.Key, (string?)filter.Value)).ToList();
        if (Words.Length > 0)
            pairs.Insert(0, new("q", Words));
        if (Sort.Length > 0)
            pairs.Add(new("sort", Sort));
        if (Descending)
            pairs.Add(new("dir", "desc"));
        if (Page > 1)
            pairs.Add(new("page", Page.ToString(CultureInfo.InvariantCulture)));
        return QueryString.Create(pairs).ToUriComponent();
    }
}
