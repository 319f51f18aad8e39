using System.Net;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Areas.Admin;

/// <summary>A full disk or a read-only database gives a clear message and keeps the typed text in the form.</summary>
public sealed class FullDiskTests
{
    private static readonly string Form = $"/admin/records/cities/{RecordId.For("city", "suzhou")}";
    private static readonly string Long = new('长', 2_000);

    [SkippableFact]
    public async Task Promise_43_a_save_on_a_full_disk_keeps_the_text_in_the_form_and_works_again_when_there_is_room()
    {
        var disk = new FullDisk();
        using var office = new Office();
        office.App.With(disk.AddTo);
        var editor = await office.EditorAsync();
        await editor.GetAsync(Form);
        disk.Fill();

        await editor.PressAsync("save", ("summary.zh", Long));
        var (status, said, kept) = ((int)editor.Status, editor.Page.GetElementById("problems")?.TextContent, editor.Value("summary.zh"));
        using var client = office.App.CreateClient();
        var (ready, page) = (await client.GetAsync("/health/ready"), await client.GetAsync("/zh/cities/suzhou"));
        var write = await client.GetAsync("/health/write");
        disk.Free();
        await editor.PressAsync("save");

        Assert.Equal((507, Long), (status, kept));
        Assert.Contains("服务器磁盘已满，内容未保存", said, StringComparison.Ordinal);
        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable),
            (ready.StatusCode, page.StatusCode, write.StatusCode)
        );
        Assert.StartsWith("Degraded", await ready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("草稿已保存，尚未公开。", editor.Message());
        Assert.Equal("Healthy", await client.GetStringAsync("/health/write"));
    }

    [SkippableFact]
    public async Task Promise_43_a_form_sent_after_the_sessions_end_on_a_full_disk_is_given_back()
    {
        var disk = new FullDisk();
        using var office = new Office();
        office.App.With(disk.AddTo);
        var editor = await office.EditorAsync();
        await editor.GetAsync(Form);
        office.App.Clock.Advance(TimeSpan.FromMinutes(61));
        disk.Fill();

        await editor.PressAsync("save", ("summary.zh", Long));

        Assert.Equal((507, Long), ((int)editor.Status, editor.Value("summary.zh")));
        Assert.Contains("磁盘空间已满", editor.Page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", editor.Page.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_database_that_goes_away_leaves_public_pages_and_the_text_of_a_form_and_is_used_again_when_it_is_back()
    {
        var database = TestDatabase.Seeded(TestDatabase.Postgres);
        using var wire = new Wire(database);
        using var office = new Office(database);
        var editor = await office.EditorAsync();
        await editor.GetAsync(Form);
        using var client = office.App.CreateClient();
        using var before = await client.GetAsync("/health/write");
        wire.Cut();
        office.App.Clock.Advance(TimeSpan.FromSeconds(2));

        await editor.PressAsync("save", ("summary.zh", "新办公室"));
        var (status, kept, said) = (editor.Status, editor.Value("summary.zh"), editor.Page.QuerySelector("main")?.TextContent);
        using var ready = await client.GetAsync("/health/ready");
        using var write = await client.GetAsync("/health/write");
        using var page = await client.GetAsync("/zh/cities/suzhou");
        wire.Join();
        await editor.GetAsync(Form);
        await editor.PressAsync("save", ("summary.zh", "新办公室"));
        using var after = await client.GetAsync("/health/write");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "新办公室"), (status, kept));
        Assert.Contains("数据库暂时无法使用", said, StringComparison.Ordinal);
        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK),
            (ready.StatusCode, write.StatusCode, page.StatusCode)
        );
        Assert.Contains(
            "database: The database cannot be read",
            await ready.Content.ReadAsStringAsync(),
            StringComparison.OrdinalIgnoreCase
        );
        Assert.Equal("草稿已保存，尚未公开。", editor.Message());
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (before.StatusCode, after.StatusCode));
    }

    [SkippableFact]
    public async Task Promise_43_signing_in_where_nothing_can_be_written_is_answered_in_words()
    {
        var disk = new FullDisk();
        using var office = new Office();
        office.App.With(disk.AddTo);
        var person = await office.JoinAsync("李娜", Role.Editor);
        using var browser = office.Open("203.0.113.20");
        await browser.GetAsync("/admin/sign-in");
        disk.MakeReadOnly();

        await browser.PostAsync(("name", "李娜"), ("password", Office.Passphrase));
        var (status, said, name) = (browser.Status, browser.Page.GetElementById("problems")?.TextContent, browser.Value("name"));
        disk.Free();
        await browser.PostAsync(("name", "李娜"), ("password", Office.Passphrase));

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "李娜"), (status, name));
        Assert.Contains("数据库暂时无法写入", said, StringComparison.Ordinal);
        Assert.Equal("/admin/sign-in/code", browser.Path);
        Assert.Equal("李娜", person.Name);
    }
}
