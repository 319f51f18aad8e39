using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Figures;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Search;

namespace UccnPortal.Api;

/// <summary>Metadata of an answer. <c>Total</c> counts all rows, <c>Count</c> those in this answer.</summary>
/// <param name="IgnoredMore">The number of ignored parameters and values beyond those in <c>Ignored</c>.</param>
internal sealed record ApiMeta(
    string Lang,
    int? AsOf,
    int Count,
    int Total,
    string? Next,
    IReadOnlyList<IgnoredParameter> Ignored,
    int IgnoredMore,
    DateTime UpdatedAt,
    LocalizedText Licence
);

internal sealed record FigureColumnEntry(string Id, LocalizedText Label, FigureUnit Unit, int? Year);

/// <param name="Values">One per column; null where there is no number.</param>
internal sealed record FigureRowEntry(string Id, LocalizedText Label, int? Year, bool IsTotal, IReadOnlyList<double?> Values);

internal sealed record FigureEntry(
    string Slug,
    ApiPage? Page,
    LocalizedText Name,
    LocalizedText Title,
    LocalizedText Message,
    int Year,
    LocalizedText RowHeading,
    IReadOnlyList<FigureColumnEntry> Columns,
    IReadOnlyList<FigureRowEntry> Rows,
    IReadOnlyList<LocalizedText> Notes,
    IReadOnlyList<string> SourceIds
)
{
    public static FigureEntry Of(Figure figure, PortalLinks links, int? asOf) =>
        new(
            figure.Kind.Slug,
            ApiPage.Of(
                language => links.Figure(language, figure.Kind.Slug, QueryParameters.Write(new DesignationQuery { AsOf = asOf })),
                links
            ),
            figure.Kind.Name,
            figure.Title,
            figure.Message,
            figure.Year,
            figure.Table.RowHeading,
            [.. figure.Table.Columns.Select(column => new FigureColumnEntry(column.Id, column.Label, column.Unit, column.Year))],
            [.. figure.Table.Rows.Select(row => new FigureRowEntry(row.Id, row.Label, row.Year, row.IsTotal, row.Values))],
            figure.Notes,
            [.. figure.Sources.Select(cited => cited.Source.Slug).Distinct()]
        );
}

/// <param name="Found">The matching text as written; <c>By</c> tells what kind of text it is.</param>
internal sealed record HitEntry(FindableKind Kind, LocalizedText Name, ApiPage? Page, MatchRank Rank, string Found, TermKind By)
{
    public static HitEntry Of(SearchHit hit, PortalLinks links) =>
        new(
            hit.Found.Kind,
            SiteSearch.Shown(hit.Found, links, Language.Zh).Words,
            ApiPage.Of(language => SiteSearch.Shown(hit.Found, links, language).Path, links),
            hit.Rank,
            hit.Term.Text,
            hit.Term.Kind
        );
}

internal sealed record CollectionEntry(string Name, string Path, int Count);

internal sealed record StatusEntry(
    int Year,
    int MembersKnown,
    int MembersPublished,
    bool IsComplete,
    int MembersInChina,
    int Fields,
    int BrochureShowsYear,
    DateTime UpdatedAt,
    IReadOnlyList<CollectionEntry> Collections
)
{
    public static StatusEntry Of(PublishedNetwork network, int year, IReadOnlyList<CollectionEntry> collections)
    {
        var then = network.In(year);
        return new(
            year,
            then.Count.Known,
            then.Count.Published,
            then.Count.IsComplete,
            then.ChineseMembers.Count,
            then.Fields.Count,
            network.Brochure.ShowsYear,
            network.ChangedAtUtc,
            collections
        );
    }
}
