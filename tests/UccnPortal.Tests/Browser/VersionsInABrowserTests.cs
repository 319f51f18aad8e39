using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;
using UccnPortal.Seeding;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Browser;

/// <summary>The history and what belongs to it, as somebody of the office sees it.</summary>
[Trait("Category", "Browser")]
public sealed class VersionsInABrowserTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    [SkippableFact]
    public async Task One_field_of_last_week_comes_back_without_a_script()
    {
        var (id, field) = (RecordId.For("city", "hangzhou"), "office.zh");
        var before = ((City)(await site.App.Services.FormAsync("city", "hangzhou")).Working).Office.Zh;
        await site.App.Services.EditAsync<City>(
            "hangzhou",
            city => (city.Office, city.Pinyin) = (city.Office with { Zh = "改错了" }, "Hángzhōu!")
        );
        await using var desk = await Desk.JoinAsync(site, "李娜", Role.Editor, Language.Zh, javaScript: false);
        var page = desk.Page;
        await page.GotoAsync($"/admin/records/cities/{id}/history");

        await page.CheckAsync("#v1 input[name=from]");
        await page.CheckAsync("#v2 input[name=to]");
        await page.ClickAsync("#compare button");
        await page.Locator(".diffs > li", new() { HasText = "联络机构（中文）" }).GetByRole(AriaRole.Button).ClickAsync();

        Assert.Contains("已恢复为草稿", await page.Locator(".said").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(before, await page.InputValueAsync($"[name='{field}']"));
        Assert.Equal("Hángzhōu!", await page.InputValueAsync("[name=pinyin]"));
        Assert.Empty(desk.Complaints);
    }

    [SkippableTheory]
    [InlineData(Language.Zh, 1440, false)]
    [LongData(Language.En, 375, true)]
    public async Task Every_page_about_versions_is_accessible_and_as_wide_as_the_window(Language language, int width, bool dark)
    {
        var services = site.App.Services;
        await services.EditAsync<City>("suzhou", city => city.Name = city.Name with { En = $"Suzhou {width}" });
        await services.DraftAsync<City>(
            "suzhou",
            city =>
            {
                city.Facts.Reverse();
                city.Facts.RemoveAt(0);
                city.Office = city.Office with { Zh = $"中心 {width}" };
            }
        );
        if (width == 1440)
            await services.WithdrawAsync<City>("bilbao");
        using var seed = new SeedFolder();
        seed.Edit("cities.json", "suzhou", city => city["name"]!["en"] = $"Suzhou of the seed {width}"); // It has a name.
        await services.InScopeAsync(scope => scope.GetRequiredService<Seeder>().RunAsync(seed.Path));
        await using var desk = await Desk.JoinAsync(site, $"Li Na {width}", Role.Administrator, language, width, dark);
        var record = $"/admin/records/cities/{RecordId.For("city", "suzhou")}";

        foreach (
            var (path, shown) in new[]
            {
                ($"{record}/history", ".rev > li"),
                ($"{record}/compare?from=1", "del"),
                ("/admin/bin", ".binned > li"),
                ("/admin/suggestions", "ins"),
            }
        )
        {
            await desk.Page.GotoAsync(path);

            Assert.True(await desk.Page.Locator(shown).CountAsync() > 0, path);
            Assert.False(await desk.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"), path);
            Assert.Empty(await BrowserSite.ViolationsAsync(desk.Page));
        }

        Assert.Empty(desk.Complaints);
    }
}
