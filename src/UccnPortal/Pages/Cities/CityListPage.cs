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

/// <summary>Rows of a long list that can be jumped to: a year, a letter or a field, by the order of the list.</summary>
public sealed record RowGroup(string Id, LocalizedText Words, IReadOnlyList<PublishedDesignation> Rows);

public abstract class CityListPage : DatedPage
{
    private const int FiltersInTitle = 3;
    private const int RowsWithoutJumps = 60;

    public DesignationList List { get; private set; } = null!; // Set before the page renders.
    public IReadOnlyList<AppliedFilter> Filters { get; private set; } = [];
    internal ListMarkup Markup { get; private set; } = null!; // Set before the page renders.

    public DesignationQuery Query => List.Query;

    public override bool IsEmbeddable => true;

    public bool IsWhole => Query.WithoutArrangement() == DesignationQuery.Everything;

    protected override object CacheKey => (GetType(), IsWhole);

    public abstract LocalizedText Title { get; }

    /// <summary>What the brochure calls the list; empty if it is not printed there.</summary>
    public virtual LocalizedText PrintedTitle => LocalizedText.Empty;

    public abstract IEnumerable<Facet> Facets { get; }

    /// <summary>True if rows show the country, false if they show the province.</summary>
    public abstract bool IsOfTheWorld { get; }

    /// <summary>The number of members with records of their own; null if the list is not the whole network.</summary>
    public virtual NetworkCount? Known => null;

    /// <summary>The erratum about the order of the printed list, if the page shows that order.</summary>
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
        OfferFiles(
            ExportFormat.OfCities,
            PathWith(""),
            QueryParameters.Write(Query with { View = ListView.Table, SideBySide = false, Page = 1 })
        );

        var count = Text(UiText.Cities.Count(List.CityCount));
        var narrowing = Filters
            .Take(FiltersInTitle)
            .Select(filter => Text(filter.Words))
            .Prepend(Query.AsOf is { } year ? Text(UiText.Cities.ShownAsOf, year) : "")
            .Where(words => words.Length > 0);
        Head = new PageHead(
            string.Join(" · ", narrowing.Prepend(Text(UiText.Cities.Counted, Text(Title), count)).Concat(Arrangement())),
            string.Join(" · ", Arrangement().Prepend(Text(Description, count))),
            PathWith(QueryParameters.Write(Query)),
            IsIndexed()
        );
    }

    public string Link(DesignationQuery query) => PathWith(QueryParameters.Write(query with { Page = 1 }));

    public string PageLink(int page) => PathWith(QueryParameters.Write(Query with { Page = page }));

    public string SortLink(SortBy sort) => Link(Query with { Sort = sort, Descending = Query.Sort == sort && !Query.Descending });

    public string? AriaSort(SortBy sort) =>
        Query.Sort != sort ? null
        : Query.Descending ? "descending"
        : "ascending";

    /// <summary>Sort keys of the columns and the form. The world's list has a column of countries, China's one of provinces.</summary>
    public IEnumerable<SortBy> SortKeys =>
        Enum.GetValues<SortBy>().Where(sort => sort != (IsOfTheWorld ? SortBy.Province : SortBy.Country) || sort == Query.Sort);

    public IHtmlContent Both(LocalizedText words) =>
        SideBySide ? new HtmlContentBuilder([Text(words), " ", Reader.ShowOther(words)]) : new HtmlContentBuilder([Text(words)]);

    public LocalizedText OtherNames => Language == Language.Zh ? UiText.City.EnglishName : UiText.City.ChineseName;

    /// <summary>The languages of a sentence that contains links: one, or both in side-by-side mode.</summary>
    public IEnumerable<Reader> Readers => SideBySide ? [Reader, new Reader(Reader.Other)] : [Reader];

    public Task<IHtmlContent> BodyAsync(IHtmlHelper html)
    {
        const string View = "/Pages/Cities/_CityList.cshtml";
        return Query == DesignationQuery.Everything ? FragmentAsync(html, View, Title) : html.PartialAsync(View, this);
    }

    public Task<IHtmlContent> RowsAsync(IHtmlHelper html, string view, IEnumerable<PublishedDesignation> rows) =>
        Markup.RowsAsync(html, view, this, rows);

    /// <summary>The rows of this page, in one group if the list is short.</summary>
    public IReadOnlyList<RowGroup> RowGroups =>
        List.Rows.Count <= RowsWithoutJumps
            ? [new("rows", LocalizedText.Empty, [.. List.PageRows])]
            : [.. List.PageRows.GroupBy(GroupOf, (group, rows) => new RowGroup($"g-{group.Key}", group.Words, [.. rows]))];

    public IHtmlContent ChoicesOf(Facet facet) => Markup.ChoicesOf(facet, List);

    public IEnumerable<CountryGroup> CountryGroups => Markup.CountryGroups(List);

    public IEnumerable<MapDrawing> Maps
    {
        get
        {
            var mapped = new MappedList(this, List, Title, IsOfTheWorld, Link);
            return MapSizes.Select(size => new MapDrawing(mapped, MapOf([.. mapped.Rows.Keys], size.Size), size.CssClass));
        }
    }

    /// <summary>Larger maps of parts of the shown list: China, then the continents.</summary>
    public IEnumerable<(LocalizedText Words, int Count, string Link)> Zooms =>
        !IsOfTheWorld || Query.Countries.Count + Query.Continents.Count + Query.Regions.Count > 0
            ? []
            : ZoomsTo(Facet.Country)
                .Where(zoom => Network.Countries.Any(country => country.Slug == zoom.Value && country.Code == PublishedNetwork.China))
                .Concat(ZoomsTo(Facet.Continent))
                .Select(zoom => (FacetText.Of(zoom.Facet, zoom.Value, Network), zoom.Count, Link(Query.With(zoom.Facet, zoom.Value))));

    public IEnumerable<CitedSource> CoordinateSources =>
        List
            .Rows.SelectMany(row => Network.SourcesOf(row.City.Record, "coordinates"))
            .GroupBy(cited => cited.Source)
            .Select(citations => citations.MaxBy(cited => cited.Citation.Checked?.ToString() ?? "", StringComparer.Ordinal))
            .OfType<CitedSource>();

    /// <summary>Query parameters that are not fields of the form but must survive its submission.</summary>
    public IEnumerable<(string Name, string Value)> Hidden =>
        QueryParameters
            .Pairs(Query)
            .Where(pair => pair.Name is "view" or "bi" || (pair.Name == "status" && !Facets.Contains(Facet.Status)));

    public IEnumerable<int> Editions =>
        List
            .StartYears.Append(Network.Brochure.ShowsYear)
            .Append(Query.AsOf ?? ThisYear)
            .Distinct()
            .Where(year => year < ThisYear)
            .OrderDescending();

    public IHtmlContent YearChoices(int? asked, Func<int, int> count) =>
        new YearChoices(
            List.StartYears.Concat(asked is { } year ? [year] : [])
                .Distinct()
                .Order()
                .Select(year => new FacetOption($"{year}", count(year), year == asked)),
            Reader
        );

    public string EditionWords(int year) =>
        Text(
            year == Network.Brochure.ShowsYear ? UiText.Cities.AsOfBrochure : UiText.Cities.AsOfYear,
            year,
            Text(UiText.Cities.Count(List.CityCountIn(year)))
        );

    public LocalizedText WhyEmpty() =>
        Query.YearFrom > Query.YearTo ? UiText.Cities.YearsReversed
        : List.CityCountOf(Query.WithoutFilters()) == 0 ? UiText.Cities.NoMembersYet
        : Filters.Count == 1 ? UiText.Cities.NoneSuch
        : UiText.Cities.TooNarrow;

    /// <summary>The parameters that narrow this list; others are ignored with a note.</summary>
    protected abstract ImmutableArray<string> Parameters { get; }

    protected abstract LocalizedText Description { get; }

    protected abstract IEnumerable<(MapSize Size, string CssClass)> MapSizes { get; }

    protected abstract PositionMap MapOf(IReadOnlyList<PublishedCity> cities, MapSize size);

    protected abstract DesignationList ListOf(DesignationQuery query);

    protected override DesignationQuery Keep(DesignationQuery query) => query;

    protected override bool Reads(string parameter) => true;

    private IEnumerable<(Facet Facet, string Value, int Count)> ZoomsTo(Facet facet) =>
        List.OptionsOf(facet).Where(option => option.Count > 0).Select(option => (facet, option.Value, option.Count));

    private (string Key, LocalizedText Words) GroupOf(PublishedDesignation row) =>
        Query.Sort switch
        {
            SortBy.Field => (row.Field.Slug, row.Field.Record.Name),
            SortBy.Name => Initial(Language == Language.Zh ? row.City.Record.SortZh : row.City.SortEn),
            SortBy.Country => Initial(row.City.Country.Name.En),
            _ => ($"{row.From}", LocalizedText.Same($"{row.From}")),
        };

    private static (string Key, LocalizedText Words) Initial(string? sortKey) =>
        sortKey is { Length: > 0 } && char.IsAsciiLetter(sortKey[0])
            ? ($"{char.ToUpperInvariant(sortKey[0])}", LocalizedText.Same($"{char.ToUpperInvariant(sortKey[0])}"))
            : ("other", UiText.Cities.OtherLetters);

    /// <summary>Search engines index the list with at most one filter, and the unfiltered map. Combinations are unlimited.</summary>
    private bool IsIndexed()
    {
        var plain = new DesignationQuery { View = Query.View };
        return Query.View == ListView.Map ? Query == plain : !Query.IsCombination && Query == Query.WithoutArrangement();
    }

    /// <summary>Distinguishes the titles of browser tabs that show the same rows in another arrangement.</summary>
    private IEnumerable<string> Arrangement()
    {
        if (Query.Sort != SortBy.Year || Query.Descending)
            yield return Text(FacetText.OrderedBy(Query.Sort, Query.Descending)).TrimEnd('。', '.');
        if (Query.View != ListView.Table)
            yield return Text(FacetText.Of(Query.View));
        if (SideBySide)
            yield return Text(UiText.Site.SideBySide);
        if (Query.Page > 1)
            yield return Text(UiText.Cities.PageOf, Query.Page, List.PageCount);
    }
}
