using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Backups;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Backups;

/// <summary>Making backups and throwing old ones away.</summary>
public sealed class BackupFolderTests
{
    [Fact]
    public async Task Promise_54_a_backup_made_while_editors_save_without_pause_is_whole_and_holds_whole_saves_only()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        using var portal = new PortalServices(database);
        using var elsewhere = TestDatabase.Empty(TestDatabase.Sqlite);
        var folder = portal.Services.GetRequiredService<BackupFolder>();
        using var enough = new CancellationTokenSource();
        var saved = 0;
        var someSaved = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var saving = Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
            {
                await portal.Services.EditAsync<City>(
                    "suzhou",
                    city => city.Summary = new LocalizedText($"第 {saved} 次", $"Save {saved}") { EnState = TextState.Pending }
                );
                if (Interlocked.Increment(ref saved) == 5)
                    someSaved.SetResult();
            }
        });
        await someSaved.Task;

        var before = Volatile.Read(ref saved);
        var backup = await folder.MakeAsync(CancellationToken.None);
        var after = Volatile.Read(ref saved);
        await enough.CancelAsync();
        await saving;

        await BackupFile.UnpackAsync(backup.File, elsewhere.SqliteFile, CancellationToken.None);
        using var copy = new PortalServices(elsewhere);
        var (latest, numbers) = await copy.Services.InDatabaseAsync(async db =>
        {
            var entry = await db.Entries.SingleAsync(entry => entry.Kind == "city" && entry.Slug == "suzhou");
            return (
                entry.PublishedNumber,
                await db
                    .Revisions.Where(revision => revision.RecordId == entry.Id)
                    .OrderBy(revision => revision.Number)
                    .Select(revision => revision.Number)
                    .ToListAsync()
            );
        });
        Assert.True(after > before, "Nothing was saved while the backup was made.");
        Assert.InRange(numbers.Count - 1, before, after + 1);
        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);
        Assert.Equal(numbers.Count, latest);
        Assert.Empty(await copy.Services.CheckAsync());
    }

    [Fact]
    public async Task A_backup_is_one_file_for_its_owners_eyes_and_nothing_else_is_left_in_the_folder()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        using var portal = new PortalServices(database);
        var folder = portal.Services.GetRequiredService<BackupFolder>();
        Directory.CreateDirectory(folder.Path);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "portal-20261101T000000Z.zip.packed"), "what a killed process left");

        var backup = await folder.MakeAsync(CancellationToken.None);

        Assert.Equal(
            [".lock", "portal-20261122T040000Z.zip"],
            Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.Equal([backup], folder.List());
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(backup.File));
    }

    [Fact]
    public async Task A_damaged_database_is_not_backed_up()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        using var portal = new PortalServices(database);
        Damages.Inside(database.SqliteFile);

        var refused = await Assert.ThrowsAsync<BackupException>(() =>
            portal.Services.GetRequiredService<BackupFolder>().MakeAsync(CancellationToken.None)
        );

        Assert.Contains("is damaged inside", refused.Message, StringComparison.Ordinal);
        Assert.Empty(portal.Services.GetRequiredService<BackupFolder>().List());
    }

    [Fact]
    public async Task The_newest_good_backup_is_one_whose_checksum_holds()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        using var portal = new PortalServices(database);
        var folder = portal.Services.GetRequiredService<BackupFolder>();
        var good = await folder.MakeAsync(CancellationToken.None);
        portal.Clock.Advance(TimeSpan.FromDays(1));
        Damages.Halve((await folder.MakeAsync(CancellationToken.None)).File);

        Assert.Equal(good, await folder.NewestGoodAsync(CancellationToken.None));
    }

    [Fact]
    public void After_a_year_of_nights_seven_days_four_weeks_and_twelve_months_are_kept()
    {
        using var database = TestDatabase.Empty(TestDatabase.Sqlite);
        using var portal = new PortalServices(database);
        var folder = portal.Services.GetRequiredService<BackupFolder>();
        Directory.CreateDirectory(folder.Path);
        portal.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 1, 19, 0, 0, TimeSpan.Zero)); // Three in the morning of 2 January in Beijing.

        for (var night = 0; night < 400; night++)
        {
            File.WriteAllText(
                Path.Combine(
                    folder.Path,
                    portal.Clock.GetUtcNow().ToString("'portal-'yyyyMMdd'T'HHmmss'Z.zip'", CultureInfo.InvariantCulture)
                ),
                ""
            );
            folder.ThinOut();
            portal.Clock.Advance(TimeSpan.FromDays(1));
        }

        // The last night is that of Saturday, 5 February 2028; weeks end on Sundays.
        Assert.Equal(
            [
                "2028-02-05",
                "2028-02-04",
                "2028-02-03",
                "2028-02-02",
                "2028-02-01",
                "2028-01-31",
                "2028-01-30",
                "2028-01-23",
                "2028-01-16",
                "2027-12-31",
                "2027-11-30",
                "2027-10-31",
                "2027-09-30",
                "2027-08-31",
                "2027-07-31",
                "2027-06-30",
                "2027-05-31",
                "2027-04-30",
                "2027-03-31",
            ],
            folder.List().Select(backup => BeijingTime.Of(backup.AtUtc).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        );
    }

    [Fact]
    public void A_backup_dated_in_the_future_is_left_to_people()
    {
        using var database = TestDatabase.Empty(TestDatabase.Sqlite);
        using var portal = new PortalServices(database);
        var folder = portal.Services.GetRequiredService<BackupFolder>();
        Directory.CreateDirectory(folder.Path);
        foreach (var hour in new[] { "00", "01" })
            File.WriteAllText(Path.Combine(folder.Path, $"portal-20300101T{hour}0000Z.zip"), "");

        folder.ThinOut();

        Assert.Equal(2, folder.List().Count);
    }
}
