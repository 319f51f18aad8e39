using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages;

/// <summary>The lists of China's cities and the world's.</summary>
public sealed class CityListsTests(PortalApp app) : IClassFixture<PortalApp>
{
    private readonly HttpClient _client = app.CreateClient();

    public static TheoryData<int, int> Totals
    {
        get
        {
            var totals = new TheoryData<int, int>();
            foreach (var (year, counts) in ControlFiles.Read("network-totals.csv").Where(row => row.Key != "2025"))
                totals.Add(int.Parse(year, System.Globalization.CultureInfo.InvariantCulture), counts[0]);
            return totals;
        }
    }

    [Theory]
    [MemberData(nameof(Totals))]
    public async Task The_network_of_each_year_has_as_many_rows_as_published_in_both_languages(int year, int members)
    {
        foreach (var language in new[] { "zh", "en" })
        {
            var page = await _client.DocumentAsync($"/{language}/network?as_of={year}");

            Assert.Equal(members, Rows(page).Count);
            Assert.Contains($"{members}", Text(page, "#count"), StringComparison.Ordinal);
            Assert.Contains($"{members}", page.Title, StringComparison.Ordinal);
            Assert.Contains($"{year}", page.Title, StringComparison.Ordinal);
            Assert.Null(page.QuerySelector("#known"));
        }
    }

    [Theory]
    [InlineData("zh", "")]
    [InlineData("en", "")]
    [InlineData("zh", "?as_of=2025")]
    [InlineData("en", "?view=map")]
    [InlineData("en", "?field=music")]
    public async Task A_total_of_2025_or_later_says_how_many_of_the_members_are_known(string language, string query)
    {
        var page = await _client.DocumentAsync($"/{language}/network{query}");

        Assert.Contains("405", Text(page, "#known"), StringComparison.Ordinal);
        Assert.Contains("408", Text(page, "#known"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/zh/network", 405)]
    [InlineData("/en/network?view=list", 405)]
    [InlineData("/en/network?view=map", 405)]
    [InlineData("/zh/network?country=it,fr&country=cn", 47)]
    [InlineData("/zh/network?status=moved", 1)]
    [InlineData("/en/network?region=arab-states,africa&continent=africa", 36)]
    [InlineData("/zh/network?status=member&status=moved", 406)]
    [InlineData("/zh/cities", 20)]
    [InlineData("/en/cities?view=list&as_of=2021", 16)]
    [InlineData("/en/cities?view=map&as_of=2021", 16)]
    public async Task Each_view_lists_every_row_once_and_each_leads_to_its_city(string path, int rows)
    {
        var page = await _client.DocumentAsync(path);

        var links = Rows(page).Select(row => row.QuerySelector("a")?.GetAttribute("href")).ToList();

        Assert.Equal(rows, links.Count);
        Assert.All(links, link => Assert.StartsWith($"{path[..3]}/cities/", link, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/zh/network", 6)]
    [InlineData("/zh/network?continent=europe&field=music", 7)]
    [InlineData("/en/network?as_of=2017&status=member,moved", 8)]
    [InlineData("/en/network?country=kr&year_from=2015", 9)]
    [InlineData("/zh/cities?as_of=2021&province=jiangsu", 10)]
    [InlineData("/en/cities?field=gastronomy&bi=1", 11)]
    public async Task The_number_beside_a_choice_is_the_number_of_rows_that_choosing_it_shows(string path, int seed)
    {
        var page = await _client.DocumentAsync(path);
        var random = new Random(seed);
        var options = Form(page).QuerySelectorAll<IHtmlInputElement>("input[type=checkbox]").ToList();

        Assert.NotEmpty(options);
        Assert.All(options, option => Assert.Equal(CountBeside(option) == 0 && !option.IsChecked, option.IsDisabled));
        var enabled = options.Where(option => !option.IsDisabled).ToList();
        foreach (var option in Enumerable.Range(0, 4).Select(_ => enabled[random.Next(enabled.Count)]))
        {
            // The form with this one choice of its kind, as a browser would send it.
            foreach (var other in options)
                other.IsChecked = other.Name == option.Name ? other == option : other.IsDefaultChecked;
            var chosen = await _client.DocumentAsync($"{path.Split('?')[0]}?{Sent(page)}");

            Assert.Equal((option.Value, CountBeside(option)), (option.Value, Rows(chosen).Count));
        }
    }

    [Fact]
    public async Task The_plain_form_finds_what_the_address_says_in_several_countries_and_keeps_the_view()
    {
        var page = await _client.DocumentAsync("/zh/network?view=list&bi=1");
        foreach (
            var country in Form(page).QuerySelectorAll<IHtmlInputElement>("input[name=country][value=it], input[name=country][value=pt]")
        )
        {
            country.IsChecked = true;
        }

        var found = await _client.DocumentAsync($"/zh/network?{Sent(page)}");

        Assert.Equal(27, Rows(found).Count);
        Assert.NotNull(found.QuerySelector("ol#cities"));
        Assert.Equal("/zh/network?country=it,pt&view=list", found.QuerySelector("a.sides")?.GetAttribute("href"));
        Assert.Equal(2, found.QuerySelectorAll("#filters a:not(.all)").Length);
        Assert.NotNull(found.QuerySelector("details[open] input[name=country][value=it][checked]"));
    }

    [Theory]
    [InlineData("/zh/network?sort=name", "name", "ascending")]
    [InlineData("/en/network?sort=country&dir=desc", "country", "descending")]
    [InlineData("/en/network?sort=field", "field", "ascending")]
    [InlineData("/en/network", "year", "ascending")]
    [InlineData("/zh/cities?sort=province", "province", "ascending")]
    public async Task The_sorted_column_says_so_and_its_link_turns_the_order_round(string path, string sort, string direction)
    {
        var page = await _client.DocumentAsync(path);

        var sorted = page.QuerySelectorAll("#cities th[aria-sort]").Single();

        Assert.Equal(direction, sorted.GetAttribute("aria-sort"));
        var link = sorted.QuerySelector("a")?.GetAttribute("href") ?? "";
        Assert.Equal(sort != "year", link.Contains($"sort={sort}", StringComparison.Ordinal));
        Assert.Equal(direction == "ascending", link.Contains("dir=desc", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh", "SortZh")]
    [InlineData("en", "SortEn")]
    public async Task Sorted_by_name_the_list_follows_the_stored_key_of_the_language(string language, string key)
    {
        var network = await app.Services.NetworkAsync();
        var page = await _client.DocumentAsync($"/{language}/network?sort=name");

        var keys = Rows(page)
            .Select(row => network.FindCity(row.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^1])!) // Rows link to cities.
            .Select(city => key == "SortZh" ? city.Record.SortZh : city.Record.SortEn)
            .ToList();

        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
        Assert.Equal(405, keys.Count);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Sorted_by_province_the_cities_of_each_stand_together_by_year(string language)
    {
        var network = await app.Services.NetworkAsync();
        var page = await _client.DocumentAsync($"/{language}/cities?sort=province");

        var rows = Rows(page)
            .Select(row => network.FindCity(row.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^1])!) // Rows link to cities.
            .Select(city => (Province: city.Province?.ShortName.En, Since: city.MemberSince))
            .ToList();

        Assert.Equal(20, rows.Count);
        Assert.Equal(rows.OrderBy(row => row.Province, StringComparer.Ordinal).ThenBy(row => row.Since), rows);
        Assert.DoesNotContain("sort=province", Text(page, ".notes"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("select#sort option[value=province][selected]"));
    }

    [Theory]
    [InlineData("/zh/network", true)]
    [InlineData("/zh/network?field=music", true)]
    [InlineData("/zh/network?as_of=2021", true)]
    [InlineData("/zh/network?view=map", true)]
    [InlineData("/zh/cities?view=map", true)]
    [InlineData("/zh/network?field=music&country=fr", false)]
    [InlineData("/zh/network?field=music,film", false)]
    [InlineData("/zh/network?field=music&as_of=2021", false)]
    [InlineData("/zh/network?year_from=2010&year_to=2012", false)]
    [InlineData("/zh/network?field=music&view=map", false)]
    [InlineData("/zh/network?sort=name", false)]
    [InlineData("/zh/network?view=list", false)]
    [InlineData("/zh/network?bi=1", false)]
    public async Task Search_engines_find_each_choice_by_itself_and_no_combination(string path, bool isIndexed)
    {
        var page = await _client.DocumentAsync(path);

        Assert.Equal(isIndexed ? null : "noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Equal(isIndexed ? $"http://localhost{path}" : null, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
    }

    [Fact]
    public async Task The_address_is_written_in_its_one_order_and_the_language_link_keeps_all_of_it()
    {
        var page = await _client.DocumentAsync(
            "/en/network?view=list&sort=name&country=pt&country=it&field=music&continent=europe&status=member&page=1"
        );

        Assert.Equal(
            "/zh/network?field=music&country=it,pt&continent=europe&sort=name&view=list",
            page.QuerySelector("a.lang")?.GetAttribute("href")
        );
    }

    [Theory]
    [InlineData("/zh/network?province=jiangsu", "province=jiangsu")]
    [InlineData("/zh/cities?country=fr", "country=fr")]
    [InlineData("/zh/cities?region=africa&continent=asia", "region=africa")]
    [InlineData("/zh/network?page=2", "page=2")]
    [InlineData("/zh/network?page=0", "page=0")]
    [InlineData("/zh/network?as_of=1999", "as_of=1999")]
    [InlineData("/zh/network?field=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "field=<script>alert(1)</script>")]
    [InlineData("/zh/network?sort=name;drop table city", "sort=name;drop table city")]
    [InlineData("/zh/network?status=king&country=xx", "country=xx")]
    [InlineData("/zh/network?sort=province", "sort=province")]
    public async Task What_means_nothing_here_is_ignored_with_a_note(string path, string note)
    {
        var page = await _client.DocumentAsync(path);

        Assert.Contains(note, Text(page, ".notes"), StringComparison.Ordinal);
        Assert.Equal(path.Contains("network", StringComparison.Ordinal) ? 405 : 20, Rows(page).Count);
        Assert.Empty(page.QuerySelectorAll("script:not([type='application/ld+json'])"));
    }

    [Theory]
    [InlineData("/zh/network?country=cn&continent=europe", "/zh/network?country=cn", "/zh/network?continent=europe")]
    [InlineData(
        "/en/cities?field=film&province=jiangsu&view=map",
        "/en/cities?field=film&view=map",
        "/en/cities?province=jiangsu&view=map"
    )]
    public async Task A_list_that_finds_nothing_says_why_and_leads_on(string path, params string[] waysOn)
    {
        var page = await _client.DocumentAsync(path);

        var links = page.QuerySelectorAll("#empty a").Select(link => link.GetAttribute("href")).ToList();

        Assert.Empty(Rows(page));
        Assert.NotEmpty(Text(page, "#empty p"));
        Assert.Empty(waysOn.Except(links));
        foreach (var link in links)
            Assert.NotEmpty(Rows(await _client.DocumentAsync(link!))); // A link has an address.
    }

    [Theory]
    [InlineData("/zh/network?year_from=2020&year_to=2010")]
    [InlineData("/en/network?status=left")]
    [InlineData("/zh/cities?as_of=2007")]
    [InlineData("/zh/cities?as_of=2007&view=map&bi=1")]
    public async Task Nothing_found_is_a_page_too(string path)
    {
        using var response = await _client.GetAsync(path);
        var page = Html.Parse(await response.DecodedAsync());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotNull(page.QuerySelector("#empty a"));
    }

    [Theory]
    [InlineData("/zh/network?country=fr&bi=1", "en")]
    [InlineData("/en/network?country=fr&bi=1", "zh-Hans")]
    [InlineData("/zh/cities?bi=1", "en")]
    [InlineData("/en/cities?bi=1&view=list", "zh-Hans")]
    [InlineData("/en/cities?bi=1&view=map", "zh-Hans")]
    public async Task Side_by_side_headings_conditions_and_rows_say_both_languages(string path, string other)
    {
        var page = await _client.DocumentAsync(path);

        var said = new[] { "#count", ".views a", "form#filter legend", "form#filter .tick", "form#filter label[for=sort]" }.Concat(
            page.QuerySelector("table.list:not(.tight)") is null ? [] : ["#cities thead a", "#cities .q", "#cities .p", "#cities caption"]
        );

        Assert.All(
            said,
            selector => Assert.All(page.QuerySelectorAll(selector), element => Assert.NotNull(element.QuerySelector($"[lang={other}]")))
        );
        Assert.All(Rows(page), row => Assert.NotNull(row.QuerySelector($"[lang={other}]")));
        Assert.DoesNotContain("bi=1", page.QuerySelector("a.sides")?.GetAttribute("href"), StringComparison.Ordinal);
        Assert.All(
            page.QuerySelectorAll(".views a, #filters a"),
            link => Assert.Contains("bi=1", link.GetAttribute("href"), StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("/zh/cities?view=map")]
    [InlineData("/en/cities?view=map&as_of=2021")]
    [InlineData("/zh/cities?view=map&field=gastronomy")]
    [InlineData("/zh/network?view=map&field=design")]
    [InlineData("/en/network?view=map&country=fr,it")]
    public async Task Every_mark_of_a_map_is_a_link_with_a_whole_name_to_a_page_that_is_there(string path)
    {
        var page = await _client.DocumentAsync(path);
        var rows = Rows(page);

        foreach (var drawing in page.QuerySelectorAll("svg.gr"))
        {
            var marks = drawing.QuerySelectorAll("a").ToList();
            Assert.Equal(rows.Count, marks.Sum(CitiesOf));
            foreach (var mark in marks)
            {
                Assert.Matches(@"\d", mark.GetAttribute("aria-label"));
                Assert.Contains(mark.TextContent.Trim(), mark.GetAttribute("aria-label"), StringComparison.Ordinal);
                using var target = await _client.GetAsync(mark.GetAttribute("href"));
                Assert.Equal(HttpStatusCode.OK, target.StatusCode);
            }
        }

        Assert.Equal(2, page.QuerySelectorAll("svg.gr").Length);
        Assert.Empty(page.QuerySelectorAll("svg.gr .r"));
    }

    [Fact]
    public async Task A_crowded_place_on_the_map_leads_to_its_countries_and_from_there_to_their_table()
    {
        var world = await _client.DocumentAsync("/en/network?view=map&field=music");
        var mark = world.QuerySelectorAll("svg.wid a").First(mark => CitiesOf(mark) > 1);

        var larger = mark.GetAttribute("href")!; // A mark is a link.
        var countries = await _client.DocumentAsync(larger);

        Assert.StartsWith("/en/network?field=music&country=", larger, StringComparison.Ordinal);
        Assert.EndsWith("view=map", larger, StringComparison.Ordinal);
        Assert.InRange(Rows(countries).Count, CitiesOf(mark), int.MaxValue);
        Assert.DoesNotContain(countries.QuerySelectorAll("svg a"), link => link.GetAttribute("href") == larger);
    }

    /// <summary>A mark of several cities begins with their number.</summary>
    private static int CitiesOf(IElement mark) =>
        mark.GetAttribute("href")?.Contains("/network?", StringComparison.Ordinal) == true
            ? int.Parse(
                string.Concat(mark.GetAttribute("aria-label")!.TakeWhile(char.IsAsciiDigit)), // Every mark has a label.
                System.Globalization.CultureInfo.InvariantCulture
            )
            : 1;

    [Theory]
    [InlineData("/zh/cities?view=map", "中国澳门")]
    [InlineData("/en/cities?view=map", "Macao, China")]
    [InlineData("/zh/cities", "中国澳门")]
    [InlineData("/en/network?view=list", "Macao, China")]
    public async Task Macao_is_never_said_without_China(string path, string name)
    {
        var page = await _client.DocumentAsync(path);

        Assert.All(
            page.QuerySelectorAll("main a[href$='/cities/macao']"),
            link => Assert.StartsWith(name, (link.GetAttribute("aria-label") ?? link.TextContent).Trim(), StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("/zh/cities", 14)]
    [InlineData("/zh/network", 30)]
    [InlineData("/en/network", 30)]
    [InlineData("/zh/network?bi=1", 30)]
    [InlineData("/en/network?view=list", 30)]
    [InlineData("/zh/network?view=map", 30)]
    [InlineData("/zh/network?view=map&bi=1", 30)]
    [InlineData("/en/network?view=map&bi=1&sort=name", 30)]
    public async Task Even_the_longest_list_is_light(string path, int kilobytes)
    {
        using var response = await _client.GetAsync(path, ("Accept-Encoding", "br"));

        Assert.Equal("br", response.Content.Headers.ContentEncoding.Single());
        Assert.InRange((await response.Content.ReadAsByteArrayAsync()).Length, 1000, kilobytes * 1000);
    }

    [Fact]
    public async Task Rows_kept_ready_are_those_of_the_page_asked_for()
    {
        // The same row in both languages, side by side and not, of China's list and of the world's, in all views.
        foreach (var query in new[] { "", "?view=list", "?view=map", "?bi=1" })
        {
            var pages = await Task.WhenAll(
                new[] { "/zh/cities", "/en/cities", "/zh/network", "/en/network" }.Select(path => _client.DocumentAsync(path + query))
            );

            Assert.Equal(
                4,
                pages
                    .Select(page => Rows(page).Single(row => row.QuerySelector("a[href$='/cities/suzhou']") is not null).OuterHtml)
                    .Distinct()
                    .Count() + (query is "?view=list" ? 2 : 0)
            );
        }
    }

    [Fact]
    public async Task A_title_given_up_says_until_when_and_only_in_the_years_after()
    {
        var after = await _client.DocumentAsync("/en/network?status=member,moved&country=fr");
        var before = await _client.DocumentAsync("/en/network?status=member,moved&country=fr&as_of=2022");

        string Lyon(IHtmlDocument page) => Rows(page).First(row => row.QuerySelector("a[href$='/cities/lyon']") is not null).TextContent;

        Assert.Contains("moved to Literature in 2023", Lyon(after), StringComparison.Ordinal);
        Assert.DoesNotContain("moved", Lyon(before), StringComparison.Ordinal);
    }

    private static List<IElement> Rows(IHtmlDocument page) => [.. page.QuerySelectorAll("#cities tbody tr, ol#cities li li")];

    private static string Text(IHtmlDocument page, string selector) => page.QuerySelector(selector)?.TextContent ?? "";

    private static IHtmlFormElement Form(IHtmlDocument page) => (IHtmlFormElement)page.QuerySelector("form#filter")!; // Every list has one.

    private static int CountBeside(IHtmlInputElement option) =>
        // A choice has its count.
        int.Parse(option.ParentElement!.QuerySelector(".ct")!.TextContent, System.Globalization.CultureInfo.InvariantCulture);

    private static string Sent(IHtmlDocument page) => string.Join('&', Form(page).Elements.SelectMany(Values));

    private static IEnumerable<string> Values(IElement element) =>
        element switch
        {
            IHtmlInputElement { Type: "checkbox" } box => box is { IsChecked: true, IsDisabled: false } ? [$"{box.Name}={box.Value}"] : [],
            IHtmlInputElement input => [$"{input.Name}={Uri.EscapeDataString(input.Value)}"],
            IHtmlSelectElement select => [$"{select.Name}={select.Value}"],
            _ => [],
        };
}
