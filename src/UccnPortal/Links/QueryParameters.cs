using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;

namespace UccnPortal.Links;

/// <summary>
/// Reads and writes list queries. Reads comma and repeated form and every code and name of a country, notes unknown values, and writes
/// the canonical form.
/// </summary>
public static class QueryParameters
{
    private const int LastPage = 999;

    /// <summary>Further values of a parameter are not read; no list has that many choices.</summary>
    public const int MostValues = 64;

    public static readonly ImmutableArray<string> Names =
    [
        "field",
        "country",
        "province",
        "region",
        "continent",
        "year_from",
        "year_to",
        "status",
        "as_of",
        "sort",
        "dir",
        "view",
        "bi",
        "page",
    ];

    /// <summary>All Chinese cities are in the same country and region, so these parameters have no effect there.</summary>
    public static readonly ImmutableArray<string> NamesInChina = [.. Names.Except(["country", "region", "continent"])];

    /// <summary>Only Chinese cities have a province.</summary>
    public static readonly ImmutableArray<string> NamesInNetwork = [.. Names.Except(["province"])];

    /// <summary>Parameters of pages only: an embed is one table in the languages of its path.</summary>
    public static readonly ImmutableArray<string> NamesOfPages = ["view", "bi", "page"];

    /// <param name="applicable">The names with an effect in the requested list; others are ignored with a note.</param>
    public static (DesignationQuery Query, IgnoredParameters Ignored) Read(
        IEnumerable<KeyValuePair<string, string>> parameters,
        PublishedNetwork network,
        int thisYear,
        ImmutableArray<string>? applicable = null
    )
    {
        var names = applicable ?? Names;
        var ignored = new IgnoredParameters();
        var query = new DesignationQuery();
        foreach (var (name, raw) in parameters.Where(parameter => Names.Contains(parameter.Key)))
        {
            var (values, unread) = ValuesOf(raw);
            foreach (var value in values)
            {
                if (names.Contains(name) && Apply(query, name, value, network, thisYear) is { } next && IsSortable(next.Sort, names))
                    query = next;
                else
                    ignored.Add(name, value);
            }

            ignored.AddUnread(unread);
        }

        return (query, ignored);
    }

    /// <summary>The values of the comma form, and the number of values that were not read.</summary>
    public static (IReadOnlyList<string> Values, int Unread) ValuesOf(string raw)
    {
        var values = new List<string>();
        var unread = 0;
        foreach (var part in raw.AsSpan().Split(','))
        {
            var value = raw.AsSpan(part).Trim();
            if (value.IsEmpty)
                continue;

            if (values.Count < MostValues)
                values.Add(IgnoredParameters.Shortened(value.ToString()));
            else
                unread++;
        }

        return (values, unread);
    }

    public static string Write(DesignationQuery query) => Write(Pairs(query));

    public static string Write(IEnumerable<(string Name, string Value)> pairs)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in pairs)
        {
            text.Append(text.Length == 0 ? '?' : '&').Append(name).Append('=').Append(value);
        }

        return text.ToString();
    }

    /// <summary>Name and value of everything that differs from the default, in canonical order.</summary>
    public static IEnumerable<(string Name, string Value)> Pairs(DesignationQuery query)
    {
        if (query.Fields.Count > 0)
            yield return ("field", string.Join(',', query.Fields));
        if (query.Countries.Count > 0)
            yield return ("country", string.Join(',', query.Countries));
        if (query.Provinces.Count > 0)
            yield return ("province", string.Join(',', query.Provinces));
        if (query.Regions.Count > 0)
            yield return ("region", string.Join(',', query.Regions));
        if (query.Continents.Count > 0)
            yield return ("continent", string.Join(',', query.Continents));
        if (query.YearFrom is { } from)
            yield return ("year_from", Invariant(from));
        if (query.YearTo is { } to)
            yield return ("year_to", Invariant(to));
        if (query.Chosen(Facet.Status) is { Count: > 0 } statuses)
            yield return ("status", string.Join(',', statuses));
        if (query.AsOf is { } asOf)
            yield return ("as_of", Invariant(asOf));
        if (query.Sort != SortBy.Year)
            yield return ("sort", Slugs.Of(query.Sort));
        if (query.Descending)
            yield return ("dir", "desc");
        if (query.View != ListView.Table)
            yield return ("view", Slugs.Of(query.View));
        if (query.SideBySide)
            yield return ("bi", "1");
        if (query.Page > 1)
            yield return ("page", Invariant(query.Page));
    }

    private static DesignationQuery? Apply(DesignationQuery query, string name, string value, PublishedNetwork network, int thisYear) =>
        name switch
        {
            "field" when network.FindField(value) is not null => query with { Fields = query.Fields.Add(value) },
            "country" when network.FindCountry(value) is { } country => query with { Countries = query.Countries.Add(country.Slug) },
            "province" when network.Provinces.Any(province => province.Slug == value) => query with
            {
                Provinces = query.Provinces.Add(value),
            },
            "region" when Slugs.Find<UnescoRegion>(value) is not null => query with { Regions = query.Regions.Add(value) },
            "continent" when Slugs.Find<Continent>(value) is not null => query with { Continents = query.Continents.Add(value) },
            "year_from" when Year(value, thisYear) is { } year => query with { YearFrom = year },
            "year_to" when Year(value, thisYear) is { } year => query with { YearTo = year },
            "as_of" when Year(value, thisYear) is { } year => query with { AsOf = year == thisYear ? null : year },
            "status" when Slugs.Find<MemberStatus>(value) is { } status => query with { Statuses = query.Statuses.Add(status) },
            "sort" when Slugs.Find<SortBy>(value) is { } sort => query with { Sort = sort },
            "view" when Slugs.Find<ListView>(value) is { } view => query with { View = view },
            "dir" when value is "asc" or "desc" => query with { Descending = value == "desc" },
            "bi" when value is "0" or "1" => query with { SideBySide = value == "1" },
            "page"
                when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is >= 1 and <= LastPage =>
                query with
                {
                    Page = page,
                },
            _ => null,
        };

    // The world's list does not show provinces.
    private static bool IsSortable(SortBy sort, ImmutableArray<string> names) => sort != SortBy.Province || names.Contains("province");

    private static int? Year(string value, int thisYear) =>
        PartialDate.TryParse(value, out var date) && date.Year >= RecordChecks.FirstYear && date.Year <= thisYear ? date.Year : null;

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
