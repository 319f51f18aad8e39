using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using UccnPortal.Accounts;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;
using UccnPortal.Tests.Support;
using Xunit.Abstractions;

namespace UccnPortal.Tests.Browser;

/// <summary>What the office does in a year, done as the office does it: in a real browser, in each language.</summary>
[Trait("Category", "Browser")]
public sealed class OfficeTasksTests(BrowserSite site, ITestOutputHelper output) : IClassFixture<BrowserSite>
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task A_the_first_administrator_sets_up_an_account_with_an_authenticator(string code)
    {
        using var fresh = new BrowserSite();
        await fresh.InitializeAsync();
        var token = await fresh.App.Services.GetRequiredService<FirstAdministrator>().OpenAsync(default) ?? throw new InvalidOperationException("Somebody is in already.");

        var begun = Stopwatch.GetTimestamp();
        await using var desk = await Desk.JoinByAsync(fresh, token, "周敏", LanguageOf(code));

        Tell("a", code, desk, begun);
        Assert.Equal("/admin", new Uri(desk.Page.Url).AbsolutePath);
        Assert.Equal(LanguageOf(code).Tag(), await desk.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Empty(desk.Complaints);
        await fresh.DisposeAsync();
    }

    [Theory]
    [InlineData("zh", "黄山", "Huangshan")]
    [InlineData("en", "敦煌", "Dunhuang")]
    public async Task B_a_newly_designated_city_is_added_and_stands_everywhere(string code, string zh, string en)
    {
        await using var desk = await Desk.JoinAsync(site, $"编辑 b {code}", Role.Editor, LanguageOf(code));
        var (page, slug) = (desk.Page, en.ToLowerInvariant());
        var before = await CountAsync("/zh/cities.csv");
        await page.GotoAsync("/admin/records/cities");
        desk.Loads();
        var begun = Stopwatch.GetTimestamp();

        await page.Locator("a[href$='/cities/new']").First.ClickAsync();
        await page.FillAsync(Named("name.zh"), zh);
        await page.FillAsync(Named("name.en"), en);
        await page.FillAsync(Named("sortZh"), "huang shan");
        await page.FillAsync(Named("sortEn"), slug);
        await page.FillAsync(Named("country"), "cn");
        await page.SelectOptionAsync(Named("province"), new SelectOptionValue { Label = await OptionAsync(page, "province", "江苏") });
        await page.FillAsync(Named("latitude"), "29.7147");
        await page.FillAsync(Named("longitude"), "118.3375");
        var designation = await AddAsync(page, "designations");
        await designation.Locator("[name$='.field']").SelectOptionAsync(new SelectOptionValue { Label = await OptionAsync(designation.Locator("[name$='.field']"), "设计") });
        await designation.Locator("[name$='.valid.from']").FillAsync("2025");
        var source = await AddAsync(page, "sources");
        await source.Locator("[name$='.source']").FillAsync("brochure-2022");
        await page.ClickAsync("button[value=publish]");
        await page.WaitForURLAsync("**?done=published");

        var loads = Tell("b", code, desk, begun);
        site.App.Clock.Advance(TimeSpan.FromSeconds(2)); // Instances look at the content version once a second.
        Assert.InRange(loads, 1, 3);
        Assert.Equal(before + 1, await CountAsync("/zh/cities.csv"));
        foreach (var (path, words) in new[]
        {
            ($"/zh/cities/{slug}", zh), ($"/en/cities/{slug}", en), ("/zh/cities", zh), ("/en/network?field=design", en), ("/sitemap.xml", $"/zh/cities/{slug}"),
            ($"/zh/search?q={slug}", zh), ("/embed/v1/en/cities", en), ("/en/fields/design", en), ("/en/network.json?country=cn", en),
        })
        {
            Assert.Contains(words, await TextAsync(path), StringComparison.Ordinal);
        }

        Assert.Empty(desk.Complaints);
    }

    [Theory]
    [InlineData("zh", "design")]
    [InlineData("en", "music")]
    public async Task C_one_word_of_a_criterion_is_corrected_in_Chinese_and_published_with_a_note(string code, string field)
    {
        site.App.Clock.Advance(TimeSpan.FromMinutes(1)); // What is published at the very first moment is the site as it was set up.
        await using var desk = await Desk.JoinAsync(site, $"编辑 c {code}", Role.Editor, LanguageOf(code));
        var page = desk.Page;
        await page.GotoAsync($"/admin/records/fields?q={field}");
        desk.Loads();
        var begun = Stopwatch.GetTimestamp();

        await page.Locator($"a[href*='{RecordId.For("field", field)}']").First.ClickAsync();
        var text = page.Locator(Named("criteria[c1].text.zh"));
        await OpenAsync(page, "criteria[c1]");
        var corrected = await text.InputValueAsync() + "（校）";
        await text.FillAsync(corrected);
        await page.FillAsync(Named("publicNote.zh"), "改正一字");
        await page.ClickAsync("button[value=publish]");
        await page.WaitForURLAsync("**?done=published");

        Tell("c", code, desk, begun);
        site.App.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Contains("（校）", await TextAsync($"/zh/fields/{field}"), StringComparison.Ordinal);
        Assert.Contains("改正一字", await TextAsync("/zh/changes"), StringComparison.Ordinal);
        Assert.Contains("criteria[c1].text.en", (await site.App.Services.FormAsync("field", field)).Entry.Outdated, StringComparison.Ordinal);
        Assert.Empty(desk.Complaints);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task D_the_next_annual_conference_is_added_with_two_decisions(string code)
    {
        const int year = 2026;
        await using var desk = await Desk.JoinAsync(site, $"编辑 d {code}", Role.Editor, LanguageOf(code));
        var page = desk.Page;
        await page.GotoAsync("/admin/records/meetings");
        desk.Loads();
        var begun = Stopwatch.GetTimestamp();

        await page.Locator("a[href$='/meetings/new']").First.ClickAsync();
        await page.FillAsync(Named("year"), year.ToString(CultureInfo.InvariantCulture));
        await page.FillAsync(Named("name.zh"), $"{year} 年会 {code}");
        await page.FillAsync(Named("name.en"), $"Conference of {year} {code}");
        await page.FillAsync(Named("starts"), $"{year}-06");
        var place = await AddAsync(page, "places");
        await place.Locator("[name$='.name.zh']").FillAsync("中国苏州");
        await place.Locator("[name$='.name.en']").FillAsync("Suzhou, China");
        await place.Locator("[name$='.city']").FillAsync("suzhou");
        var decisions = new[] { $"第一项决议 {code}", $"第二项决议 {code}" };
        foreach (var decision in decisions)
        {
            var row = await AddAsync(page, "decisions");
            await row.Locator("[name$='.text.zh']").FillAsync(decision);
        }

        await page.FillAsync(Named("slug"), $"{year}-{code}");
        var source = await AddAsync(page, "sources");
        await source.Locator("[name$='.source']").FillAsync("brochure-2022");
        await page.ClickAsync("button[value=publish]");
        await page.WaitForURLAsync("**?done=published");

        Tell("d", code, desk, begun);
        site.App.Clock.Advance(TimeSpan.FromSeconds(2));
        var history = await TextAsync("/zh/history");
        Assert.Contains(decisions[0], history, StringComparison.Ordinal);
        Assert.True(history.IndexOf(decisions[0], StringComparison.Ordinal) < history.IndexOf(decisions[1], StringComparison.Ordinal));
        Assert.Contains($"Conference of {year} {code}", await TextAsync("/en/history"), StringComparison.Ordinal);
        Assert.Empty(desk.Complaints);
    }

    [Theory]
    [InlineData("zh", 2024)]
    [InlineData("en", 2025)]
    public async Task E_the_next_steering_term_starts_with_seven_coordinators(string code, int year)
    {
        var seats = new[] { ("手工艺与民间艺术", "suzhou"), ("设计", "beijing"), ("电影", "qingdao"), ("美食", "chengdu"), ("文学", "nanjing"), ("媒体艺术", "changsha"), ("音乐", "mannheim") };
        await using var desk = await Desk.JoinAsync(site, $"编辑 e {code}", Role.Editor, LanguageOf(code));
        var page = desk.Page;
        await page.GotoAsync("/admin/records/steering-terms");
        desk.Loads();
        var begun = Stopwatch.GetTimestamp();

        await page.Locator("a[href$='/steering-terms/new']").First.ClickAsync();
        await page.FillAsync(Named("label.zh"), $"{year}—{year + 3}");
        await page.FillAsync(Named("label.en"), $"{year}–{year + 3}");
        await page.FillAsync(Named("valid.from"), year.ToString(CultureInfo.InvariantCulture));
        await page.FillAsync(Named("slug"), year.ToString(CultureInfo.InvariantCulture));
        var role = await AddAsync(page, "roles");
        await role.Locator("[name$='.name.zh']").FillAsync("协调员");
        await role.Locator("[name$='.name.en']").FillAsync("Coordinator");
        var source = await AddAsync(page, "sources");
        await source.Locator("[name$='.source']").FillAsync("brochure-2022");
        await page.ClickAsync("button[value=save]");
        await page.WaitForURLAsync("**?done=saved");
        foreach (var (field, city) in seats)
        {
            var seat = await AddAsync(page, "seats");
            await seat.Locator("[name$='.role']").SelectOptionAsync(new SelectOptionValue { Label = await OptionAsync(seat.Locator("[name$='.role']"), code == "zh" ? "协调员" : "Coordinator") });
            await seat.Locator("[name$='.field']").SelectOptionAsync(new SelectOptionValue { Label = await OptionAsync(seat.Locator("[name$='.field']"), field) });
            await seat.Locator("[name$='.city']").FillAsync(city);
        }

        await page.ClickAsync("button[value=publish]");
        await page.WaitForURLAsync("**?done=published");

        Tell("e", code, desk, begun);
        site.App.Clock.Advance(TimeSpan.FromSeconds(2));
        var network = await site.App.Services.NetworkAsync();
        var term = Assert.Single(network.SteeringTerms, term => term.Slug == year.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(7, term.Seats.Select(seat => seat.Field).Distinct().Count());
        Assert.Contains($"{year}—{year + 3}", await TextAsync("/zh/steering-group"), StringComparison.Ordinal);
        Assert.Contains($"{year}—{year + 3}", await TextAsync("/zh/cities/mannheim"), StringComparison.Ordinal);
        Assert.Empty(desk.Complaints);
    }

    [Theory]
    [InlineData("zh", "bologna")]
    [InlineData("en", "ghent")]
    public async Task F_two_editors_change_one_record_and_both_texts_are_kept(string code, string city)
    {
        await using var first = await Desk.JoinAsync(site, $"编辑 f1 {code}", Role.Editor, LanguageOf(code));
        await using var second = await Desk.JoinAsync(site, $"编辑 f2 {code}", Role.Editor, LanguageOf(code));
        var form = $"/admin/records/cities/{RecordId.For("city", city)}";
        await first.Page.GotoAsync(form);
        await second.Page.GotoAsync(form);
        second.Loads();
        var begun = Stopwatch.GetTimestamp();

        await first.Page.FillAsync(Named("summary.zh"), "第一位编辑的话。");
        await first.Page.FillAsync(Named("pinyin"), "first");
        await first.Page.FillAsync(Named("publicNote.zh"), "补充简介");
        await first.Page.ClickAsync("button[value=publish]");
        await first.Page.WaitForURLAsync("**?done=published");
        await second.Page.FillAsync(Named("summary.zh"), "第二位编辑的话。");
        await second.Page.FillAsync(Named("summary.en"), "The second editor’s words.");
        await second.Page.FillAsync(Named("publicNote.zh"), "补充简介");
        await second.Page.ClickAsync("button[value=publish]");
        await second.Page.Locator("#conflict").WaitForAsync();
        var shown = await second.Page.Locator("#both").InnerTextAsync();
        await second.Page.Locator("#both input[value=mine]").CheckAsync();
        await second.Page.ClickAsync("#conflict button.go");
        await second.Page.WaitForURLAsync("**?done=published");

        Tell("f", code, second, begun);
        var opened = await site.App.Services.FormAsync("city", city);
        var record = (City)opened.Working;
        Assert.Contains("第一位编辑的话。", shown, StringComparison.Ordinal);
        Assert.Contains("第二位编辑的话。", shown, StringComparison.Ordinal);
        Assert.Equal(("第二位编辑的话。", "The second editor’s words.", "first"), (record.Summary.Zh, record.Summary.En, record.Pinyin));
        Assert.Contains(await site.App.Services.HistoryAsync(opened.Entry.Id), revision => revision.Snapshot.Contains("第一位编辑的话。", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh", "lyon")]
    [InlineData("en", "bilbao")]
    public async Task G_last_week_s_text_comes_back(string code, string city)
    {
        var before = ((City)(await site.App.Services.FormAsync("city", city)).Working).Office;
        await site.App.Services.EditAsync<City>(city, record => record.Office = new LocalizedText("改坏了", "Spoilt"));
        site.App.Clock.Advance(TimeSpan.FromDays(7));
        await using var desk = await Desk.JoinAsync(site, $"编辑 g {code}", Role.Editor, LanguageOf(code));
        var page = desk.Page;
        await page.GotoAsync($"/admin/records/cities/{RecordId.For("city", city)}");
        desk.Loads();
        var begun = Stopwatch.GetTimestamp();

        await page.Locator("a[href$='/history']").First.ClickAsync();
        await page.ClickAsync("#v1 form button");
        await page.FillAsync(Named("publicNote.zh"), "恢复原文");
        await page.ClickAsync("button[value=publish]");
        await page.WaitForURLAsync("**?done=published");

        Tell("g", code, desk, begun);
        site.App.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(before, (await site.App.Services.NetworkAsync()).FindCity(city)?.Record.Office);
        Assert.Empty(desk.Complaints);
    }

    [Theory]
    [InlineData("zh", "santos")]
    [InlineData("en", "ljubljana")]
    public async Task H_a_city_that_holds_a_seat_is_deleted_once_the_seat_is_another_s(string code, string city)
    {
        await using var desk = await Desk.JoinAsync(site, $"编辑 h {code}", Role.Editor, LanguageOf(code));
        var page = desk.Page;
        await page.GotoAsync($"/admin/records/cities/{RecordId.For("city", city)}");
        desk.Loads();
        var begun = Stopwatch.GetTimestamp();

        await page.Locator("a[href$='/deletion']").ClickAsync();
        var offers = await page.Locator("button[value=withdraw]").CountAsync();
        await page.FillAsync("#to", "nottingham");
        await page.ClickAsync("button[value=repoint]");
        await page.ClickAsync("button[value=withdraw]");
        await page.WaitForURLAsync("**/admin/records/cities?*");

        Tell("h", code, desk, begun);
        site.App.Clock.Advance(TimeSpan.FromSeconds(2));
        using var client = new HttpClient { BaseAddress = new Uri(site.Address) };
        using var answer = await client.GetAsync($"/{code}/cities/{city}");
        Assert.Equal(0, offers);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(desk.Complaints);
    }

    private static Language LanguageOf(string code) => Languages.FromCode(code) ?? throw new ArgumentException(code);

    private static string Named(string name) => $"[name=\"{name}\"]:not([type=hidden])";

    /// <summary>Presses the list's button for one more row, and waits for the row.</summary>
    private static async Task<ILocator> AddAsync(IPage page, string list)
    {
        var rows = page.Locator($"[id=\"{list}\"] > fieldset.row");
        var count = await rows.CountAsync();
        await page.ClickAsync($"button[value=\"add:{list}\"]");
        await rows.Nth(count).WaitForAsync();
        return rows.Nth(count);
    }

    private static async Task OpenAsync(IPage page, string row)
    {
        var details = page.Locator($"[id=\"{row}\"] > details");
        if (await details.GetAttributeAsync("open") is null) await details.Locator("summary").First.ClickAsync();
    }

    private static Task<string> OptionAsync(IPage page, string name, string words) => OptionAsync(page.Locator(Named(name)), words);

    private static async Task<string> OptionAsync(ILocator select, string words) =>
        (await select.Locator("option").AllInnerTextsAsync()).FirstOrDefault(option => option.Contains(words, StringComparison.Ordinal)) ?? throw new InvalidOperationException($"No choice {words}.");

    private int Tell(string task, string code, Desk desk, long begun)
    {
        var loads = desk.Loads();
        output.WriteLine($"task {task}, {code}: {loads} page loads, {Stopwatch.GetElapsedTime(begun).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s");
        return loads;
    }

    private async Task<string> TextAsync(string path)
    {
        using var client = new HttpClient { BaseAddress = new Uri(site.Address) };
        using var answer = await client.GetAsync(path);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<int> CountAsync(string path) => (await TextAsync(path)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
}
