using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Serving;
using UccnPortal.Text;

namespace UccnPortal.Pages.Cities;

/// <summary>China's member cities, in the brochure's table.</summary>
public sealed class IndexModel : PortalPage
{
    private const int FiltersInTitle = 3;
    private const string OrderErratum = "china-list-2017-order";

    public override NavigationPart Part => NavigationPart.Cities;

    public DesignationList List { get; private set; } = null!; // Set before the page renders.
    public IReadOnlyList<AppliedFilter> Filters { get; private set; } = [];
    public IReadOnlyList<IgnoredParameter> Ignored { get; private set; } = [];

    public DesignationQuery Query => List.Query;
    public bool IsList => Query.View == ListView.List;
    public EditionBanner Edition => new(this, Query.AsOf, Link(Query with { AsOf = null }), Link(Query with { AsOf = Network.Brochure.ShowsYear }), Ignored);

    /// <summary>The brochure says something else about its order than it prints; only its own order calls for the remark.</summary>
    public Erratum? PrintedOrder => Query is { Sort: SortKey.Year, Descending: false } ? Network.Errata.FirstOrDefault(erratum => erratum.Slug == OrderErratum) : null;

    public IEnumerable<(PublishedField Field, FacetOption Option)> FieldOptions => Network.Fields.Zip(List.FieldOptions(Network.Fields));

    public IEnumerable<FacetOption> ProvinceOptions => List.ProvinceOptions(Network.Provinces.Where(province => Network.FindRecord(province.Country) is Country { Code: PublishedNetwork.China }));

    /// <summary>The years in which China's list changed, the latest first, with the brochure's and the one asked.</summary>
    public IEnumerable<int> Editions => List.StartYears.Append(Network.Brochure.ShowsYear).Append(Query.AsOf ?? ThisYear)
        .Distinct().Where(year => year < ThisYear).OrderDescending();

    /// <summary>What the form does not ask but must keep.</summary>
    public IEnumerable<(string Name, string Value)> Kept => QueryParameters.Pairs(Query).Where(pair => pair.Name is "view" or "status");

    public void OnGet()
    {
        var (query, ignored) = QueryParameters.Read(PageParameters.Of(Request), Network, ThisYear, QueryParameters.NamesInChina);
        Ignored = ignored;

        // There is no map yet, and both languages stand in every row as it is.
        query = query with { View = query.View == ListView.List ? ListView.List : ListView.Table, SideBySide = false };
        List = DesignationList.OfChina(Network, query, ThisYear, Language);
        Filters = [.. AppliedFilter.Of(query, Network)];

        var count = Say(UiText.Cities.Count(List.CityCount));
        var title = Say(UiText.Cities.Counted, Say(UiText.Cities.Title), count);
        var narrowing = Filters.Take(FiltersInTitle).Select(filter => Say(filter.Words)).Prepend(query.AsOf is { } year ? Say(UiText.Cities.ShownAsOf, year) : "").Where(words => words.Length > 0);
        Head = new PageHead(
            string.Join(" · ", narrowing.Prepend(title).Concat(Arrangement())), Say(UiText.Cities.Description, count), Link(query),
            IsIndexed: query.FilterCount <= 1 && query == query with { Sort = SortKey.Year, Descending = false, View = ListView.Table });
    }

    /// <summary>What tells two arrangements of the same rows apart in a row of browser tabs.</summary>
    private IEnumerable<string> Arrangement()
    {
        if (Query.Sort != SortKey.Year || Query.Descending) yield return Say(ListWords.OrderedBy(Query.Sort, Query.Descending)).TrimEnd('。', '.');
        if (IsList) yield return Say(UiText.Cities.List);
    }

    public string Link(DesignationQuery query) => Links.Cities(Language, QueryParameters.Write(query));

    /// <summary>Sorts by that column, or turns the order round where the list is sorted by it already.</summary>
    public string SortLink(SortKey sort) => Link(Query with { Sort = sort, Descending = Query.Sort == sort && !Query.Descending });

    public string? AriaSort(SortKey sort) => Query.Sort != sort ? null : Query.Descending ? "descending" : "ascending";

    /// <summary>The years in which a city of the list joined, and the one asked.</summary>
    public IEnumerable<int> YearOptions(int? asked) => List.StartYears.Concat(asked is { } year ? [year] : []).Distinct().Order();

    public string EditionWords(int year) =>
        Say(year == Network.Brochure.ShowsYear ? UiText.Cities.AsOfBrochure : UiText.Cities.AsOfYear, year, Say(UiText.Cities.Count(List.CityCountOf(Query with { AsOf = year }))));

    public LocalizedText WhyEmpty() =>
        Query.YearFrom > Query.YearTo ? UiText.Cities.YearsReversed
        : List.CityCountOf(Query.WithoutFilters()) == 0 ? UiText.Cities.NoMembersYet
        : Filters.Count == 1 ? UiText.Cities.NoneSuch
        : UiText.Cities.TooNarrow;
}
