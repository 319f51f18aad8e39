using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Cities;

/// <summary>One filter in force, in words, and the query that is left without it.</summary>
public sealed record AppliedFilter(LocalizedText Words, DesignationQuery Without, PublishedField? Field = null)
{
    public static IEnumerable<AppliedFilter> Of(DesignationQuery query, PublishedNetwork network)
    {
        foreach (var field in network.Fields.Where(field => query.Fields.Contains(field.Slug)))
            yield return new(field.Record.Name, query with { Fields = query.Fields.Remove(field.Slug) }, field);
        foreach (var province in network.Provinces.Where(province => query.Provinces.Contains(province.Slug)))
            yield return new(province.ShortName, query with { Provinces = query.Provinces.Remove(province.Slug) });
        if (query.YearFrom is { } from) yield return new(UiText.Cities.Since.With(from), query with { YearFrom = null });
        if (query.YearTo is { } to) yield return new(UiText.Cities.Until.With(to), query with { YearTo = null });
        foreach (var status in query.Statuses)
            yield return new(ListWords.Status(status), query with { Statuses = query.Statuses.Remove(status) });
    }
}
