using System.Net;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Data.Accounts;
using UccnPortal.Data.History;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Areas.Admin;

/// <summary>The pages for administrators.</summary>
public sealed class HealthAndAuditTests
{
    [SkippableFact]
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

    [SkippableFact]
    public async Task The_log_names_roles_in_words()
    {
        using var office = new Office();
        var boss = await office.JoinAsync("王芳");
        await office.JoinAsync("李明", Role.Editor, "203.0.113.8");

        await boss.Browser.GetAsync("/admin/audit");
        var log = boss.Browser.Page.QuerySelector("table")?.TextContent;

        Assert.Contains("编辑", log, StringComparison.Ordinal);
        Assert.DoesNotContain("Editor", log, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_40_the_log_is_looked_through_every_night_and_the_pages_say_what_was_found(string provider)
    {
        using var office = new Office(provider);
        var boss = await office.JoinAsync("王芳");
        var before = await SaidAsync();
        await office.App.LookThroughAsync();
        var whole = await SaidAsync();
        await office.App.Database.ExecuteAsync(
            provider == TestDatabase.Sqlite ? "DROP TRIGGER audit_never_update" : "DROP TRIGGER audit_never_changed ON audit"
        );
        await office.App.Database.ExecuteAsync("UPDATE audit SET \"Actor\" = 'X' WHERE \"Action\" = 'two-factor'");
        var altered = await office.App.Services.InDatabaseAsync(db =>
            db.Audit.Where(entry => entry.Action == "two-factor").Select(entry => entry.Sequence).SingleAsync()
        );
        await office.App.LookThroughAsync();
        var sameDay = await SaidAsync();

        office.App.Clock.AdjustTime(PortalApp.Today.AddDays(1));
        await office.App.LookThroughAsync();
        await boss.SignInAsync(boss.Browser);
        var nextDay = await SaidAsync();

        Assert.Contains("尚未核对", before.Health, StringComparison.Ordinal);
        Assert.Contains("前后连续", whole.Health, StringComparison.Ordinal);
        Assert.Equal(whole, sameDay); // Neither page verifies the chain, and the nightly check has not run yet.
        Assert.Contains($"在第{altered}条不连续", nextDay.Health, StringComparison.Ordinal);
        Assert.All([before, whole, nextDay], said => Assert.EndsWith(said.Log, said.Health, StringComparison.Ordinal));

        async Task<(string Health, string Log)> SaidAsync()
        {
            await boss.Browser.GetAsync("/admin/health");
            var term = boss
                .Browser.Page.QuerySelectorAll("#health dt")
                .Single(line => line.TextContent.Contains("操作记录", StringComparison.Ordinal));
            var health = term.NextElementSibling?.TextContent.Trim() ?? "";
            await boss.Browser.GetAsync("/admin/audit");
            return (health, boss.Browser.Page.GetElementById("chain")?.TextContent.Trim() ?? "");
        }
    }

    [SkippableFact]
    public async Task The_log_is_narrowed_by_person_and_day_and_taken_as_a_file_that_runs_no_formula_and_is_itself_written_down()
    {
        using var office = new Office();
        var boss = await office.JoinAsync("王芳");
        await office.JoinAsync("=cmd()", Role.Editor, "203.0.113.8");

        await boss.Browser.GetAsync("/admin/audit?person=%3Dcmd()&from=2026-11-22&until=2026-11-22");
        Assert.NotEmpty(boss.Browser.Page.QuerySelectorAll("#entries tbody tr"));
        Assert.All(
            boss.Browser.Page.QuerySelectorAll("#entries tbody tr td:nth-child(2)"),
            cell => Assert.Equal("=cmd()", cell.TextContent)
        );
        var file = boss
            .Browser.Page.QuerySelectorAll("a")
            .Select(link => link.GetAttribute("href"))
            .Single(path => path?.StartsWith("/admin/audit.csv", StringComparison.Ordinal) == true)!; // Just filtered.
        await boss.Browser.GetAsync("/admin/audit?until=2026-11-21");
        Assert.Empty(boss.Browser.Page.QuerySelectorAll("#entries tbody tr"));

        await boss.Browser.GetAsync(file);

        Assert.Equal(("text/csv; charset=utf-8", HttpStatusCode.OK), (boss.Browser.Headers["Content-Type"], boss.Browser.Status));
        Assert.Contains(",'=cmd(),", boss.Browser.Page.Body?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("王芳", boss.Browser.Page.Body?.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            1,
            await office.App.Services.InDatabaseAsync(db => db.Audit.CountAsync(entry => entry.Action == "export" && entry.Actor == "王芳"))
        );
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task The_log_is_searched_by_the_words_that_it_shows_in_either_language(string provider)
    {
        using var office = new Office(provider);
        await office.App.Services.EditAsync<City>("suzhou", city => city.Pinyin = "x");
        var boss = (await office.JoinAsync("王芳")).Browser;

        foreach (var words in new[] { "发布", "Published", "published", "publish" })
        {
            await boss.GetAsync($"/admin/audit?q={Uri.EscapeDataString(words)}");
            Assert.Equal((words, "发布"), (words, Assert.Single(boss.Page.QuerySelectorAll("#entries tbody th")).TextContent));
        }

        await boss.GetAsync("/admin/audit.csv?q=Published");
        Assert.Contains(",publish,", boss.Page.Body?.TextContent, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_log_offers_the_names_of_those_who_did_something_and_not_what_strangers_typed()
    {
        using var office = new Office();
        using var stranger = office.Open("203.0.113.99");
        await stranger.GetAsync("/admin/sign-in");
        await stranger.PostAsync(("name", Office.Passphrase), ("password", "x"));
        var boss = (await office.JoinAsync("王芳")).Browser;

        await boss.GetAsync("/admin/audit");

        Assert.Equal(["不限", "初始数据", "王芳"], boss.Page.QuerySelectorAll("#person option").Select(option => option.TextContent));
    }

    [SkippableFact]
    public async Task A_run_of_the_seed_files_that_left_no_numbers_is_shown_as_it_was_written_down()
    {
        using var office = new Office();
        var boss = (await office.JoinAsync("王芳")).Browser;
        foreach (var details in new[] { "stopped half-way", "[1]", "" })
        {
            await office.App.Services.InDatabaseAsync(async db =>
            {
                await using var transaction = await db.Database.BeginTransactionAsync();
                await db.AppendAsync(
                    new AuditEntry
                    {
                        AtUtc = office.App.Clock.GetUtcNow().UtcDateTime,
                        Actor = "system: seed",
                        Action = "seed",
                        Details = details,
                    },
                    default
                );
                await db.SaveChangesAsync();
                await transaction.CommitAsync();
                return true;
            });

            await boss.GetAsync("/admin/audit");

            Assert.Equal((details, HttpStatusCode.OK), (details, boss.Status));
            Assert.Equal(details, boss.Page.QuerySelector("#entries tbody tr td:nth-child(4)")?.TextContent.Trim());
        }
    }

    [SkippableFact]
    public async Task The_link_to_the_file_says_how_many_entries_it_has_at_most()
    {
        using var office = new Office();
        var boss = (await office.JoinAsync("王芳")).Browser;

        await boss.GetAsync("/admin/audit");

        Assert.Contains("50,000", boss.Page.QuerySelector("a[href^='/admin/audit.csv']")?.TextContent, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_disk_is_looked_at_where_the_data_folder_was_never_made()
    {
        using var office = new Office(TestDatabase.Postgres);
        office.App.With("Portal:DataFolder", Path.Combine(office.App.Database.Folder, "never", "made"));
        var boss = (await office.JoinAsync("王芳")).Browser;

        await boss.GetAsync("/admin/health");

        Assert.False(Directory.Exists(Path.Combine(office.App.Database.Folder, "never")));
        Assert.Equal(HttpStatusCode.OK, boss.Status);
        Assert.Contains("PostgreSQL", boss.Page.GetElementById("health")?.TextContent, StringComparison.Ordinal);
    }
}
