using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages;

/// <summary>The page of the Chinese cities' contact offices.</summary>
[Collection(nameof(Site))]
public sealed class OfficesPageTests(Site site)
{
    public static TheoryData<string> Codes => ["zh", "en"];

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Every_Chinese_city_is_listed_with_its_office_or_that_it_is_unknown(string code)
    {
        var network = await site.App.Services.NetworkAsync();
        var language = Languages.FromCode(code)!.Value; // Both codes are known.
        var page = (await site.AskAsync($"/{code}/cities/offices")).Document;

        var rows = page.QuerySelectorAll("#offices .contacts > li").ToDictionary(row => row.Id!); // Each has one.

        var cities = network.In(2026).ChineseMembers.Select(row => row.City).ToList();
        Assert.Equal(20, cities.Count);
        Assert.Equal(cities.Select(city => city.Slug), page.QuerySelectorAll("#offices .contacts > li").Select(row => row.Id));
        foreach (var city in cities)
        {
            var office = city.Record.Office;
            var shown = office.In(language).Length > 0 ? office.In(language) : office.In(language.Other());
            Assert.Equal(office.IsEmpty, rows[city.Slug].QuerySelector(".state.miss") is not null);
            Assert.Contains(shown, rows[city.Slug].TextContent, StringComparison.Ordinal);
        }

        Assert.NotEmpty(page.QuerySelectorAll("#offices .src li"));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task The_seats_of_Chinese_cities_are_listed_with_their_sources(string code)
    {
        var network = await site.App.Services.NetworkAsync();
        var page = (await site.AskAsync($"/{code}/cities/offices")).Document;

        Assert.Equal(
            network.Cities.Where(city => city.IsChinese).Sum(city => city.Seats.Count),
            page.QuerySelectorAll("#seats .contacts > li > ul > li").Length
        );
        Assert.NotEmpty(page.QuerySelectorAll("#seats .src li"));
        Assert.NotNull(page.QuerySelector($"#seats a[href='/{code}/steering-group']"));
    }

    [Theory]
    [InlineData("/{0}")]
    [InlineData("/{0}/cities")]
    [InlineData("/{0}/search?q=qqqqqqqq")]
    public async Task It_is_linked_from_home_the_list_and_a_search_without_hits(string from)
    {
        foreach (var code in new[] { "zh", "en" })
        {
            var page = (await site.AskAsync(string.Format(null, from, code))).Document;

            Assert.NotNull(page.QuerySelector($"main a[href='/{code}/cities/offices']"));
        }
    }

    [Theory]
    [InlineData("/zh/search?q=联络机构")]
    [InlineData("/en/search?q=contact office")]
    [InlineData("/en/search?q=e-mail addresses")]
    public async Task A_search_finds_it(string path)
    {
        var page = (await site.AskAsync(path)).Document;

        Assert.Contains(
            page.QuerySelectorAll("#hits a").Select(link => link.GetAttribute("href")),
            href => href == $"{path[..3]}/cities/offices"
        );
    }

    [Fact]
    public async Task Side_by_side_an_office_is_given_in_both_languages()
    {
        var page = (await site.AskAsync("/zh/cities/offices?bi=1")).Document;

        var suzhou = page.QuerySelector("#suzhou .duo");

        Assert.NotNull(suzhou?.QuerySelector("[lang=en]"));
        Assert.Equal("/zh/cities/offices", page.QuerySelector(".sides")?.GetAttribute("href"));
    }
}
