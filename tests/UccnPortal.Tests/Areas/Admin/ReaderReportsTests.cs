using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Areas.Admin;

/// <summary>What staff see of readers' reports and do with them.</summary>
public sealed class ReaderReportsTests
{
    private const string List = "/admin/reports";

    private static readonly Guid Suzhou = RecordId.For("city", "suzhou");

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task An_editor_sees_reports_newest_first_with_page_record_text_and_contact(string provider)
    {
        using var office = new Office(provider);
        var first = await ReportAsync(office, "年份有误<script>", Suzhou, "reader@example.org");
        office.App.Leap(TimeSpan.FromMinutes(1));
        var second = await ReportAsync(office, "Something else");
        var editor = await office.EditorAsync();

        await editor.GetAsync(List);

        Assert.Equal([second, first], editor.Page.QuerySelectorAll("#reports h2 > .num").Select(number => number.TextContent));
        var shown = editor.Page.GetElementById($"r{first}");
        Assert.Equal("2", editor.Page.QuerySelector("h1 .num")?.TextContent);
        Assert.Equal("年份有误<script>", shown?.QuerySelector("p.diff")?.TextContent);
        Assert.Equal("reader@example.org", shown?.QuerySelector(".contact")?.TextContent);
        Assert.Equal(
            [$"/admin/records/cities/{Suzhou}", "/zh/cities/suzhou"],
            shown?.QuerySelectorAll("p a").Select(link => link.GetAttribute("href"))
        );
        Assert.Contains("2026-11-22 12:00", shown?.QuerySelector("h2")?.TextContent, StringComparison.Ordinal);
        Assert.Empty(editor.Page.QuerySelectorAll("main script"));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_state_is_changed_for_the_reader_to_see_and_stands_in_the_audit_log_without_what_was_written(string provider)
    {
        using var office = new Office(provider);
        var number = await ReportAsync(office, "年份有误", Suzhou, "reader@example.org");
        var editor = await office.EditorAsync();
        await editor.GetAsync($"{List}?state=new");
        var (path, fields) = editor.FillIn("state=new", ("do", "corrected"));

        await editor.SendAsync(HttpMethod.Post, path, fields, ("Origin", "https://localhost"));
        var (status, notice, left) = (editor.Status, editor.Message(), editor.Page.QuerySelectorAll("#reports li").Length);
        await editor.AgainAsync(path, fields); // A double click.
        await editor.GetAsync($"/en/report/{number}");

        Assert.Equal((HttpStatusCode.OK, $"{number}已改为“已更正”。", 0), (status, notice, left));
        Assert.Equal("Corrected", editor.Page.GetElementById("state")?.TextContent);
        var entry = await office.App.Services.InDatabaseAsync(db => db.Audit.SingleAsync(entry => entry.Action == "mark-report"));
        Assert.Equal(("李娜", Suzhou, number, "Corrected"), (entry.Actor, entry.RecordId, entry.Title, entry.Details));
    }

    [SkippableFact]
    public async Task Reports_are_counted_by_state_and_listed_by_state_and_record()
    {
        using var office = new Office();
        var ofSuzhou = await ReportAsync(office, "a", Suzhou);
        var checkedOne = await ReportAsync(office, "b");
        await ReportAsync(office, "c");
        var editor = await office.EditorAsync();
        await editor.GetAsync(List);
        var form = editor.Page.GetElementById($"r{checkedOne}")?.QuerySelector("form");
        Assert.NotNull(form);
        await editor.SendAsync(
            HttpMethod.Post,
            List,
            form.QuerySelectorAll("input")
                .Select(input => KeyValuePair.Create(input.GetAttribute("name") ?? "", input.GetAttribute("value") ?? ""))
                .Append(KeyValuePair.Create("do", "checking")),
            ("Origin", "https://localhost")
        );

        Assert.Equal(["2", "1", "0", "0"], editor.Page.QuerySelectorAll(".scopes .num").Select(count => count.TextContent));
        await editor.GetAsync($"{List}?state=checking");
        Assert.Equal([$"r{checkedOne}"], editor.Page.QuerySelectorAll("#reports li").Select(report => report.Id));
        await editor.GetAsync($"{List}?record={Suzhou}");
        Assert.Equal([$"r{ofSuzhou}"], editor.Page.QuerySelectorAll("#reports li").Select(report => report.Id));
        await editor.GetAsync($"{List}?state=nonsense&record=x&page=-1");
        Assert.Equal(3, editor.Page.QuerySelectorAll("#reports li").Length);
    }

    [SkippableFact]
    public async Task New_reports_are_on_the_overview_and_the_reports_about_a_record_beside_its_form()
    {
        using var office = new Office();
        await ReportAsync(office, "a", Suzhou);
        await ReportAsync(office, "b", Suzhou);
        await ReportAsync(office, "c");
        var editor = await office.EditorAsync();

        await editor.GetAsync("/admin");
        var count = editor.Page.QuerySelector("#todo a[href='/admin/reports?state=new'] .num")?.TextContent;
        await editor.GetAsync($"/admin/records/cities/{Suzhou}");
        var link = editor.Page.QuerySelector(".rail #reports a");
        await editor.GetAsync($"/admin/records/cities/{RecordId.For("city", "hangzhou")}");

        Assert.Equal("3", count);
        Assert.Equal(("2条读者反馈", $"{List}?record={Suzhou}"), (link?.TextContent, link?.GetAttribute("href")));
        Assert.Null(editor.Page.QuerySelector(".rail #reports"));
    }

    [SkippableFact]
    public async Task Who_marks_a_report_that_a_colleague_has_just_marked_is_told_so()
    {
        using var office = new Office();
        await ReportAsync(office, "a");
        var editor = await office.EditorAsync();
        var colleague = (await office.JoinAsync("王芳", Role.Editor)).Browser;
        foreach (var browser in new[] { editor, colleague })
            await browser.GetAsync(List);
        await colleague.PostToAsync("/reports", ("do", "declined"));

        await editor.PostToAsync("/reports", ("do", "corrected"));

        Assert.Equal(HttpStatusCode.Conflict, editor.Status);
        Assert.Equal(
            ReaderReportState.Declined,
            await office.App.Services.InDatabaseAsync(db => db.ReaderReports.Select(report => report.State).SingleAsync())
        );
    }

    [SkippableFact]
    public async Task A_viewer_reads_reports_without_contacts_and_buttons()
    {
        using var office = new Office();
        await ReportAsync(office, "年份有误", Suzhou, "reader@example.org");
        var viewer = (await office.JoinAsync("王芳", Role.Viewer)).Browser;

        await viewer.GetAsync(List);

        var main = viewer.Page.QuerySelector("main");
        Assert.Contains("年份有误", main?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("reader@", main?.TextContent, StringComparison.Ordinal);
        Assert.Empty(viewer.Page.QuerySelectorAll("main button"));
    }

    private static async Task<string> ReportAsync(Office office, string text, Guid? record = null, string contact = "")
    {
        var page = record is null ? "" : "/zh/cities/suzhou";
        var receipt = await office.App.InScopeAsync(services =>
            services.GetRequiredService<IReaderReports>().AddAsync(new SentReport(Guid.NewGuid(), page, record, text, contact, Language.Zh))
        );
        return Assert.IsType<ReportReceipt.Taken>(receipt).Number;
    }
}
