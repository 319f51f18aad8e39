using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Backups;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;
using UccnPortal.Startup;
using UccnPortal.Tests.Support;
using Xunit.Abstractions;

namespace UccnPortal.Tests.Backups;

/// <summary>The operator's commands for backups, run as an operator runs them.</summary>
public sealed class RestoreTests(ITestOutputHelper output)
{
    [SkippableFact]
    public async Task Promise_55_a_backup_restored_by_the_command_on_an_empty_folder_answers_and_lets_an_editor_sign_in()
    {
        using var office = new Office();
        var editor = await office.JoinAsync("李明", Role.Editor);
        var backup = await office.App.Services.GetRequiredService<BackupFolder>().MakeAsync(CancellationToken.None);
        using var elsewhere = new Office(TestDatabase.Empty(TestDatabase.Sqlite));

        var (exitCode, output) = await PortalProcess.RunAsync(elsewhere.App.Database, ["restore", backup.File]);

        Assert.True(exitCode == 0, output);
        Assert.Contains("1 accounts", output, StringComparison.Ordinal);
        Assert.Equal("wal", await JournalAsync(elsewhere.App.Database));
        using var client = elsewhere.App.CreateClient();
        using var page = await client.GetAsync("/zh/cities/suzhou");
        var browser = await (editor with { Office = elsewhere }).SignInAsync(elsewhere.Open());
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(("/admin", HttpStatusCode.OK), (browser.Path, browser.Status));
    }

    [SkippableFact]
    public async Task A_backup_is_made_while_a_server_runs_and_restored_only_when_none_does()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        using var folder = new TestFolder();
        var file = folder.File("before.zip");
        using var server = PortalProcess.Start(database, []);
        await server.AddressAsync();

        var made = await PortalProcess.RunAsync(database, ["backup", "--to", file]);
        var again = await PortalProcess.RunAsync(database, ["backup", "--to", file]);
        var refused = await PortalProcess.RunAsync(database, ["restore", file]);
        await database.ExecuteAsync("DELETE FROM cities_facts");
        await server.KillAsync();
        var restored = await PortalProcess.RunAsync(database, ["restore", file]);
        var sound = await PortalProcess.RunAsync(database, ["verify"]);

        Assert.True(made.ExitCode == 0, made.Output);
        Assert.Equal((1, true), (again.ExitCode, again.Output.Contains("exists already", StringComparison.Ordinal)));
        Assert.Equal((1, true), (refused.ExitCode, refused.Output.Contains("A server is running", StringComparison.Ordinal)));
        Assert.True(restored.ExitCode == 0, restored.Output);
        Assert.True(sound.ExitCode == 0, sound.Output);
        var aside = Assert.Single(Directory.EnumerateFiles(database.Folder, "portal.db.aside-*Z"));
        Assert.Contains(aside, restored.Output, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(aside, "cities_facts"));
        Assert.NotEqual(0, await CountAsync(database.SqliteFile, "cities_facts"));
    }

    [SkippableTheory]
    [InlineData]
    [InlineData("")]
    [InlineData("", "-wal")]
    [InlineData("", "-wal", "-journal")]
    public async Task Promise_41_a_restore_killed_in_its_swap_is_finished_by_the_next_start(params string[] movedAlready)
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        using var portal = new PortalServices(database);
        var backup = await portal.Services.GetRequiredService<BackupFolder>().MakeAsync(CancellationToken.None);
        await database.ExecuteAsync("DELETE FROM cities_facts");
        SqliteConnection.ClearAllPools();
        foreach (var log in new[] { "-wal", "-journal" })
            await File.WriteAllTextAsync(database.SqliteFile + log, "a log of the database before");
        await BackupFile.UnpackAsync(backup.File, database.SqliteFile + ".restored", CancellationToken.None);
        foreach (var part in movedAlready)
            File.Delete(database.SqliteFile + part);

        await portal.InScopeAsync(services => services.GetRequiredService<DatabaseStart>().RunAsync());

        Assert.NotEqual(0, await CountAsync(database.SqliteFile, "cities_facts"));
        Assert.Equal("ok", await ScalarAsync(database.SqliteFile, "PRAGMA integrity_check"));
        Assert.False(File.Exists(database.SqliteFile + ".restored"));
        Assert.Equal(3 - movedAlready.Length, Directory.EnumerateFiles(database.Folder, "portal.db.aside-*").Count());
    }

    [SkippableFact]
    public async Task Promise_41_a_restore_killed_at_any_moment_leaves_the_old_or_the_restored_database_whole()
    {
        var (kills, random, restored) = (LongDataAttribute.IsLong ? 20 : 3, new Random(41), 0);
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        var backup = await InPortalAsync(database, services => services.GetRequiredService<BackupFolder>().MakeAsync(default));
        var before = await OfficeAsync(database);
        var takes = await RestoreAsync(database, backup.File, killAfter: null);

        for (var kill = 1; kill <= kills; kill++)
        {
            var changed = new LocalizedText($"第 {kill} 次恢复之前", "Before it is restored");
            await InPortalAsync(database, services => services.EditAsync<City>("suzhou", city => city.Office = changed));

            await RestoreAsync(database, backup.File, killAfter: takes * random.NextDouble()); // The moment of the kill is random.

            var found = await OfficeAsync(database);
            Assert.Contains(found, new[] { before, changed.Zh });
            Assert.Empty(Directory.EnumerateFiles(database.Folder, "portal.db.restor*"));
            if (found == before)
                restored++;
        }

        output.WriteLine($"{kills} kills in {takes.TotalMilliseconds:0} ms each, {restored} of them found restored by the next start");
    }

    [SkippableTheory]
    [InlineData("-wal")]
    [InlineData("-journal")]
    public async Task What_a_killed_restore_left_is_no_part_of_the_next(string log)
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        using var portal = new PortalServices(database);
        var folder = portal.Services.GetRequiredService<BackupFolder>();
        var backup = await folder.MakeAsync(CancellationToken.None);
        SqliteConnection.ClearAllPools();
        await LeaveLogAsync(database.SqliteFile + ".restoring", log);

        await folder.RestoreAsync(backup.File, CancellationToken.None);

        Assert.Equal(405L, await CountAsync(database.SqliteFile, "cities"));
        Assert.Equal("ok", await ScalarAsync(database.SqliteFile, "PRAGMA integrity_check"));
        Assert.Empty(Directory.EnumerateFiles(database.Folder, "portal.db.restor*"));
    }

    [SkippableFact]
    public async Task A_damaged_backup_is_refused_and_the_present_database_stays()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        using var portal = new PortalServices(database);
        var backup = await portal.Services.GetRequiredService<BackupFolder>().MakeAsync(CancellationToken.None);
        Damages.Inside(backup.File);
        SqliteConnection.ClearAllPools();
        var before = await File.ReadAllBytesAsync(database.SqliteFile);

        var (exitCode, output) = await PortalProcess.RunAsync(database, ["restore", backup.File]);

        Assert.Equal(1, exitCode);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(database.SqliteFile));
        Assert.DoesNotContain(
            Directory.EnumerateFiles(database.Folder),
            file => file.Contains("restoring", StringComparison.Ordinal) || file.Contains("aside", StringComparison.Ordinal)
        );
    }

    [SkippableFact]
    public async Task A_backup_whose_database_was_exchanged_for_another_sound_one_is_refused()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        using var portal = new PortalServices(database);
        var folder = portal.Services.GetRequiredService<BackupFolder>();
        var backup = await folder.MakeAsync(CancellationToken.None);
        SqliteConnection.ClearAllPools();
        await using (var zip = await ZipFile.OpenAsync(backup.File, ZipArchiveMode.Update))
        {
            zip.GetEntry("portal.db")!.Delete(); // A backup has one.
            await zip.CreateEntryFromFileAsync(database.SqliteFile, "portal.db");
        }

        var refused = await Assert.ThrowsAsync<BackupException>(() => folder.RestoreAsync(backup.File, CancellationToken.None));

        Assert.Contains("The checksum", refused.Message, StringComparison.Ordinal);
        Assert.Null(await folder.NewestGoodAsync(CancellationToken.None));
        Assert.True(File.Exists(database.SqliteFile));
    }

    [SkippableFact]
    public async Task On_PostgreSQL_the_commands_name_its_own_tools()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Postgres);

        foreach (var arguments in new string[][] { ["backup"], ["restore", "some.zip"] })
        {
            var (exitCode, output) = await PortalProcess.RunAsync(database, arguments);
            Assert.Equal(1, exitCode);
            Assert.Contains("pg_dump", output, StringComparison.Ordinal);
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(database.Folder));
    }

    /// <summary>Runs the command to its end, or kills it after the given time from the start of unpacking.</summary>
    /// <returns>The time it took from there.</returns>
    private static async Task<TimeSpan> RestoreAsync(TestDatabase database, string file, TimeSpan? killAfter)
    {
        SqliteConnection.ClearAllPools();
        var unpacks = database.SeenAsync("portal.db.restoring", WatcherChangeTypes.Created);
        using var program = PortalProcess.Start(database, ["restore", file]);
        await unpacks;
        var watch = Stopwatch.StartNew();
        if (killAfter is { } later)
        {
            await Task.Delay(later);
            await program.KillAsync();
        }
        else
        {
            Assert.True(await program.EndAsync() == 0, program.Output);
        }

        return watch.Elapsed;
    }

    /// <summary>The office of one city as the next start finds it, in a database that is whole.</summary>
    private static async Task<string> OfficeAsync(TestDatabase database)
    {
        var office = await InPortalAsync(
            database,
            async services =>
            {
                await services.InScopeAsync(scope => scope.GetRequiredService<DatabaseStart>().RunAsync());
                Assert.Empty(await services.CheckAsync());
                return (await services.OpenAsync<City>("suzhou")).Record.Office.Zh;
            }
        );
        Assert.Equal("ok", await ScalarAsync(database.SqliteFile, "PRAGMA integrity_check"));
        Assert.Null(await ScalarAsync(database.SqliteFile, "PRAGMA foreign_key_check"));
        return office;
    }

    /// <summary>Closes the portal afterwards, so that nothing in the folder stays open.</summary>
    private static async Task<T> InPortalAsync<T>(TestDatabase database, Func<IServiceProvider, Task<T>> act)
    {
        using var portal = new PortalServices(database);
        return await act(portal.Services);
    }

    /// <summary>A log as SQLite leaves it in a database of that name when it is killed.</summary>
    private static async Task LeaveLogAsync(string file, string log)
    {
        var other = file + ".other";
        await using (var connection = new SqliteConnection($"Data Source={other};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = $"""
                PRAGMA journal_mode = {(log == "-wal" ? "WAL" : "DELETE")}; PRAGMA cache_size = 1; PRAGMA cache_spill = 1;
                CREATE TABLE other (text TEXT);
                INSERT INTO other SELECT hex(zeroblob(2000)) FROM (VALUES (1), (2), (3), (4), (5), (6), (7), (8));
                BEGIN; UPDATE other SET text = hex(randomblob(2000));
                """;
            await command.ExecuteNonQueryAsync();
            File.Copy(other + log, file + log);
        }

        foreach (var part in new[] { "", "-wal", "-shm", "-journal" })
            File.Delete(other + part);
    }

    private static async Task<string?> JournalAsync(TestDatabase database) =>
        (string?)await ScalarAsync(database.SqliteFile, "PRAGMA journal_mode");

    private static async Task<long> CountAsync(string file, string table) =>
        (long)(await ScalarAsync(file, $"SELECT COUNT(*) FROM {table}"))!; // COUNT always answers.

    private static async Task<object?> ScalarAsync(string file, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
