using System.Globalization;
using UccnPortal.Drawings.Maps;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Cities;

/// <summary>A list of cities to be drawn on a page or in an embed.</summary>
/// <param name="Link">Returns the address of the list with another query.</param>
/// <param name="OpensWindows">True in an embed, where links must not replace the content of the frame.</param>
public sealed record MappedList(
    PortalPage Page,
    DesignationList List,
    LocalizedText Title,
    bool IsOfTheWorld,
    Func<DesignationQuery, string> Link,
    bool OpensWindows = false
)
{
    public DesignationQuery Query => List.Query;

    public IReadOnlyDictionary<PublishedCity, PublishedDesignation> Rows { get; } =
        List.Rows.GroupBy(row => row.City).ToDictionary(rows => rows.Key, rows => rows.Last());
}

public sealed record MapDrawing(MappedList Of, PositionMap Map, string CssClass)
{
    private const int CountriesNamed = 4;

    private PortalPage Page => Of.Page;

    /// <summary>The marks that contain cities of the list; the map may contain more.</summary>
    public IEnumerable<MapMark> Marks => Map.Marks.Where(mark => mark.Cities.Any(Of.Rows.ContainsKey));

    /// <summary>One SVG path of dots for each field that the list has.</summary>
    public IEnumerable<(string CssClass, string Path)> Dots =>
        Of
            .Rows.Values.GroupBy(row => row.Field, row => row.City)
            .OrderBy(rows => rows.Key.Record.Order)
            .Select(rows => (rows.Key.CssClass, Map.DotsOf(rows)));

    public string WordsOf(PublishedDesignation row) =>
        Page.Text(UiText.Cities.MapDot, Page.Text(Places.Listed(row.City)), Page.Text(row.Field.Record.Title), row.From);

    public string WordsOf(MapMark mark)
    {
        var countries = mark.Cities.CountBy(city => city.Country).OrderByDescending(country => country.Value).ToList();
        var named = string.Join(
            Page.Text(UiText.Punctuation.Enumeration),
            countries
                .Take(CountriesNamed)
                .Select(country => Page.Text(UiText.Cities.CountryWithCount, Page.Text(country.Key.Name), country.Value))
        );
        if (countries.Count > CountriesNamed)
            named = Page.Text(UiText.Cities.MapClusterMore, named, countries.Count);
        return Page.Text(UiText.Cities.MapCluster, Page.Text(UiText.Cities.Count(mark.Cities.Count)), named);
    }

    public string LinkOf(MapMark mark)
    {
        var larger = Of.Query.With(Facet.Country, mark.Cities.Select(city => city.Country.Slug).Distinct());
        return Of.Link(larger == Of.Query ? larger with { View = ListView.Table } : larger);
    }

    public static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
