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

/// <summary>The office's tasks of a year, in a real browser, by keyboard only, in both languages, wide and narrow.</summary>
[Trait("Category", "Browser")]
public sealed class OfficeTasksTests(BrowserSite site, ITestOutputHelper output) : IClassFixture<BrowserSite>
{
    [SkippableTheory]
    [InlineData("zh", 1440)]
    [InlineData("en", 375)]
    [LongData("zh", 375)]
    [LongData("en", 1440)]
    public async Task A_the_first_administrator_sets_up_an_account_with_an_authenticator(string code, int width)
    {
        using var fresh = new BrowserSite();
        await fresh.InitializeAsync();
        var token =
            await fresh.App.Services.GetRequiredService<FirstAdministrator>().OpenAsync(default)
            ?? throw new InvalidOperationException("Somebody is in already.");

        var begun = Stopwatch.GetTimestamp();
        await using var desk = await Desk.JoinByKeyboardAsync(fresh, token, "周敏", LanguageOf(code), width);

        Tell("a", code, width, desk, begun);
        Assert.Equal("/admin", new Uri(desk.Page.Url).AbsolutePath);
        Assert.Equal(LanguageOf(code).Tag(), await desk.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Empty(desk.Complaints);
    }

    [SkippableTheory]
    [InlineData("zh", 1440, "黄山", "Huangshan")]
    [InlineData("en", 375, "敦煌", "Dunhuang")]
    [LongData("zh", 375, "大同", "Datong")]
    [LongData("en", 1440, "开封", "Kaifeng")]
    public async Task B_a_newly_designated_city_is_added_and_stands_everywhere(string code, int width, string zh, string en)
    {
        await using var desk = await Desk.JoinAsync(site, $"编辑 b {code} {width}", Role.Editor, LanguageOf(code), width);
        var (page, keyboard, slug) = (desk.Page, desk.Keyboard, en.ToLowerInvariant());
        var before = await CountAsync("/zh/cities.csv");
        await page.GotoAsync("/admin/records/cities");
        desk.Begin();
        var begun = Stopwatch.GetTimestamp();

        await keyboard.FollowAsync(page.Locator("a[href$='/cities/new']").First);
        await keyboard.WriteAsync(page.Locator(Named("name.zh")), zh);
        await keyboard.WriteAsync(page.Locator(Named("name.en")), en);
        await keyboard.WriteAsync(page.Locator(Named("country")), "cn");
        await keyboard.ChooseAsync(page.Locator(Named("province")), "江苏");
        await keyboard.WriteAsync(page.Locator(Named("latitude")), "29.7147");
        await keyboard.WriteAsync(page.Locator(Named("longitude")), "118.3375");
        var designation = await AddAsync(desk, "designations");
        await keyboard.ChooseAsync(designation.Locator("[name$='.field']"), "设计");
        await keyboard.WriteAsync(designation.Locator("[name$='.valid.from']"), "2025");
        var source = await AddAsync(desk, "sources");
        await keyboard.WriteAsync(source.Locator("[name$='.source']"), "brochure-2022");
        await keyboard.OpenAsync(page.Locator("#technical"));
        await keyboard.WriteAsync(page.Locator(Named("sortEn")), slug);
        await keyboard.WriteAsync(page.Locator(Named("sortZh")), "huang shan");
        await PublishAsync(desk);

        var loads = Tell("b", code, width, desk, begun);
        site.App.Clock.Advance(TimeSpan.FromSeconds(2)); // Instances look at the content version once a second.
        Assert.InRange(loads, 1, 3);
        Assert.Equal(before + 1, await CountAsync("/zh/cities.csv"));
        foreach (
            var (path, words) in new[]
            {
                ($"/zh/cities/{slug}", zh),
                ($"/en/cities/{slug}", en),
                ("/zh/cities", zh),
                ("/en/network?field=design", en),
                ("/sitemap.xml", $"/zh/cities/{slug}"),
                ($"/zh/search?q={slug}", zh),
                ("/embed/v1/en/cities", en),
                ("/en/fields/design", en),
                ("/en/network.json?country=cn", en),
            }
        )
        {
            Assert.Contains(words, await TextAsync(path), StringComparison.Ordinal);
        }

        Assert.Empty(desk.Complaints);
    }

    [SkippableTheory]
    [LongData("zh", 1440, "design")]
    [InlineData("en", 375, "music")]
    [LongData("zh", 375, "film")]
    [LongData("en", 1440, "gastronomy")]
    public async Task C_one_word_of_a_criterion_is_corrected_in_Chinese_and_published_with_a_note(string code, int width, string field)
    {
        site.App.Clock.Advance(TimeSpan.FromMinutes(1)); // A change at the very first moment would count as the initial content.
        await using var desk = await Desk.JoinAsync(site, $"编辑 c {code} {width}", Role.Editor, LanguageOf(code), width);
        var (page, keyboard) = (desk.Page, desk.Keyboard);
        await page.GotoAsync($"/admin/records/fields?q={field}");
        desk.Begin();
        var begun = Stopwatch.GetTimestamp();

        await keyboard.FollowAsync(page.Locator($"a[href*='{RecordId.For("field", field)}']").First);
        await JumpAsync(desk, "criteria");
        await keyboard.OpenAsync(page.Locator("[id='criteria[c1]'] > details"));
        await keyboard.AppendAsync(page.Locator(Named("criteria[c1].text.zh")), "（校）");
        await JumpAsync(desk, "notes-part");
        await keyboard.WriteAsync(page.Locator(Named("publicNote.zh")), "改正一字");
        await PublishAsync(desk);

        Tell("c", code, width, desk, begun);
        site.App.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Contains("（校）", await TextAsync($"/zh/fields/{field}"), StringComparison.Ordinal);
        Assert.Contains("改正一字", await TextAsync("/zh/changes"), StringComparison.Ordinal);
        Assert.Contains(
            "criteria[c1].text.en",
            (await site.App.Services.FormAsync("field", field)).Entry.Outdated,
            StringComparison.Ordinal
        );
        Assert.Empty(desk.Complaints);
    }

    [SkippableTheory]
    [InlineData("zh", 1440)]
    [LongData("en", 375)]
    [LongData("zh", 375)]
    [LongData("en", 1440)]
    public async Task D_the_next_annual_conference_is_added_with_two_decisions(string code, int width)
    {
        const int year = 2026;
        await using var desk = await Desk.JoinAsync(site, $"编辑 d {code} {width}", Role.Editor, LanguageOf(code), width);
        var (page, keyboard) = (desk.Page, desk.Keyboard);
        await page.GotoAsync("/admin/records/meetings");
        desk.Begin();
        var begun = Stopwatch.GetTimestamp();

        await keyboard.FollowAsync(page.Locator("a[href$='/meetings/new']").First);
        await keyboard.WriteAsync(page.Locator(Named("year")), year.ToString(CultureInfo.InvariantCulture));
        await keyboard.WriteAsync(page.Locator(Named("name.zh")), $"{year} 年会 {code} {width}");
        await keyboard.WriteAsync(page.Locator(Named("name.en")), $"Conference of {year} {code} {width}");
        await keyboard.WriteAsync(page.Locator(Named("starts")), $"{year}-06");
        var place = await AddAsync(desk, "places");
        await keyboard.WriteAsync(place.Locator("[name$='.name.zh']"), "中国苏州");
        await keyboard.WriteAsync(place.Locator("[name$='.name.en']"), "Suzhou, China");
        await keyboard.WriteAsync(place.Locator("[name$='.city']"), "suzhou");
        var decisions = new[] { $"第一项决议 {code} {width}", $"第二项决议 {code} {width}" };
        foreach (var decision in decisions)
        {
            var row = await AddAsync(desk, "decisions");
            await keyboard.WriteAsync(row.Locator("[name$='.text.zh']"), decision);
        }

        await keyboard.OpenAsync(page.Locator("#technical"));
        await keyboard.WriteAsync(page.Locator(Named("slug")), $"{year}-{code}-{width}");
        await keyboard.FollowAsync(page.Locator("button[value=publish]").Last);
        await page.WaitForURLAsync("**?done=refused");
        await Assertions.Expect(page.Locator("#problems")).ToBeFocusedAsync();
        await keyboard.PressAsync(page.Locator("#problems a[href='#sources']")); // The source is missing.
        var source = await AddAsync(desk, "sources");
        await keyboard.WriteAsync(source.Locator("[name$='.source']"), "brochure-2022");
        await PublishAsync(desk);

        Tell("d", code, width, desk, begun);
        site.App.Clock.Advance(TimeSpan.FromSeconds(2));
        var history = await TextAsync("/zh/history");
        Assert.Contains(decisions[0], history, StringComparison.Ordinal);
        Assert.True(history.IndexOf(decisions[0], StringComparison.Ordinal) < history.IndexOf(decisions[1], StringComparison.Ordinal));
        Assert.Contains($"Conference of {year} {code} {width}", await TextAsync("/en/history"), StringComparison.Ordinal);
        Assert.Empty(desk.Complaints);
    }

    [SkippableTheory]
    [LongData("zh", 1440, 2023)]
    [InlineData("en", 375, 2024)]
    [LongData("zh", 375, 2025)]
    [LongData("en", 1440, 2026)]
    public async Task E_the_next_steering_term_starts_with_seven_coordinators(string code, int width, int year)
    {
        var seats = new[]
        {
            ("手工艺与民间艺术", "suzhou"),
            ("设计", "beijing"),
            ("电影", "qingdao"),
            ("美食", "chengdu"),
            ("文学", "nanjing"),
            ("媒体艺术", "changsha"),
            ("音乐", "mannheim"),
        };
        await using var desk = await Desk.JoinAsync(site, $"编辑 e {code} {width}", Role.Editor, LanguageOf(code), width);
        var (page, keyboard) = (desk.Page, desk.Keyboard);
        await page.GotoAsync("/admin/records/steering-terms");
        desk.Begin();
        var begun = Stopwatch.GetTimestamp();

        await keyboard.FollowAsync(page.Locator("a[href$='/steering-terms/new']").First);
        await keyboard.WriteAsync(page.Locator(Named("label.zh")), $"{year}—{year + 3}");
        await keyboard.WriteAsync(page.Locator(Named("label.en")), $"{year}–{year + 3}");
        await keyboard.WriteAsync(page.Locator(Named("valid.from")), year.ToString(CultureInfo.InvariantCulture));
        var role = await AddAsync(desk, "roles");
        await keyboard.WriteAsync(role.Locator("[name$='.name.zh']"), "协调员");
        await keyboard.WriteAsync(role.Locator("[name$='.name.en']"), "Coordinator");
        var source = await AddAsync(desk, "sources");
        await keyboard.WriteAsync(source.Locator("[name$='.source']"), "brochure-2022");
        await keyboard.OpenAsync(page.Locator("#technical"));
        await keyboard.WriteAsync(page.Locator(Named("slug")), year.ToString(CultureInfo.InvariantCulture));
        await keyboard.FollowAsync(page.Locator("button[value=save]").Last);
        await page.WaitForURLAsync("**?done=saved");
        await JumpAsync(desk, "seats");
        foreach (var (field, city) in seats)
        {
            var seat = await AddAsync(desk, "seats");
            await keyboard.ChooseAsync(seat.Locator("[name$='.role']"), code == "zh" ? "协调员" : "Coordinator");
            await keyboard.ChooseAsync(seat.Locator("[name$='.field']"), field);
            await keyboard.WriteAsync(seat.Locator("[name$='.city']"), city);
        }

        await PublishAsync(desk);

        Tell("e", code, width, desk, begun);
        site.App.Clock.Advance(TimeSpan.FromSeconds(2));
        var network = await site.App.Services.NetworkAsync();
        var term = Assert.Single(network.SteeringTerms, term => term.Slug == year.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(7, term.Seats.Select(seat => seat.Field).Distinct().Count());
        Assert.Contains($"{year}—{year + 3}", await TextAsync("/zh/steering-group"), StringComparison.Ordinal);
        Assert.Contains($"{year}—{year + 3}", await TextAsync("/zh/cities/mannheim"), StringComparison.Ordinal);
        Assert.Empty(desk.Complaints);
    }

    [SkippableTheory]
    [InlineData("zh", 1440, "bologna")]
    [InlineData("en", 375, "ghent")]
    [LongData("zh", 375, "krakow")]
    [LongData("en", 1440, "fabriano")]
    public async Task F_two_editors_change_one_record_and_both_texts_are_kept(string code, int width, string city)
    {
        await using var first = await Desk.JoinAsync(site, $"编辑 f1 {code} {width}", Role.Editor, LanguageOf(code), width);
        await using var second = await Desk.JoinAsync(site, $"编辑 f2 {code} {width}", Role.Editor, LanguageOf(code), width);
        var form = $"/admin/records/cities/{RecordId.For("city", city)}";
        await first.Page.GotoAsync(form);
        await second.Page.GotoAsync(form);
        second.Begin();
        var begun = Stopwatch.GetTimestamp();

        await first.Keyboard.WriteAsync(first.Page.Locator(Named("summary.zh")), "第一位编辑的话。");
        await first.Keyboard.WriteAsync(first.Page.Locator(Named("pinyin")), "first");
        await JumpAsync(first, "notes-part");
        await first.Keyboard.WriteAsync(first.Page.Locator(Named("publicNote.zh")), "补充简介");
        await PublishAsync(first);
        await second.Keyboard.WriteAsync(second.Page.Locator(Named("summary.zh")), "第二位编辑的话。");
        await second.Keyboard.WriteAsync(second.Page.Locator(Named("summary.en")), "The second editor’s words.");
        await JumpAsync(second, "notes-part");
        await second.Keyboard.WriteAsync(second.Page.Locator(Named("publicNote.zh")), "补充简介");
        await second.Keyboard.FollowAsync(second.Page.Locator("button[value=publish]").Last);
        await second.Page.Locator("#conflict").WaitForAsync();
        var shown = await second.Page.Locator("#both").InnerTextAsync();
        await second.Keyboard.PickAsync(second.Page.Locator("#both input[value=mine]"));
        await second.Keyboard.FollowAsync(second.Page.Locator("#conflict button.go"));
        await AffirmAsync(second);

        Tell("f", code, width, second, begun);
        var opened = await site.App.Services.FormAsync("city", city);
        var record = (City)opened.Working;
        Assert.Contains("第一位编辑的话。", shown, StringComparison.Ordinal);
        Assert.Contains("第二位编辑的话。", shown, StringComparison.Ordinal);
        Assert.Equal(("第二位编辑的话。", "The second editor’s words.", "first"), (record.Summary.Zh, record.Summary.En, record.Pinyin));
        Assert.Contains(
            await site.App.Services.HistoryAsync(opened.Entry.Id),
            revision => revision.Snapshot.Contains("第一位编辑的话。", StringComparison.Ordinal)
        );
    }

    [SkippableTheory]
    [InlineData("zh", 1440, "lyon")]
    [LongData("en", 375, "bilbao")]
    [LongData("zh", 375, "dublin")]
    [LongData("en", 1440, "sydney")]
    public async Task G_last_week_s_text_comes_back(string code, int width, string city)
    {
        var before = ((City)(await site.App.Services.FormAsync("city", city)).Working).Office;
        await site.App.Services.EditAsync<City>(city, record => record.Office = new LocalizedText("改坏了", "Spoilt"));
        site.App.Leap(TimeSpan.FromDays(7));
        await using var desk = await Desk.JoinAsync(site, $"编辑 g {code} {width}", Role.Editor, LanguageOf(code), width);
        var (page, keyboard) = (desk.Page, desk.Keyboard);
        await page.GotoAsync($"/admin/records/cities/{RecordId.For("city", city)}");
        desk.Begin();
        var begun = Stopwatch.GetTimestamp();

        await JumpAsync(desk, "versions-part");
        await keyboard.FollowAsync(page.Locator("a[href$='/history']").First);
        await keyboard.FollowAsync(page.Locator("#v1 form button"));
        await JumpAsync(desk, "notes-part");
        await keyboard.WriteAsync(page.Locator(Named("publicNote.zh")), "恢复原文");
        await PublishAsync(desk);

        Tell("g", code, width, desk, begun);
        site.App.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(before, (await site.App.Services.NetworkAsync()).FindCity(city)?.Record.Office);
        Assert.Empty(desk.Complaints);
    }

    [SkippableTheory]
    [InlineData("zh", 1440, "santos")]
    [InlineData("en", 375, "ljubljana")]
    [LongData("zh", 375, "katowice")]
    [LongData("en", 1440, "kortrijk")]
    public async Task H_a_city_that_holds_a_seat_is_deleted_once_the_seat_is_another_s(string code, int width, string city)
    {
        await using var desk = await Desk.JoinAsync(site, $"编辑 h {code} {width}", Role.Editor, LanguageOf(code), width);
        var (page, keyboard) = (desk.Page, desk.Keyboard);
        await page.GotoAsync($"/admin/records/cities/{RecordId.For("city", city)}");
        desk.Begin();
        var begun = Stopwatch.GetTimestamp();

        await JumpAsync(desk, "versions-part");
        await keyboard.FollowAsync(page.Locator("a[href$='/deletion']").Last);
        var offers = await page.Locator("button[value=withdraw]").CountAsync();
        await keyboard.WriteAsync(page.Locator("#to"), "nottingham");
        await keyboard.FollowAsync(page.Locator("button[value=repoint]"));
        await keyboard.FollowAsync(page.Locator("button[value=withdraw]"));
        await page.WaitForURLAsync("**/admin/records/cities?*");

        Tell("h", code, width, desk, begun);
        site.App.Clock.Advance(TimeSpan.FromSeconds(2));
        using var client = new HttpClient { BaseAddress = new Uri(site.Address) };
        using var answer = await client.GetAsync($"/{code}/cities/{city}");
        Assert.Equal(0, offers);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(desk.Complaints);
    }

    private static Language LanguageOf(string code) => Languages.FromCode(code) ?? throw new ArgumentException(code);

    private static string Named(string name) => $"[name=\"{name}\"]:not([type=hidden])";

    private static async Task PublishAsync(Desk desk)
    {
        await desk.Keyboard.FollowAsync(desk.Page.Locator("button[value=publish]").Last);
        await AffirmAsync(desk);
    }

    /// <summary>Publishes again after the form has reported what is missing.</summary>
    private static async Task AffirmAsync(Desk desk)
    {
        if (desk.Page.Url.EndsWith("?done=asked", StringComparison.Ordinal))
        {
            await Assertions.Expect(desk.Page.Locator("#warnings a").First).ToBeVisibleAsync();
            await desk.Keyboard.FollowAsync(desk.Page.Locator("button[value=publish]").First);
        }

        await desk.Page.WaitForURLAsync("**?done=published");
    }

    /// <summary>Goes to a part of the form by the links at its head.</summary>
    private static Task JumpAsync(Desk desk, string part) => desk.Keyboard.PressAsync(desk.Page.Locator($".jump a[href='#{part}']"));

    /// <summary>Presses the list's button for one more row, and goes on in the row.</summary>
    private static async Task<ILocator> AddAsync(Desk desk, string list)
    {
        var rows = desk.Page.Locator($"[id=\"{list}\"] > fieldset.row");
        var row = rows.Nth(await rows.CountAsync());
        await desk.Keyboard.PressAsync(desk.Page.Locator($"button[value=\"add:{list}\"]"));
        await Assertions.Expect(row.Locator(":focus")).ToHaveCountAsync(1);
        return row;
    }

    private int Tell(string task, string code, int width, Desk desk, long begun)
    {
        var (loads, presses) = (desk.Loads(), desk.Keyboard.Presses());
        var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        output.WriteLine(
            $"task {task}, {code}, {width} px: {loads} page loads, {presses.Keys} presses and {presses.Letters} "
                + $"letters, {seconds} s; at most {presses.Farthest} presses for one control, {presses.Where}"
        );
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
