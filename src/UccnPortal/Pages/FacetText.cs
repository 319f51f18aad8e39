using UccnPortal.Pages.Cities;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages;

internal static class FacetText
{
    public static LocalizedText Of(Facet facet) =>
        facet switch
        {
            Facet.Field => UiText.Cities.Field,
            Facet.Country => UiText.Cities.Country,
            Facet.Province => UiText.Cities.Province,
            Facet.Region => UiText.Cities.Region,
            Facet.Continent => UiText.Cities.Continent,
            _ => UiText.Cities.Status,
        };

    public static LocalizedText Of(Facet facet, string value, PublishedNetwork network) =>
        facet switch
        {
            Facet.Field => network.FindField(value)?.Record.Name,
            Facet.Country => network.Countries.FirstOrDefault(country => country.Slug == value)?.Name,
            Facet.Province => network.Provinces.FirstOrDefault(province => province.Slug == value)?.ShortName,
            Facet.Region => Slugs.Find<UnescoRegion>(value) is { } region ? UiText.Cities.NameOf(region) : null,
            Facet.Continent => Slugs.Find<Continent>(value) is { } continent ? UiText.Cities.NameOf(continent) : null,
            _ => Slugs.Find<MemberStatus>(value) is { } status ? Status(status) : null,
        } ?? LocalizedText.Empty;

    private static LocalizedText Status(MemberStatus status) =>
        status switch
        {
            MemberStatus.Moved => UiText.Cities.Moved,
            MemberStatus.Left => UiText.Cities.Left,
            _ => UiText.Cities.Member,
        };

    public static LocalizedText Enumerated(IEnumerable<LocalizedText> texts)
    {
        var all = texts.ToList();
        return new(In(Language.Zh), In(Language.En));

        string In(Language language) => string.Join(UiText.Punctuation.Enumeration.In(language), all.Select(text => text.In(language)));
    }

    public static LocalizedText Narrowed(LocalizedText title, IReadOnlyCollection<AppliedFilter> filters) =>
        filters.Count == 0 ? title : UiText.Cities.Narrowed.With(title, Enumerated(filters.Select(filter => filter.Words)));

    public static LocalizedText EndOf(PublishedDesignation title) =>
        FieldInYear.MovedTo(title) is { } next ? UiText.Fields.MovedTo.With(next.From, next.Field.Record.Name)
        : title.Record.Valid.Until is { } until ? UiText.Fields.Until.With(until)
        : UiText.Fields.UnknownAfter.With(title.Record.Valid.KnownThrough);

    /// <summary>The mark beside a row: the end of a designation, or that the brochure does not list it yet.</summary>
    public static LocalizedText? MarkOf(PublishedDesignation row, int year, PublishedNetwork network) =>
        !row.HoldsIn(year) ? EndOf(row)
        : network.IsNewerThanBrochure(row.From) ? network.NewerMark
        : null;

    public static LocalizedText Of(ListView view) =>
        view switch
        {
            ListView.List => UiText.Cities.List,
            ListView.Map => UiText.Cities.Map,
            _ => UiText.Cities.Table,
        };

    public static LocalizedText SortedBy(SortBy sort) =>
        sort switch
        {
            SortBy.Name => new("城市名称（拼音）", "Name"),
            SortBy.Field => new("领域，再按年份", "Field, then year"),
            SortBy.Country => new("国家（英文名），再按年份", "Country, then year"),
            SortBy.Province => new("省区（英文名），再按年份", "Province, then year"),
            _ => new("年份，再按英文名", "Year, then English name"),
        };

    public static LocalizedText OrderedBy(SortBy sort, bool descending) =>
        (sort, descending) switch
        {
            (SortBy.Name, false) => new("按城市名称的拼音排列。", "Sorted by name."),
            (SortBy.Name, true) => new("按城市名称的拼音倒序排列。", "Sorted by name, in reverse order."),
            (SortBy.Field, false) => new(
                "按领域排列，同一领域按入选年份、同一年按英文名排列。",
                "Sorted by field, then year, then English name."
            ),
            (SortBy.Field, true) => new(
                "按领域倒序排列，同一领域按入选年份、同一年按英文名排列。",
                "Sorted by field in reverse order, then by year and English name."
            ),
            (SortBy.Country, false) => new(
                "按国家英文名排列，同一国家按入选年份、同一年按英文名排列。",
                "Sorted by country, then year, then English name."
            ),
            (SortBy.Country, true) => new(
                "按国家英文名倒序排列，同一国家按入选年份、同一年按英文名排列。",
                "Sorted by country in reverse order, then by year and English name."
            ),
            (SortBy.Province, false) => new(
                "按省区英文名排列，同一省区按入选年份、同一年按英文名排列。",
                "Sorted by province, then year, then English name."
            ),
            (SortBy.Province, true) => new(
                "按省区英文名倒序排列，同一省区按入选年份、同一年按英文名排列。",
                "Sorted by province in reverse order, then by year and English name."
            ),
            (_, false) => new("按入选年份排列，同一年按英文名排列。", "Sorted by year, then English name."),
            (_, true) => new("按入选年份由近到远排列，同一年按英文名排列。", "Latest year first, then by English name."),
        };
}
