using System.Globalization;
using UccnPortal.Drawings.Maps;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Cities;

/// <summary>A list of cities to be drawn on a page of its own or in a frame.</summary>
/// <param name="Link">The list with another query.</param>
/// <param name="OpensWindows">Its links must not change what the frame shows.</param>
public sealed record MappedList(PortalPage Page, DesignationList List, LocalizedText Title, bool IsOfTheWorld, Func<DesignationQuery, string> Link, bool OpensWindows = false)
{
    public DesignationQuery Query => List.Query;

    /// <summary>The row that stands for a city in the drawing.</summary>
    public IReadOnlyDictionary<PublishedCity, PublishedDesignation> Rows { get; } = List.Rows.GroupBy(row => row.City).ToDictionary(rows => rows.Key, rows => rows.Last());
}

/// <summary>A drawing of a city list, with the words and links of its marks: <c>_MapDrawing</c>.</summary>
public sealed record MapDrawing(MappedList Of, PositionMap Map, string CssClass)
{
    private const int CountriesNamed = 4;

    private PortalPage Page => Of.Page;

    /// <summary>The marks of what is asked for: a drawing may hold more.</summary>
    public IEnumerable<MapMark> Marks => Map.Marks.Where(mark => mark.Cities.Any(Of.Rows.ContainsKey));

    /// <summary>The whole name of a dot: city, title, year.</summary>
    public string WordsOf(PublishedDesignation row) => Page.Say(UiText.Cities.MapDot, Page.Say(Places.Listed(row.City)), Page.Say(row.Field.Record.Title), row.From);

    /// <summary>How many cities a number stands for, and in which countries.</summary>
    public string WordsOf(MapMark mark)
    {
        var countries = mark.Cities.CountBy(city => city.Country).OrderByDescending(country => country.Value).ToList();
        var named = string.Join(Page.Say(UiText.Punctuation.Enumeration), countries.Take(CountriesNamed).Select(country => Page.Say(UiText.Cities.CountryWithCount, Page.Say(country.Key.Name), country.Value)));
        if (countries.Count > CountriesNamed) named = Page.Say(UiText.Cities.MapClusterMore, named, countries.Count);
        return Page.Say(UiText.Cities.MapCluster, Page.Say(UiText.Cities.Count(mark.Cities.Count)), named);
    }

    /// <summary>To the countries of the cities, larger; to their table where the drawing shows nothing else already.</summary>
    public string LinkOf(MapMark mark)
    {
        var larger = Of.Query.With(Facet.Country, mark.Cities.Select(city => city.Country.Slug).Distinct());
        return Of.Link(larger == Of.Query ? larger with { View = ListView.Table } : larger);
    }

    public static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
