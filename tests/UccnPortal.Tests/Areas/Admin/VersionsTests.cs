using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Data.Accounts;
using UccnPortal.Data.History;
using UccnPortal.Records;
using UccnPortal.Seeding;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Areas.Admin;

/// <summary>The history of a record, two versions compared, and an earlier one brought back.</summary>
public sealed class VersionsTests
{
    private static readonly Guid Suzhou = RecordId.For("city", "suzhou");
    private static readonly string Form = $"/admin/records/cities/{Suzhou}";

    [SkippableFact]
    public async Task The_history_says_who_did_what_and_when_and_what_changed_in_words()
    {
        using var office = await OfficeAsync();
        office.App.Clock.Advance(TimeSpan.FromHours(3));
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;

        await editor.GetAsync($"{Form}/history");

        var versions = editor.Page.QuerySelectorAll(".rev > li").Select(Text).ToList();
        Assert.Equal(HttpStatusCode.OK, editor.Status);
        Assert.Equal(3, versions.Count);
        Assert.Matches("草稿 保存草稿 王芳 · .*3小时前", versions[0]);
        Assert.Contains("核对来源", versions[0], StringComparison.Ordinal);
        Assert.Contains(
            "改动：汉语拼音；称号“手工艺与民间艺术，2014” › 公布日期（删去）；事项“苏州是园林之城。”（新增）",
            versions[0],
            StringComparison.Ordinal
        );
        Assert.Contains("线上 发布 li.na", versions[1], StringComparison.Ordinal);
        Assert.Contains("改动：联络机构（中文）", versions[1], StringComparison.Ordinal);
        Assert.Contains("导入初始数据", versions[2], StringComparison.Ordinal);
        Assert.Contains("首个版本", versions[2], StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Two_versions_are_compared_field_by_field_and_in_Chinese_by_the_character()
    {
        using var office = await OfficeAsync();
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;
        await editor.GetAsync($"{Form}/history");
        var link =
            editor
                .Page.QuerySelectorAll("#v2 a")
                .First(a => Text(a).StartsWith("与上一版比较", StringComparison.Ordinal))
                .GetAttribute("href")
            ?? "";

        await editor.GetAsync(link);
        var corrected = Assert.Single(editor.Page.QuerySelectorAll(".diffs > li"));
        await editor.GetAsync($"{Form}/compare?from=1&to=3");
        var all = editor.Page.QuerySelectorAll(".diffs > li");

        Assert.Equal("联络机构（中文）", corrected.QuerySelector("h3")?.TextContent);
        Assert.Equal("［删去］办公室［完］", corrected.QuerySelector("del")?.TextContent);
        Assert.Equal("［新增］中心［完］", corrected.QuerySelector("ins")?.TextContent);
        Assert.Equal("zh-Hans", corrected.QuerySelector("p.diff")?.GetAttribute("lang"));
        Assert.Equal(
            ["汉语拼音", "联络机构（中文）", "称号“手工艺与民间艺术，2014” › 公布日期", "事项“苏州是园林之城。”"],
            all.Select(difference => difference.QuerySelector("h3")?.TextContent)
        );
        Assert.Equal("新增", all[3].QuerySelector(".st")?.TextContent);
        Assert.Contains("苏州是园林之城。", all[3].QuerySelector("dl")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(["3", "1"], editor.Page.QuerySelectorAll("option[selected]").Select(option => option.GetAttribute("value")).Reverse());
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_whole_version_comes_back_as_a_draft_and_is_not_public(string provider)
    {
        using var office = await OfficeAsync(provider);
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;
        var before = await PublicAsync(office);
        await editor.GetAsync($"{Form}/history");

        await editor.PostToAsync("/history", ("number", "1"));

        var opened = await office.App.Services.FormAsync("city", "suzhou");
        var revision = (await office.App.Services.HistoryAsync(Suzhou))[0];
        Assert.Equal(Form, editor.Path);
        Assert.Equal(((City)opened.Working).Pinyin, before.Pinyin);
        Assert.Equal("苏州市非物质文化遗产保护管理办公室", ((City)opened.Working).Office.Zh);
        Assert.Equal(
            (RevisionKind.Restored, "李娜", "恢复第1版", opened.Entry.DraftNumber),
            (revision.Kind, revision.By, revision.Note, revision.Number)
        );
        Assert.Equal("苏州市非物质文化遗产保护管理中心", (await PublicAsync(office)).Office.Zh);
        Assert.Equal(
            1,
            await office.App.Services.InDatabaseAsync(db =>
                db.Audit.CountAsync(entry => entry.Action == "restore" && entry.RecordId == Suzhou)
            )
        );
    }

    [SkippableFact]
    public async Task One_field_comes_back_and_everything_else_stays()
    {
        using var office = await OfficeAsync();
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;
        await editor.GetAsync($"{Form}/compare?from=1&to=3");

        await editor.PostToAsync("/compare", ("number", "1"), ("field", "office.zh"));

        var city = (City)(await office.App.Services.FormAsync("city", "suzhou")).Working;
        Assert.Equal(Form, editor.Path);
        Assert.Equal(("苏州市非物质文化遗产保护管理办公室", "draft", 4), (city.Office.Zh, city.Pinyin, city.Facts.Count));
        Assert.Equal("恢复第1版的“联络机构（中文）”", (await office.App.Services.HistoryAsync(Suzhou))[0].Note);
    }

    [SkippableFact]
    public async Task A_row_that_was_removed_comes_back_to_its_place_and_a_field_of_a_row_that_is_gone_does_not()
    {
        using var office = await OfficeAsync();
        await office.App.Services.DraftAsync<City>("suzhou", city => city.Facts.RemoveAt(0));
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;
        await editor.GetAsync($"{Form}/compare?from=1&to=4");
        await editor.PostToAsync("/compare", ("number", "1"), ("field", "facts[expert-hearing].text.zh"));
        var refused = (editor.Status, editor.Page.QuerySelector("#problems")?.TextContent);

        await editor.PostToAsync("/compare", ("number", "1"), ("field", "facts[expert-hearing]"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("请先恢复该行", refused.Item2, StringComparison.Ordinal);
        Assert.Equal(
            ["expert-hearing", "designated", "bid-2018", "garden"],
            ((City)(await office.App.Services.FormAsync("city", "suzhou")).Working).Facts.Select(fact => fact.Key)
        );
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_34_a_version_is_not_restored_over_what_a_colleague_saved_meanwhile(string provider)
    {
        using var office = await OfficeAsync(provider);
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;
        await editor.GetAsync($"{Form}/history");
        var stale = editor.FillIn("/history", ("number", "1"));
        await office.App.Services.DraftAsync<City>("suzhou", city => city.Pinyin = "colleague");

        await editor.SendAsync(HttpMethod.Post, stale.Path, stale.Fields, ("Origin", "https://localhost"));

        Assert.Equal(HttpStatusCode.Conflict, editor.Status);
        Assert.Contains("刚刚被改动", editor.Page.QuerySelector("#problems")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("colleague", ((City)(await office.App.Services.FormAsync("city", "suzhou")).Working).Pinyin);
        Assert.Equal(4, editor.Page.QuerySelectorAll(".rev > li").Length);
    }

    [SkippableFact]
    public async Task A_double_click_restores_once()
    {
        using var office = await OfficeAsync();
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;
        await editor.GetAsync($"{Form}/history");
        var (path, fields) = editor.FillIn("/history", ("number", "1"));

        await editor.SendAsync(HttpMethod.Post, path, fields, ("Origin", "https://localhost"));
        await editor.SendAsync(HttpMethod.Post, path, fields, ("Origin", "https://localhost"));

        Assert.Equal(Form, editor.Path);
        Assert.Equal(4, (await office.App.Services.HistoryAsync(Suzhou)).Count);
    }

    [SkippableFact]
    public async Task What_the_record_says_already_is_not_restored()
    {
        using var office = await OfficeAsync();
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;
        await editor.GetAsync($"{Form}/history");

        await editor.PostToAsync("/history", ("number", "3"));

        Assert.Equal(HttpStatusCode.OK, editor.Status);
        Assert.Contains("无需恢复", editor.Page.QuerySelector(".said")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, (await office.App.Services.HistoryAsync(Suzhou)).Count);
    }

    [SkippableFact]
    public async Task Promise_2_a_viewer_reads_history_and_comparison_and_restores_nothing()
    {
        using var office = await OfficeAsync();
        var viewer = (await office.JoinAsync("王芳", Role.Viewer)).Browser;
        await viewer.GetAsync($"{Form}/compare?from=1&to=3");
        var (seen, buttons) = (
            viewer.Page.QuerySelectorAll(".diffs > li").Length,
            viewer.Page.QuerySelectorAll("main form[method=post]").Length
        );
        await viewer.GetAsync($"{Form}/history");
        buttons += viewer.Page.QuerySelectorAll("main form[method=post]").Length;

        await viewer.SendAsync(
            HttpMethod.Post,
            $"{Form}/history",
            [new("number", "1"), new("version", "3")],
            ("Origin", "https://localhost")
        );

        Assert.Equal((4, 0), (seen, buttons));
        Assert.Equal(HttpStatusCode.Forbidden, viewer.Status);
        Assert.Equal(3, (await office.App.Services.HistoryAsync(Suzhou)).Count);
        Assert.Equal(
            1,
            await office.App.Services.InDatabaseAsync(db =>
                db.Audit.CountAsync(entry => entry.Action == "refused" && entry.Actor == "王芳")
            )
        );
    }

    [SkippableFact]
    public async Task A_long_history_is_read_page_by_page()
    {
        using var office = new Office();
        for (var i = 0; i < 60; i++)
            await office.App.Services.DraftAsync<City>("suzhou", city => city.Pinyin = $"draft {i}");
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;

        await editor.GetAsync($"{Form}/history");
        var (first, next) = (
            editor.Page.QuerySelectorAll(".rev > li").Length,
            editor.Page.QuerySelector("a[rel=next]")?.GetAttribute("href")
        );
        await editor.GetAsync(next ?? "");

        Assert.Equal(50, first);
        Assert.Equal(11, editor.Page.QuerySelectorAll(".rev > li").Length);
        Assert.NotNull(editor.Page.QuerySelector("a[rel=prev]"));
    }

    [SkippableFact]
    public async Task What_there_is_not_is_not_found_and_a_version_that_there_is_not_gives_way_to_the_newest()
    {
        using var office = await OfficeAsync();
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;
        var statuses = new List<HttpStatusCode>();
        foreach (
            var path in new[]
            {
                $"/admin/records/cities/{Guid.NewGuid()}/history",
                $"/admin/records/fields/{Suzhou}/history",
                $"/admin/records/mayors/{Suzhou}/compare",
            }
        )
        {
            await editor.GetAsync(path);
            statuses.Add(editor.Status);
        }

        await editor.GetAsync($"{Form}/compare?from=99&to=x");

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.NotFound, status));
        Assert.Equal(["2", "3"], editor.Page.QuerySelectorAll("option[selected]").Select(option => option.GetAttribute("value")));
    }

    [SkippableFact]
    public async Task In_English_too()
    {
        using var office = await OfficeAsync();
        var editor = (await office.JoinAsync("Li Na", Role.Editor)).Browser;
        await editor.GetAsync("/admin/me");
        await editor.PostToAsync("/language", ("language", "en"));

        await editor.GetAsync($"{Form}/history");
        var newest = Text(editor.Page.QuerySelector("#v3") ?? throw new InvalidOperationException("No version 3."));
        await editor.GetAsync($"{Form}/compare?from=1&to=2");

        Assert.Contains(
            "Changed: Hanyu Pinyin; Designation “Crafts and Folk Art 2014” › Announced on (removed)",
            newest,
            StringComparison.Ordinal
        );
        Assert.Equal("Contact office (Chinese)", editor.Page.QuerySelector(".diffs h3")?.TextContent);
        Assert.Equal("[deleted] 办公室 [end]", editor.Page.QuerySelector("del")?.TextContent);
    }

    [SkippableFact]
    public async Task A_draft_that_the_seed_files_carried_on_says_so_in_words()
    {
        using var office = await OfficeAsync();
        using var seed = new SeedFolder();
        seed.Edit("cities.json", "suzhou", city => city["latitude"] = 31.5);
        await office.App.Services.InScopeAsync(services => services.GetRequiredService<Seeder>().RunAsync(seed.Path));
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;

        foreach (var page in new[] { "history", "compare" })
        {
            await editor.GetAsync($"{Form}/{page}");
            Assert.Contains("初始数据 · ", editor.Page.Body?.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("system:", editor.Page.Body?.TextContent, StringComparison.Ordinal);
        }
    }

    /// <summary>Suzhou as seeded, published with a corrected office, and with a draft by a colleague.</summary>
    private static async Task<Office> OfficeAsync(string provider = TestDatabase.Sqlite)
    {
        var office = new Office(provider);
        await office.App.Services.EditAsync<City>(
            "suzhou",
            city => city.Office = city.Office with { Zh = "苏州市非物质文化遗产保护管理中心" }
        );
        await office.App.Services.DraftAsync<City>(
            "suzhou",
            city =>
            {
                city.Pinyin = "draft";
                city.Designations[0].Announced = null;
                city.Facts.Add(new CityFact { Key = "garden", Text = new LocalizedText("苏州是园林之城。", "") });
            },
            new("王芳", "核对来源")
        );
        return office;
    }

    private static async Task<City> PublicAsync(Office office) =>
        (await office.App.Services.NetworkAsync()).FindCity("suzhou")?.Record ?? throw new InvalidOperationException("Suzhou is gone.");

    private static string Text(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
