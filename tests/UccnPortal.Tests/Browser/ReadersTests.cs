using System.Diagnostics;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace UccnPortal.Tests.Browser;

/// <summary>Readers with a question each, on a phone, from the home page to the answer.</summary>
[Trait("Category", "Browser")]
public sealed class ReadersTests(BrowserSite site, ITestOutputHelper output) : IClassFixture<BrowserSite>
{
    private const int Phone = 375;

    [SkippableTheory]
    [InlineData("zh", "全国委员会", "每个国家最多提交两项申请", "监测报告")]
    [InlineData("en", "National Commission", "At most two applications per country", "monitoring report")]
    public async Task A_culture_bureau_learns_how_to_apply_whom_to_ring_and_what_follows(
        string code,
        string body,
        string limit,
        string duty
    )
    {
        await using var way = await Way.FromHomeAsync(site, code);

        await way.FollowAsync($"main a[href='/{code}/apply']");
        await way.ReadAsync("#in-short", limit);
        await way.ReadAsync("#in-china", body);
        Assert.True(await way.Page.Locator("#in-china a[href^='tel:']").IsVisibleAsync());
        await way.FollowAsync($"#guides a[href='/{code}/apply/steps']");
        await way.ReadAsync("main", duty);

        way.Tell(output, "a culture bureau");
    }

    [SkippableTheory]
    [InlineData("zh", "截至2025年10月31日，中国有20座城市")]
    [InlineData("en", "As of 31 October 2025, 20 cities in China")]
    public async Task A_journalist_finds_a_sentence_to_quote_the_list_and_a_picture_to_share(string code, string sentence)
    {
        await using var way = await Way.FromHomeAsync(site, code);

        await way.ReadAsync("#quote", sentence);
        await way.ReadAsync("#quote", "408");
        await way.FollowAsync($"main a[href='/{code}/cities'], footer a[href='/{code}/cities']");
        Assert.Equal(20, await way.Page.Locator("#cities tbody tr").CountAsync());
        var picture = await way.Page.Locator("meta[property='og:image']").GetAttributeAsync("content") ?? "";
        Assert.Equal(200, (await way.Page.APIRequest.GetAsync(new Uri(picture).AbsolutePath)).Status);

        way.Tell(output, "a journalist");
    }

    [SkippableTheory]
    [InlineData("zh", "每个国家最多提交两项申请")]
    [InlineData("en", "At most two applications per country")]
    public async Task A_student_learns_since_when_a_country_may_apply_with_two_cities(string code, string rule)
    {
        await using var way = await Way.FromHomeAsync(site, code);

        await way.FollowAsync($"main a[href='/{code}/history']");
        await way.FollowAsync("a[href='#rules']");
        await way.ReadAsync("#rule-per-country-limit tr:last-child", rule);
        await way.ReadAsync("#rule-per-country-limit tr:last-child", "2021");

        way.Tell(output, "a student");
    }

    [SkippableTheory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task A_researcher_takes_the_world_s_list_as_of_2021_as_a_file(string code)
    {
        await using var way = await Way.FromHomeAsync(site, code);

        await way.FollowAsync($"main a[href='/{code}/network']");
        await way.FollowAsync(".ed a[href*='as_of=2021']");
        var file = await way.Page.Locator("a[href*='.csv']").First.GetAttributeAsync("href");
        var rows = (await (await way.Page.APIRequest.GetAsync(file!)).TextAsync()).TrimEnd().Split('\n'); // A link has an address.
        Assert.Equal(295, rows.Length - 1);

        way.Tell(output, "a researcher");
    }

    [SkippableTheory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task A_colleague_abroad_finds_the_offices_of_the_Chinese_cities_and_their_seats(string code)
    {
        await using var way = await Way.FromHomeAsync(site, code);

        await way.FollowAsync($"main a[href='/{code}/cities/offices']");
        Assert.Equal(20, await way.Page.Locator("#offices .contacts > li").CountAsync());
        Assert.True(await way.Page.Locator("#seats a").First.IsVisibleAsync());

        way.Tell(output, "a colleague abroad");
    }

    [SkippableTheory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task A_partner_s_editor_takes_the_code_of_a_list(string code)
    {
        await using var way = await Way.FromHomeAsync(site, code);

        await way.FollowAsync($"main a[href='/{code}/embed']");
        Assert.Contains("<iframe", await way.Page.Locator("textarea").First.InputValueAsync(), StringComparison.Ordinal);

        way.Tell(output, "a partner's editor");
    }

    /// <summary>What a reader does, with the pages and places gone to.</summary>
    private sealed class Way(Window window, string code) : IAsyncDisposable
    {
        private readonly long _begun = Stopwatch.GetTimestamp();
        private int _steps;

        public IPage Page => window.Page;

        public static async Task<Way> FromHomeAsync(BrowserSite site, string code)
        {
            var window = await site.OpenAsync(Phone, javaScript: false);
            await window.Page.GotoAsync($"/{code}");
            return new Way(window, code);
        }

        public async Task FollowAsync(string link)
        {
            _steps++;
            await Page.Locator(link).First.ClickAsync();
            await Page.WaitForLoadStateAsync();
        }

        public async Task ReadAsync(string place, string words)
        {
            var text = await Page.Locator(place).First.InnerTextAsync();
            Assert.Contains(words, text, StringComparison.OrdinalIgnoreCase);
        }

        public void Tell(ITestOutputHelper output, string who) =>
            output.WriteLine($"{who}, {code}: {_steps} steps, {Stopwatch.GetElapsedTime(_begun).TotalSeconds:0.0} s");

        public ValueTask DisposeAsync() => window.DisposeAsync();
    }
}
