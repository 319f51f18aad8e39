using System.Net;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Data.Accounts;
using UccnPortal.Data.History;
using UccnPortal.Editing;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Areas.Admin;

/// <summary>The recycle bin.</summary>
public sealed class BinTests
{
    private static readonly Guid Bilbao = RecordId.For("city", "bilbao");

    [SkippableFact]
    public async Task The_bin_says_what_was_withdrawn_why_by_whom_and_when()
    {
        using var office = new Office();
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;
        await editor.GetAsync("/admin/bin");
        var empty = editor.Page.QuerySelector("#empty") is not null;
        await office.App.Services.WithdrawAsync<City>("bilbao");
        await WithdrawAsync(
            office,
            RecordId.For("city", "daugavpils"),
            new Withdrawal(WithdrawalReason.Merged, RecordId.For("city", "lyon"))
        );
        await WithdrawAsync(
            office,
            RecordId.For("page", "what-to-submit"),
            new Withdrawal(WithdrawalReason.Notice) { Notice = new LocalizedText("规定已改。", "The rules have changed.") }
        );

        await editor.GetAsync("/admin/bin");

        var records = editor.Page.QuerySelectorAll(".binned > li").Select(record => record.TextContent).ToList();
        Assert.True(empty);
        Assert.Equal(3, records.Count);
        Assert.Contains("规定已改。", records[0], StringComparison.Ordinal);
        Assert.Contains("并入里昂", records[1], StringComparison.Ordinal);
        Assert.Contains("毕尔巴鄂", records[2], StringComparison.Ordinal);
        Assert.Contains("成员城市 · bilbao", records[2], StringComparison.Ordinal);
        Assert.Contains("误发布", records[2], StringComparison.Ordinal);
        Assert.Contains("li.na", records[2], StringComparison.Ordinal);
        Assert.Contains("刚刚", records[2], StringComparison.Ordinal);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_record_comes_back_from_the_bin_as_a_draft(string provider)
    {
        using var office = new Office(provider);
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;
        await office.App.Services.WithdrawAsync<City>("bilbao");
        await editor.GetAsync("/admin/bin");

        await editor.PostToAsync("/bin");
        var path = editor.Path;
        await editor.GetAsync("/admin/bin");

        var opened = await office.App.Services.FormAsync("city", "bilbao");
        Assert.Equal($"/admin/records/cities/{Bilbao}", path);
        Assert.Equal(
            (null, 3, "从回收站恢复"),
            (opened.Entry.PublishedNumber, opened.Entry.DraftNumber, (await office.App.Services.HistoryAsync(Bilbao))[0].Note)
        );
        Assert.Null((await office.App.Services.NetworkAsync()).FindCity("bilbao"));
        Assert.Contains("已恢复为草稿", editor.Page.QuerySelector($"#r{Bilbao} .ac")?.TextContent, StringComparison.Ordinal);
        Assert.Empty(editor.Page.QuerySelectorAll("main form"));
    }

    [SkippableFact]
    public async Task A_record_that_a_colleague_brought_back_meanwhile_is_left_alone()
    {
        using var office = new Office();
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;
        await office.App.Services.WithdrawAsync<City>("bilbao");
        await editor.GetAsync("/admin/bin");
        await office.App.Services.DraftAsync<City>("bilbao", city => city.Pinyin = "colleague");

        await editor.PostToAsync("/bin");

        Assert.Equal(HttpStatusCode.Conflict, editor.Status);
        Assert.Equal("colleague", ((City)(await office.App.Services.FormAsync("city", "bilbao")).Working).Pinyin);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Only_an_administrator_removes_drafts_after_thirty_days_and_the_password_and_what_was_public_stays(string provider)
    {
        using var office = new Office(provider);
        var boss = await office.JoinAsync("张伟");
        await office.App.Services.DraftAsync<City>("bilbao", city => city.Pinyin = "draft");
        await WithdrawAsync(office, Bilbao, new Withdrawal(WithdrawalReason.InError));
        await boss.Browser.GetAsync("/admin/bin");
        var offeredAtOnce = boss.Browser.Page.QuerySelector($"#r{Bilbao} a[href$=purge]") is not null;
        office.App.Leap(TimeSpan.FromDays(31));
        var browser = await boss.SignInAsync();
        await browser.GetAsync("/admin/bin");
        var link = browser.Page.QuerySelector($"#r{Bilbao} a[href$=purge]")?.GetAttribute("href") ?? "";

        await browser.GetAsync(link);
        var asked = browser.Path;
        await browser.PostAsync(("password", Office.Passphrase));
        var read = browser.Page.QuerySelector("main .note")?.TextContent;
        await browser.PostAsync();

        Assert.False(offeredAtOnce);
        Assert.Equal("/admin/confirm", asked);
        Assert.Contains("1份草稿", read, StringComparison.Ordinal);
        Assert.Equal("/admin/bin", browser.Path);
        Assert.Contains("毕尔巴鄂", browser.Page.QuerySelector(".said")?.TextContent, StringComparison.Ordinal);
        Assert.Null(browser.Page.QuerySelector($"#r{Bilbao} a[href$=purge]"));
        Assert.Equal(
            [RevisionKind.Withdrawn, RevisionKind.Seeded],
            (await office.App.Services.HistoryAsync(Bilbao)).Select(revision => revision.Kind)
        );
        Assert.Equal(
            1,
            await office.App.Services.InDatabaseAsync(db => db.Audit.CountAsync(entry => entry.Action == "purge" && entry.Actor == "张伟"))
        );
        Assert.Empty(await office.App.Services.CheckAsync());
    }

    [SkippableFact]
    public async Task Drafts_are_not_removed_before_their_time()
    {
        using var office = new Office();
        var boss = (await office.JoinAsync("张伟")).Browser;
        await office.App.Services.DraftAsync<City>("bilbao", city => city.Pinyin = "draft");
        await WithdrawAsync(office, Bilbao, new Withdrawal(WithdrawalReason.InError));
        await boss.GetAsync($"/admin/bin/{Bilbao}/purge");
        await boss.PostAsync(("password", Office.Passphrase));
        var (words, buttons) = (boss.Page.QuerySelector("main p")?.TextContent, boss.Page.QuerySelectorAll("main button").Length);

        await boss.GetAsync($"/admin/bin/{RecordId.For("city", "suzhou")}/purge");

        Assert.Contains("未满30天", words, StringComparison.Ordinal);
        Assert.Equal(0, buttons);
        Assert.Equal(HttpStatusCode.NotFound, boss.Status);
        Assert.Equal(3, (await office.App.Services.HistoryAsync(Bilbao)).Count);
    }

    [SkippableFact]
    public async Task Promise_2_an_editor_cannot_remove_and_a_viewer_cannot_restore()
    {
        using var office = new Office();
        await office.App.Services.WithdrawAsync<City>("bilbao");
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;
        var viewer = (await office.JoinAsync("王芳", Role.Viewer)).Browser;
        await editor.GetAsync($"/admin/bin/{Bilbao}/purge");
        await viewer.GetAsync("/admin/bin");
        var (listed, buttons) = (viewer.Page.QuerySelectorAll(".binned > li").Length, viewer.Page.QuerySelectorAll("main button").Length);

        await editor.SendAsync(HttpMethod.Post, $"/admin/bin/{Bilbao}/purge", [], ("Origin", "https://localhost"));
        await viewer.SendAsync(
            HttpMethod.Post,
            "/admin/bin",
            [new("id", $"{Bilbao}"), new("version", "2")],
            ("Origin", "https://localhost")
        );

        Assert.Equal((1, 0), (listed, buttons));
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (editor.Status, viewer.Status));
        Assert.Null((await office.App.Services.FormAsync("city", "bilbao")).Entry.DraftNumber);
        Assert.Equal(3, await office.App.Services.InDatabaseAsync(db => db.Audit.CountAsync(entry => entry.Action == "refused")));
    }

    private static async Task WithdrawAsync(Office office, Guid id, Withdrawal withdrawal)
    {
        var opened = await office.App.Services.WithEditorAsync(editor => editor.OpenAsync(id));
        var outcome = await office.App.Services.WithEditorAsync(editor =>
            editor.WithdrawAsync(id, opened?.Entry.Version ?? 0, withdrawal, Scopes.ByStaff)
        );
        Assert.IsType<Outcome.Written>(outcome);
    }
}
