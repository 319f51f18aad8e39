using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using UccnPortal.Drawings.Maps;
using UccnPortal.Files;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Cities;

/// <summary>A list of member cities that readers filter, sort and look at as table, list or map: China's and the world's.</summary>
public abstract class CityListPage : DatedPage
{
    private const int FiltersInTitle = 3;

    public DesignationList List { get; private set; } = null!; // Set before the page renders.
    public IReadOnlyList<AppliedFilter> Filters { get; private set; } = [];
    internal ListMarkup Markup { get; private set; } = null!; // Set before the page renders.

    public DesignationQuery Query => List.Query;

    public override bool IsEmbeddable => true;

    /// <summary>Nothing narrows the list: it is the list that its name says.</summary>
    public bool IsWhole => Query.WithoutArrangement() == DesignationQuery.Everything;

    protected override object Subject => (GetType(), IsWhole);

    public abstract LocalizedText Title { get; }

    /// <summary>What the form lets readers choose, in its order.</summary>
    public abstract IEnumerable<Facet> Facets { get; }

    /// <summary>A row says the country; else the province.</summary>
    public abstract bool IsOfTheWorld { get; }

    /// <summary>How many members are known one by one, where the list shows all there are.</summary>
    public virtual NetworkCount? Known => null;

    /// <summary>The brochure says something else about its order than it prints.</summary>
    public virtual Erratum? PrintedOrder => null;

    public void OnGet()
    {
        ReadParameters(Parameters);
        List = ListOf(Asked);
        if (Query.Page > List.PageCount)
        {
            Ignored.Add("page", $"{Query.Page}");
            Ask(Asked with { Page = 1 });
            List = ListOf(Asked);
        }

        Filters = [.. AppliedFilter.Of(Query, Network)];
        Markup = ListMarkup.Of(this);
        OfferFiles(ExportFormat.OfCities, PathWith(""), QueryParameters.Write(Query with { View = ListView.Table, SideBySide = false, Page = 1 }));

        var count = Say(UiText.Cities.Count(List.CityCount));
        var narrowing = Filters.Take(FiltersInTitle).Select(filter => Say(filter.Words)).Prepend(Query.AsOf is { } year ? Say(UiText.Cities.ShownAsOf, year) : "").Where(words => words.Length > 0);
        Head = new PageHead(
            string.Join(" · ", narrowing.Prepend(Say(UiText.Cities.Counted, Say(Title), count)).Concat(Arrangement())), string.Join(" · ", Arrangement().Prepend(Say(Description, count))), PathWith(QueryParameters.Write(Query)), IsIndexed());
    }

    /// <summary>The same list with another query, from its first page on.</summary>
    public string Link(DesignationQuery query) => PathWith(QueryParameters.Write(query with { Page = 1 }));

    public string PageLink(int page) => PathWith(QueryParameters.Write(Query with { Page = page }));

    /// <summary>Sorts by that column, or turns the order round where the list is sorted by it already.</summary>
    public string SortLink(SortBy sort) => Link(Query with { Sort = sort, Descending = Query.Sort == sort && !Query.Descending });

    public string? AriaSort(SortBy sort) => Query.Sort != sort ? null : Query.Descending ? "descending" : "ascending";

    /// <summary>The columns' and the form's sort keys: all of China's cities lie in one country.</summary>
    public IEnumerable<SortBy> SortKeys => Enum.GetValues<SortBy>().Where(sort => sort != SortBy.Country || IsOfTheWorld || sort == Query.Sort);

    /// <summary>Words of the interface, in side-by-side mode followed by the other language's.</summary>
    public IHtmlContent Both(LocalizedText words) => SideBySide ? new HtmlContentBuilder([Say(words), " ", Reader.ShowOther(words)]) : new HtmlContentBuilder([Say(words)]);

    /// <summary>What the column of names in the other language is called.</summary>
    public LocalizedText OtherNames => Language == Language.Zh ? UiText.City.EnglishName : UiText.City.ChineseName;

    /// <summary>The languages in which a sentence with links in it is written: one, or both in side-by-side mode.</summary>
    public IEnumerable<Reader> Readers => SideBySide ? [Reader, new Reader(Reader.Other)] : [Reader];

    /// <summary>Everything below the head of the site. What is asked most, all there is in the usual order, is kept ready.</summary>
    public Task<IHtmlContent> BodyAsync(IHtmlHelper html)
    {
        const string View = "/Pages/Cities/_CityList.cshtml";
        return Query == DesignationQuery.Everything && Ignored.Named.Count == 0 ? FragmentAsync(html, View, Title) : html.PartialAsync(View, this);
    }

    /// <summary>The rows in the view asked for; each is rendered once a content version by the partial named.</summary>
    public Task<IHtmlContent> RowsAsync(IHtmlHelper html, string view, IEnumerable<PublishedDesignation> rows) => Markup.RowsAsync(html, view, this, rows);

    /// <summary>The choices of a facet with their counts.</summary>
    public IHtmlContent ChoicesOf(Facet facet) => Markup.ChoicesOf(facet, List);

    /// <summary>The countries of each continent, and whether one of them is chosen.</summary>
    public IEnumerable<CountryGroup> CountryGroups => Markup.CountryGroups(List);

    /// <summary>The list as drawings: one for wide windows, one for phones.</summary>
    public IEnumerable<MapDrawing> Maps
    {
        get
        {
            var mapped = new MappedList(this, List, Title, IsOfTheWorld, Link);
            return MapSizes.Select(size => new MapDrawing(mapped, MapOf([.. mapped.Rows.Keys], size.Size), size.CssClass));
        }
    }

    /// <summary>Where the positions come from, each source once.</summary>
    public IEnumerable<CitedSource> CoordinateSources => List.Rows.SelectMany(row => Network.SourcesOf(row.City.Record, "coordinates"))
        .GroupBy(cited => cited.Source).Select(citations => citations.MaxBy(cited => cited.Citation.Checked?.ToString() ?? "", StringComparer.Ordinal)).OfType<CitedSource>();

    /// <summary>What the form does not ask but must keep.</summary>
    public IEnumerable<(string Name, string Value)> Hidden => QueryParameters.Pairs(Query)
        .Where(pair => pair.Name is "view" or "bi" || (pair.Name == "status" && !Facets.Contains(Facet.Status)));

    /// <summary>The years in which the list changed, the latest first, with the brochure's and the one asked.</summary>
    public IEnumerable<int> Editions => List.StartYears.Append(Network.Brochure.ShowsYear).Append(Query.AsOf ?? ThisYear)
        .Distinct().Where(year => year < ThisYear).OrderDescending();

    /// <summary>The years in which a city of the list joined, and the one asked, each with the number of rows it leads to.</summary>
    public IHtmlContent YearChoices(int? asked, Func<int, int> count) =>
        new YearChoices(List.StartYears.Concat(asked is { } year ? [year] : []).Distinct().Order().Select(year => new FacetOption($"{year}", count(year), year == asked)), Reader);

    public string EditionWords(int year) =>
        Say(year == Network.Brochure.ShowsYear ? UiText.Cities.AsOfBrochure : UiText.Cities.AsOfYear, year, Say(UiText.Cities.Count(List.CityCountIn(year))));

    public LocalizedText WhyEmpty() =>
        Query.YearFrom > Query.YearTo ? UiText.Cities.YearsReversed
        : List.CityCountOf(Query.WithoutFilters()) == 0 ? UiText.Cities.NoMembersYet
        : Filters.Count == 1 ? UiText.Cities.NoneSuch
        : UiText.Cities.TooNarrow;

    /// <summary>The parameters that narrow this list; the others are ignored with a note.</summary>
    protected abstract ImmutableArray<string> Parameters { get; }

    protected abstract LocalizedText Description { get; }

    protected abstract IEnumerable<(MapSize Size, string CssClass)> MapSizes { get; }

    protected abstract PositionMap MapOf(IReadOnlyList<PublishedCity> cities, MapSize size);

    protected abstract DesignationList ListOf(DesignationQuery query);

    protected override DesignationQuery Keep(DesignationQuery query) => query;

    protected override bool Reads(string parameter) => true;

    /// <summary>Found by search engines: the list, narrowed by one choice at most, and the map of all of it. There is no end of the rest.</summary>
    private bool IsIndexed()
    {
        var plain = new DesignationQuery { View = Query.View };
        return Query.View == ListView.Map ? Query == plain : !Query.IsCombination && Query == Query.WithoutArrangement();
    }

    /// <summary>What tells two arrangements of the same rows apart in a row of browser tabs.</summary>
    private IEnumerable<string> Arrangement()
    {
        if (Query.Sort != SortBy.Year || Query.Descending) yield return Say(ListWords.OrderedBy(Query.Sort, Query.Descending)).TrimEnd('。', '.');
        if (Query.View != ListView.Table) yield return Say(ListWords.Of(Query.View));
        if (SideBySide) yield return Say(UiText.Site.SideBySide);
        if (Query.Page > 1) yield return Say(UiText.Cities.PageOf, Query.Page, List.PageCount);
    }
}
