using System.Net;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Data.Accounts;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages.Admin;

/// <summary>What administrators look after.</summary>
public sealed class HealthAndAuditTests
{
    [Fact]
    public async Task The_health_page_says_of_everything_that_it_is_well_and_is_for_administrators()
    {
        using var office = new Office();
        var boss = await office.JoinAsync("王芳");
        var editor = await office.JoinAsync("李明", Role.Editor, "203.0.113.8");

        await boss.Browser.GetAsync("/admin/health");

        Assert.True(boss.Browser.Page.QuerySelectorAll("#health dt").Length >= 8);
        Assert.Contains("SQLite", boss.Browser.Page.GetElementById("health")?.TextContent, StringComparison.Ordinal);
        await editor.Browser.GetAsync("/admin/health");
        Assert.Equal(HttpStatusCode.Forbidden, editor.Browser.Status);
    }

    [Fact]
    public async Task Promise_40_the_health_page_says_where_the_log_was_altered()
    {
        using var office = new Office();
        var boss = await office.JoinAsync("王芳");
        await office.App.Database.ExecuteAsync("DROP TRIGGER audit_never_update");
        await office.App.Database.ExecuteAsync("UPDATE audit SET \"Actor\" = 'X' WHERE \"Action\" = 'two-factor'");

        await boss.Browser.GetAsync("/admin/health");

        Assert.Contains("断开", boss.Browser.Page.GetElementById("health")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_is_narrowed_by_person_and_day_and_taken_as_a_file_that_runs_no_formula_and_is_itself_written_down()
    {
        using var office = new Office();
        var boss = await office.JoinAsync("王芳");
        await office.JoinAsync("=cmd()", Role.Editor, "203.0.113.8");

        await boss.Browser.GetAsync("/admin/audit?person=%3Dcmd()&from=2026-11-22&until=2026-11-22");
        Assert.NotEmpty(boss.Browser.Page.QuerySelectorAll("#entries tbody tr"));
        Assert.All(boss.Browser.Page.QuerySelectorAll("#entries tbody tr td:nth-child(2)"), cell => Assert.Equal("=cmd()", cell.TextContent));
        var file = boss.Browser.Page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).Single(path => path?.StartsWith("/admin/audit.csv", StringComparison.Ordinal) == true)!; // Just filtered.
        await boss.Browser.GetAsync("/admin/audit?until=2026-11-21");
        Assert.Empty(boss.Browser.Page.QuerySelectorAll("#entries tbody tr"));

        await boss.Browser.GetAsync(file);

        Assert.Equal(("text/csv; charset=utf-8", HttpStatusCode.OK), (boss.Browser.Headers["Content-Type"], boss.Browser.Status));
        Assert.Contains(",'=cmd(),", boss.Browser.Page.Body?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("王芳", boss.Browser.Page.Body?.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await office.App.Services.InDatabaseAsync(db => db.Audit.CountAsync(entry => entry.Action == "export" && entry.Actor == "王芳")));
    }
}
