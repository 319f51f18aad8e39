using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Figures;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Search;

namespace UccnPortal.Api;

/// <summary>What every answer says of itself. <c>Total</c> counts all there is, <c>Count</c> what this answer holds of it.</summary>
/// <param name="IgnoredMore">How many parameters and values were ignored besides those that <c>Ignored</c> names.</param>
internal sealed record ApiMeta(
    string Lang, int? AsOf, int Count, int Total, string? Next, IReadOnlyList<IgnoredParameter> Ignored, int IgnoredMore, DateTime UpdatedAt, LocalizedText Licence);

internal sealed record FigureColumnEntry(string Id, LocalizedText Label, FigureUnit Unit, int? Year);

/// <param name="Values">One a column; null where there is no number.</param>
internal sealed record FigureRowEntry(string Id, LocalizedText Label, int? Year, bool IsTotal, IReadOnlyList<double?> Values);

/// <summary>A figure's numbers as counted for the end of a year.</summary>
internal sealed record FigureEntry(
    string Slug, ApiPage? Page, LocalizedText Name, LocalizedText Title, LocalizedText Message, int Year,
    LocalizedText RowHeading, IReadOnlyList<FigureColumnEntry> Columns, IReadOnlyList<FigureRowEntry> Rows, IReadOnlyList<LocalizedText> Notes, IReadOnlyList<string> SourceIds)
{
    public static FigureEntry Of(Figure figure, PortalLinks links, int? asOf) => new(
        figure.Kind.Slug,
        ApiPage.Of(language => links.Figure(language, figure.Kind.Slug, QueryParameters.Write(new DesignationQuery { AsOf = asOf })), links),
        figure.Kind.Name,
        figure.Title,
        figure.Message,
        figure.Year,
        figure.Table.RowHeading,
        [.. figure.Table.Columns.Select(column => new FigureColumnEntry(column.Id, column.Label, column.Unit, column.Year))],
        [.. figure.Table.Rows.Select(row => new FigureRowEntry(row.Id, row.Label, row.Year, row.IsTotal, row.Values))],
        figure.Notes,
        [.. figure.Sources.Select(cited => cited.Source.Slug).Distinct()]);
}

/// <param name="Found">What was found, as written, and <c>By</c> what that is of it.</param>
internal sealed record HitEntry(FindableKind Kind, LocalizedText Name, ApiPage? Page, MatchRank Rank, string Found, TermKind By)
{
    public static HitEntry Of(SearchHit hit, PortalLinks links) => new(
        hit.Found.Kind, SiteSearch.Shown(hit.Found, links, Language.Zh).Words, ApiPage.Of(language => SiteSearch.Shown(hit.Found, links, language).Path, links), hit.Rank, hit.Term.Text, hit.Term.Kind);
}

/// <param name="Path">Where the collection is asked for.</param>
internal sealed record CollectionEntry(string Name, string Path, int Count);

/// <summary>How large the network is, known and published, and how much of it is here.</summary>
internal sealed record StatusEntry(
    int Year, int MembersKnown, int MembersPublished, bool IsComplete, int MembersInChina, int Fields, int BrochureShowsYear, DateTime UpdatedAt, IReadOnlyList<CollectionEntry> Collections)
{
    public static StatusEntry Of(PublishedNetwork network, int year, IReadOnlyList<CollectionEntry> collections)
    {
        var then = network.In(year);
        return new(
            year, then.Count.Known, then.Count.Published, then.Count.IsComplete, then.ChineseMembers.Count, then.Fields.Count, network.Brochure.ShowsYear, network.ChangedAtUtc, collections);
    }
}
