using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;
using UccnPortal.Seeding;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Areas.Admin;

/// <summary>Differences between newer seed files and changes by staff.</summary>
public sealed class SuggestionsTests
{
    private static readonly Guid Suzhou = RecordId.For("city", "suzhou");

    [SkippableFact]
    public async Task A_suggestion_shows_the_record_the_field_in_words_and_what_would_change()
    {
        using var office = await OfficeAsync();
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;

        await editor.GetAsync("/admin/suggestions");

        var suggestions = editor.Page.QuerySelectorAll(".diffs > li");
        Assert.Equal("苏州", editor.Page.QuerySelector("section h2 a")?.TextContent);
        Assert.Equal(
            ["名称“苏城”", "名称（英文）"],
            suggestions.Select(suggestion => suggestion.QuerySelector("h3")?.TextContent).Order(StringComparer.Ordinal)
        );
        Assert.Contains("［删去］staff［完］", editor.Page.QuerySelector("del")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("［新增］the seed［完］", editor.Page.QuerySelector("ins")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("en", editor.Page.QuerySelector("p.diff")?.GetAttribute("lang"));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task The_seed_s_value_is_taken_over_as_a_draft(string provider)
    {
        using var office = await OfficeAsync(provider);
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;
        await editor.GetAsync("/admin/suggestions");

        await editor.PostToAsync("/suggestions", ("do", "take"), ("field", "name.en"));
        var path = editor.Path;
        await editor.GetAsync("/admin/suggestions");

        var opened = await office.App.Services.FormAsync("city", "suzhou");
        Assert.Equal($"/admin/records/cities/{Suzhou}", path);
        Assert.Equal(
            ("Suzhou, as the seed has it", "Suzhou, as staff has it"),
            (((City)opened.Working).Name.En, (opened.Published as City)?.Name.En)
        );
        Assert.Equal("采用初始数据的“名称（英文）”", (await office.App.Services.HistoryAsync(Suzhou))[0].Note);
        Assert.Single(editor.Page.QuerySelectorAll(".diffs > li"));
    }

    [SkippableFact]
    public async Task A_row_that_staff_removed_comes_back_where_the_seed_has_it()
    {
        using var office = await OfficeAsync();
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;
        await editor.GetAsync("/admin/suggestions");

        await editor.PostToAsync("/suggestions", ("do", "take"), ("field", "names[zh-hant-suzhou]"));

        Assert.Equal(
            ["zh-hant-suzhou", "en-soochow"],
            ((City)(await office.App.Services.FormAsync("city", "suzhou")).Working).Names.Select(name => name.Key)
        );
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task What_is_kept_is_not_suggested_again_and_stands_in_the_audit_log(string provider)
    {
        using var office = await OfficeAsync(provider);
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;
        await editor.GetAsync("/admin/suggestions");

        await editor.PostToAsync("/suggestions", ("do", "keep"), ("field", "name.en"));

        Assert.Contains("不再提示", editor.Page.QuerySelector(".said")?.TextContent, StringComparison.Ordinal);
        Assert.Single(editor.Page.QuerySelectorAll(".diffs > li"));
        Assert.Null((await office.App.Services.FormAsync("city", "suzhou")).Entry.DraftNumber);
        var entry = await office.App.Services.InDatabaseAsync(db => db.Audit.SingleAsync(entry => entry.Action == "keep-ours"));
        Assert.Equal(("李娜", Suzhou, "name.en · \"Suzhou, as the seed has it\""), (entry.Actor, entry.RecordId, entry.Details));
    }

    [SkippableTheory]
    [InlineData(TestDatabase.Sqlite, "take", false)]
    [InlineData(TestDatabase.Sqlite, "keep", false)]
    [InlineData(TestDatabase.Sqlite, "keep", true)]
    [InlineData(TestDatabase.Postgres, "take", true)]
    [InlineData(TestDatabase.Postgres, "keep", true)]
    public async Task A_decision_sent_twice_gets_the_first_answer_and_is_made_once(string provider, string decision, bool isAtOnce)
    {
        using var office = await OfficeAsync(provider);
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;
        await editor.GetAsync("/admin/suggestions");
        var (path, fields) = editor.FillIn("/suggestions", ("do", decision), ("field", "name.en"));

        if (isAtOnce)
            await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => editor.AgainAsync(path, fields)));
        else
            await editor.SendAsync(HttpMethod.Post, path, fields, ("Origin", "https://localhost"));
        var first = (editor.Path, Message());
        await editor.SendAsync(HttpMethod.Post, path, fields, ("Origin", "https://localhost"));

        Assert.Equal(HttpStatusCode.OK, editor.Status);
        if (!isAtOnce)
            Assert.Equal(first, (editor.Path, Message()));
        Assert.Contains(decision == "take" ? "已保存" : "不再提示", Message(), StringComparison.Ordinal);
        var isTaken = decision == "take";
        Assert.Equal(isTaken ? 3 : 2, (await office.App.Services.HistoryAsync(Suzhou)).Count);
        Assert.Equal(
            isTaken ? 0 : 1,
            await office.App.Services.InDatabaseAsync(db => db.Audit.CountAsync(entry => entry.Action == "keep-ours"))
        );
        Assert.Equal(1, await office.App.Services.InDatabaseAsync(db => db.SeedSuggestions.CountAsync()));

        string Message() => editor.Page.QuerySelector(".said")?.TextContent ?? "";
    }

    [SkippableTheory]
    [InlineData("take", "name.en")]
    [InlineData("keep", "name.en")]
    [InlineData("take", "names[")]
    [InlineData("keep", "nothing")]
    public async Task A_decision_that_a_colleague_made_otherwise_is_told_as_such(string decision, string field)
    {
        using var office = await OfficeAsync();
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;
        var colleague = (await office.JoinAsync("王芳", Role.Editor)).Browser;
        foreach (var browser in new[] { editor, colleague })
            await browser.GetAsync("/admin/suggestions");
        await colleague.PostToAsync("/suggestions", ("do", decision == "take" ? "keep" : "take"), ("field", "name.en"));

        await editor.PostToAsync("/suggestions", ("do", decision), ("field", field));

        Assert.Equal(HttpStatusCode.Conflict, editor.Status);
    }

    [SkippableFact]
    public async Task Promise_34_nothing_is_taken_over_into_what_a_colleague_saved_meanwhile()
    {
        using var office = await OfficeAsync();
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;
        await editor.GetAsync("/admin/suggestions");
        await office.App.Services.DraftAsync<City>("suzhou", city => city.Pinyin = "colleague");

        await editor.PostToAsync("/suggestions", ("do", "take"), ("field", "name.en"));

        var city = (City)(await office.App.Services.FormAsync("city", "suzhou")).Working;
        Assert.Equal(HttpStatusCode.Conflict, editor.Status);
        Assert.Equal(("colleague", "Suzhou, as staff has it"), (city.Pinyin, city.Name.En));
        Assert.Equal(2, editor.Page.QuerySelectorAll(".diffs > li").Length);
    }

    [SkippableFact]
    public async Task What_staff_came_to_write_themselves_is_no_suggestion_any_more()
    {
        using var office = await OfficeAsync();
        await office.App.Services.DraftAsync<City>("suzhou", city => city.Name = city.Name with { En = "Suzhou, as the seed has it" });
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;

        await editor.GetAsync("/admin/suggestions");
        var shown = editor.Page.QuerySelectorAll(".diffs > li").Length;
        await editor.GetAsync("/admin");

        Assert.Equal(1, shown);
        Assert.Equal("1", editor.Page.QuerySelector("#todo a[href='/admin/suggestions'] .num")?.TextContent);
    }

    [SkippableFact]
    public async Task Promise_2_a_viewer_sees_the_suggestions_and_decides_nothing()
    {
        using var office = await OfficeAsync();
        var viewer = (await office.JoinAsync("王芳", Role.Viewer)).Browser;
        await viewer.GetAsync("/admin/suggestions");
        var (seen, buttons) = (viewer.Page.QuerySelectorAll(".diffs > li").Length, viewer.Page.QuerySelectorAll("main button").Length);

        await viewer.SendAsync(
            HttpMethod.Post,
            "/admin/suggestions",
            [new("do", "keep"), new("id", $"{Suzhou}"), new("field", "name.en")],
            ("Origin", "https://localhost")
        );

        Assert.Equal((2, 0), (seen, buttons));
        Assert.Equal(HttpStatusCode.Forbidden, viewer.Status);
        Assert.Equal(2, await office.App.Services.InDatabaseAsync(db => db.SeedSuggestions.CountAsync()));
        Assert.Equal(1, await office.App.Services.InDatabaseAsync(db => db.Audit.CountAsync(entry => entry.Action == "refused")));
    }

    /// <summary>Staff renamed Suzhou and removed one of its names, both of which newer seed files changed.</summary>
    private static async Task<Office> OfficeAsync(string provider = TestDatabase.Sqlite)
    {
        var office = new Office(provider);
        await office.App.Services.EditAsync<City>(
            "suzhou",
            city =>
            {
                city.Name = city.Name with { En = "Suzhou, as staff has it" };
                city.Names.RemoveAll(name => name.Key == "zh-hant-suzhou");
                city.Sources.RemoveAll(citation => citation.Field.StartsWith("names[zh-hant", StringComparison.Ordinal));
            }
        );
        using var seed = new SeedFolder();
        seed.Edit(
            "cities.json",
            "suzhou",
            city =>
            {
                city["name"]!["en"] = "Suzhou, as the seed has it"; // It has a name.
                city["names"]!.AsArray()[0]!["text"] = "苏城";
            }
        );
        var report = await office.App.Services.InScopeAsync(services => services.GetRequiredService<Seeder>().RunAsync(seed.Path));
        Assert.Equal(["city/suzhou: name.en", "city/suzhou: names[zh-hant-suzhou]"], report.KeptFromStaff.Order(StringComparer.Ordinal));
        return office;
    }
}
