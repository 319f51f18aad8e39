using AngleSharp.Html.Dom;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages;

public sealed class ChangesPageTests : IDisposable
{
    private readonly PortalApp _app = new();

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("zh", "中国新增成员城市（4）", "变更领域（1）", "年会（5）")]
    [InlineData("en", "New members in China (4)", "Changed field (1)", "Meetings (5)")]
    public async Task Unasked_the_page_compares_the_brochure_with_today_and_counts_in_its_headings(
        string language,
        params string[] headings
    )
    {
        using var client = _app.CreateClient();
        var page = await client.DocumentAsync($"/{language}/changes");

        Assert.Subset(page.QuerySelectorAll("h2").Select(heading => heading.TextContent.Trim()).ToHashSet(), headings.ToHashSet());
        Assert.Equal(
            ["chaozhou", "chongqing", "quanzhou", "wuxi"],
            page.QuerySelectorAll("#china .coh a").Select(link => link.GetAttribute("href")!.Split('/')[^1])
        ); // A link has an address.
        Assert.Equal(110, page.QuerySelectorAll("#joined .coh li li").Length);
        Assert.Equal($"/{language}/cities/lyon", page.QuerySelector("#moved .rows a")?.GetAttribute("href"));
        Assert.Equal(50, page.QuerySelectorAll("#errata .rows a").Length);
        Assert.Equal(
            ["295", "405", "+110", "16", "20", "+4"],
            page.QuerySelectorAll("#numbers tbody tr:last-child td").Select(cell => cell.TextContent)
        );
        Assert.All(page.QuerySelectorAll("main section[id]:not(#lately)"), section => Assert.NotNull(section.QuerySelector(".src a")));
    }

    [Fact]
    public async Task The_form_asks_for_two_years_and_the_address_takes_them_in_either_order()
    {
        using var client = _app.CreateClient();
        var page = await client.DocumentAsync("/en/changes?year_from=2019&year_to=2015");

        Assert.Equal("get", page.QuerySelector("form#compare")?.GetAttribute("method"));
        Assert.Equal(
            ["year_from 2015", "year_to 2019"],
            page.QuerySelectorAll("form#compare option[selected]")
                .Select(option => $"{option.ParentElement?.GetAttribute("name")} {option.GetAttribute("value")}")
        );
        Assert.Contains("Changes from 2015 to 2019", page.Title, StringComparison.Ordinal);
        Assert.Equal(
            "http://localhost/en/changes?year_from=2015&year_to=2019",
            page.QuerySelector("meta[property='og:url']")?.GetAttribute("content")
        );
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Null(page.QuerySelector("#lately"));
    }

    [Fact]
    public async Task What_stands_unasked_is_left_out_of_the_address()
    {
        using var client = _app.CreateClient();
        var page = await client.DocumentAsync("/en/changes?year_from=2021&year_to=2026");

        Assert.Equal("http://localhost/en/changes", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("zh", "没有变化")]
    [InlineData("en", "No changes")]
    public async Task Between_a_year_and_itself_nothing_differs_and_the_page_says_so(string language, string words)
    {
        using var client = _app.CreateClient();
        var page = await client.DocumentAsync($"/{language}/changes?year_from=2019&year_to=2019");

        Assert.Equal(words, page.QuerySelector("#empty b")?.TextContent);
        Assert.Null(page.QuerySelector("#joined"));
    }

    [Theory]
    [InlineData("year_from=1999")]
    [InlineData("year_to=2099")]
    [InlineData("year_to=soon")]
    public async Task A_year_that_means_nothing_is_left_aside_with_a_note(string query)
    {
        using var client = _app.CreateClient();
        var page = await client.DocumentAsync($"/en/changes?{query}");

        Assert.Contains(
            query,
            page.QuerySelector(".notes")?.TextContent.Replace(" ", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Equal("2021 → 2026", page.QuerySelector(".folio .num")?.TextContent);
    }

    [Fact]
    public async Task Side_by_side_a_decision_stands_in_both_languages()
    {
        using var client = _app.CreateClient();
        var page = await client.DocumentAsync("/en/changes?bi=1");

        Assert.Contains(
            page.QuerySelectorAll("#meetings .duo"),
            pair =>
                pair.TextContent.Contains("Braga Manifesto", StringComparison.Ordinal)
                && pair.QuerySelector("[lang=zh-Hans]")?.TextContent.Contains("《布拉加宣言》", StringComparison.Ordinal) == true
        );
        Assert.NotNull(page.QuerySelector("form#compare input[name=bi]"));
    }

    [Fact]
    public async Task A_record_published_after_the_site_was_set_up_is_named_with_its_day_and_nothing_else_is()
    {
        using var client = _app.CreateClient();
        var before = await client.DocumentAsync("/en/changes");

        _app.Clock.Advance(TimeSpan.FromDays(2));
        await _app.Services.EditAsync<City>("suzhou", city => city.Summary = new LocalizedText("试", "A test"));
        _app.Clock.Advance(TimeSpan.FromSeconds(2));
        var after = await client.DocumentAsync("/en/changes");

        Assert.Contains("has not been updated since", before.QuerySelector("#lately")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("2026-11-24", after.QuerySelector("#lately time")?.GetAttribute("datetime"));
        Assert.Equal(["/en/cities/suzhou"], after.QuerySelectorAll("#lately .rows a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task What_the_data_added_and_corrected_is_listed_with_links_in_both_languages_even_on_a_new_installation()
    {
        using var client = _app.CreateClient();
        var (zh, en) = (await client.DocumentAsync("/zh/changes"), await client.DocumentAsync("/en/changes"));
        var earlier = await client.DocumentAsync("/en/changes?year_to=2024");

        Assert.Equal(["新增", "更正"], zh.QuerySelectorAll("#data-update h3").Select(heading => heading.TextContent));
        Assert.InRange(zh.QuerySelectorAll("#data-update .flow li").Length, 8, 14);
        Assert.All(zh.QuerySelectorAll("#data-update .flow li"), line => Assert.NotNull(line.QuerySelector("a")));
        Assert.Equal(LinksOf(zh), LinksOf(en));
        Assert.NotNull(zh.QuerySelector(".jump a[href='#data-update']"));
        Assert.Null(earlier.QuerySelector("#data-update"));

        static IEnumerable<string> LinksOf(IHtmlDocument page) =>
            page.QuerySelectorAll("#data-update .flow a").Select(link => link.GetAttribute("href")![3..]); // A link has an address.
    }

    [Fact]
    public async Task An_update_of_the_data_is_counted_by_kind_on_its_day()
    {
        using var client = _app.CreateClient();

        _app.Clock.Advance(TimeSpan.FromDays(1));
        await _app.UpdateDataAsync(cities: 20);
        _app.Clock.Advance(TimeSpan.FromSeconds(2));
        var page = await client.DocumentAsync("/en/changes");

        Assert.Equal("2026-11-23", page.QuerySelector("#lately time")?.GetAttribute("datetime"));
        Assert.Equal(["City: 20"], page.QuerySelectorAll("#lately .rows li li").Select(line => line.TextContent.Trim()));
    }

    [Fact]
    public async Task The_home_page_leads_to_the_changes()
    {
        using var client = _app.CreateClient();
        var home = await client.DocumentAsync("/zh");

        Assert.NotNull(home.QuerySelector("main a[href='/zh/changes']"));
        Assert.NotNull(home.QuerySelector("footer a[href='/zh/changes']"));
    }
}
