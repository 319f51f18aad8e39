using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using UccnPortal.Backups;
using UccnPortal.Data.Accounts;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Backups;

/// <summary>Automatic backups, and the reports when they fail.</summary>
public sealed class NightlyBackupTests
{
    [Fact]
    public async Task One_is_made_when_there_is_none_and_then_every_night_at_three_in_Beijing()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        using var portal = new PortalServices(database);
        var folder = portal.Services.GetRequiredService<BackupFolder>();
        var nightly = Nightly(portal);

        await nightly.LookAsync(CancellationToken.None);
        await nightly.LookAsync(CancellationToken.None);
        portal.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 22, 18, 59, 0, TimeSpan.Zero));
        await nightly.LookAsync(CancellationToken.None);
        Assert.Equal(["portal-20261122T040000Z.zip"], Names(folder));

        portal.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 22, 19, 0, 0, TimeSpan.Zero));
        await nightly.LookAsync(CancellationToken.None);
        await nightly.LookAsync(CancellationToken.None);
        Assert.Equal(["portal-20261122T190000Z.zip", "portal-20261122T040000Z.zip"], Names(folder));
    }

    [Fact]
    public async Task A_failure_is_known_and_over_when_the_next_attempt_an_hour_later_succeeds()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        using var portal = new PortalServices(database);
        var (folder, watch, nightly) = (
            portal.Services.GetRequiredService<BackupFolder>(),
            portal.Services.GetRequiredService<BackupWatch>(),
            Nightly(portal)
        );
        await File.WriteAllTextAsync(folder.Path, "a file where the folder should be");

        await nightly.LookAsync(CancellationToken.None);
        Assert.Equal((true, true, false), (watch.Look().IsAlarming, watch.Look().HasFailed, watch.Look().IsLate));

        File.Delete(folder.Path);
        await nightly.LookAsync(CancellationToken.None);
        Assert.Empty(folder.List());
        portal.Clock.Advance(TimeSpan.FromHours(1));
        await nightly.LookAsync(CancellationToken.None);
        Assert.Single(folder.List());
        Assert.False(watch.Look().IsAlarming);
    }

    [Fact]
    public async Task Whoever_finds_another_process_making_the_backup_leaves_it_to_that()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        using var portal = new PortalServices(database);
        var folder = portal.Services.GetRequiredService<BackupFolder>();
        Directory.CreateDirectory(folder.Path);
        await using var other = new FileStream(Path.Combine(folder.Path, ".lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        await Nightly(portal).LookAsync(CancellationToken.None);

        Assert.Empty(folder.List());
        Assert.False(portal.Services.GetRequiredService<BackupWatch>().Look().IsAlarming);
    }

    [Fact]
    public async Task A_server_makes_its_first_backup_some_minutes_after_its_start()
    {
        using var app = new PortalApp().With("Portal:NightlyBackup", "true");
        var folder = app.Services.GetRequiredService<BackupFolder>();
        Directory.CreateDirectory(folder.Path);
        var made = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watcher = new FileSystemWatcher(folder.Path, "*.zip");
        watcher.Renamed += (_, file) => made.TrySetResult(file.Name);
        watcher.EnableRaisingEvents = true;

        app.Clock.Advance(NightlyBackup.Pace - TimeSpan.FromSeconds(1));
        Assert.Empty(folder.List());
        app.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("portal-20261122T040500Z.zip", await made.Task.WaitAsync(TimeSpan.FromMinutes(2)));
    }

    [Fact]
    public async Task Promise_56_without_a_backup_for_26_hours_administrators_see_a_banner_and_the_health_page_says_so()
    {
        using var office = new Office();
        office.App.With("Portal:NightlyBackup", "true");
        var administrator = await office.JoinAsync("王芳");
        var editor = await office.JoinAsync("李明", Role.Editor);
        await administrator.Browser.GetAsync("/admin");
        Assert.Equal("首次备份将在网站启动几分钟后自动进行。", administrator.Browser.Page.GetElementById("backup")?.TextContent);
        await File.WriteAllTextAsync(office.App.Services.GetRequiredService<BackupFolder>().Path, "a file where the folder should be");

        office.App.Clock.Advance(BackupWatch.Longest + TimeSpan.FromMinutes(1));
        var asAdministrator = await administrator.SignInAsync(office.Open());
        var asEditor = await editor.SignInAsync(office.Open());
        await asAdministrator.GetAsync("/admin");
        await asEditor.GetAsync("/admin");
        using var client = office.App.CreateClient();

        Assert.Equal("alert", asAdministrator.Page.GetElementById("backup")?.GetAttribute("role"));
        Assert.Contains(
            "目前没有备份。请立即通知服务器管理员",
            asAdministrator.Page.GetElementById("backup")?.TextContent.Replace(" ", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Equal((HttpStatusCode.OK, true), (asEditor.Status, asEditor.Page.GetElementById("backup") is null));
        Assert.Contains("there is no backup", await client.GetStringAsync("/health/ready"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Promise_56_a_backup_that_has_grown_old_is_named_with_its_age()
    {
        using var office = new Office();
        office.App.With("Portal:NightlyBackup", "true");
        var folder = office.App.Services.GetRequiredService<BackupFolder>();
        Directory.CreateDirectory(folder.Path);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "portal-20261121T010000Z.zip"), "");
        var administrator = await office.JoinAsync("王芳");

        await administrator.Browser.GetAsync("/admin");
        using var client = office.App.CreateClient();

        Assert.Contains(
            "2026-11-21 09:00（北京时间），昨天。",
            administrator.Browser.Page.QuerySelector("#backup[role=alert]")?.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "backup: the newest good backup is 27 hours old",
            await client.GetStringAsync("/health/ready"),
            StringComparison.Ordinal
        );
    }

    private static NightlyBackup Nightly(PortalServices portal) =>
        portal.Services.GetServices<IHostedService>().OfType<NightlyBackup>().Single();

    private static IEnumerable<string?> Names(BackupFolder folder) => folder.List().Select(backup => Path.GetFileName(backup.File));
}
