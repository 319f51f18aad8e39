using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Backups;
using UccnPortal.Data;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Backups;

/// <summary>Starts on a damaged or missing database: the program stops, changes nothing and names the backup to restore.</summary>
public sealed class RefusedStartTests
{
    public static TheoryData<string, string> Harms =>
        new()
        {
            { nameof(Damages.Overwrite), "is no SQLite database" },
            { nameof(Damages.Halve), "is cut off" },
            { nameof(Damages.Empty), "has 0 bytes" },
            { nameof(Damages.Inside), "is damaged inside" },
        };

    [Theory]
    [MemberData(nameof(Harms))]
    public async Task Promise_44_a_damaged_database_is_refused_not_touched_and_the_newest_good_backup_named(string harm, string reason)
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        var good = await MakeBackupsAsync(database);
        Do(harm, database.SqliteFile);
        var before = await File.ReadAllBytesAsync(database.SqliteFile);

        foreach (var arguments in new string[][] { [], ["seed"], ["migrate"] })
        {
            var (exitCode, output) = await PortalProcess.RunAsync(database, arguments);

            Assert.Equal(1, exitCode);
            Assert.Contains($"portal.db {reason}", output, StringComparison.Ordinal);
            Assert.Contains($"The newest good backup is {good}", output, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
            Assert.Equal(before, await File.ReadAllBytesAsync(database.SqliteFile));
        }

        var restored = await PortalProcess.RunAsync(database, ["restore", good]);
        var sound = await PortalProcess.RunAsync(database, ["verify"]);
        Assert.True(restored.ExitCode == 0, restored.Output);
        Assert.True(sound.ExitCode == 0, sound.Output);
    }

    [Fact]
    public async Task Promise_45_a_missing_database_where_one_was_made_stops_the_start_instead_of_being_seeded_afresh()
    {
        using var database = TestDatabase.Empty(TestDatabase.Sqlite);
        var seeded = await PortalProcess.RunAsync(database, ["seed"]);
        foreach (
            var file in Directory
                .EnumerateFiles(database.Folder, "portal.db*")
                .Where(file => !file.EndsWith(".made", StringComparison.Ordinal))
        )
        {
            File.Delete(file);
        }

        var (exitCode, output) = await PortalProcess.RunAsync(database, []);

        Assert.True(seeded.ExitCode == 0, seeded.Output);
        Assert.Equal(1, exitCode);
        Assert.Contains(
            "portal.db is missing, although a database was made here. Nothing was written. There is no good backup in",
            output,
            StringComparison.Ordinal
        );
        Assert.False(File.Exists(database.SqliteFile));
    }

    [Fact]
    public async Task Promise_49_a_migration_that_fails_is_undone_by_the_copy_made_before_it()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        var migrations = await MigrationsAsync(database);
        var earlier = string.Join(", ", EarlierMigrations.Of(isSqlite: true).Select(migration => $"('{migration}', '10.0.0')"));
        // The migration must fail, because what it adds exists already.
        await database.ExecuteAsync("""DELETE FROM "__EFMigrationsHistory" """);
        await database.ExecuteAsync($"""INSERT INTO "__EFMigrationsHistory" VALUES {earlier}""");

        var (exitCode, output) = await PortalProcess.RunAsync(database, []);

        Assert.Equal(1, exitCode);
        Assert.Contains("The database could not be migrated", output, StringComparison.Ordinal);
        var aside = Assert.Single(Directory.EnumerateFiles(database.Folder, "portal.db.aside-*Z"));
        Assert.Contains($"the failed one is kept as {aside}", output, StringComparison.Ordinal);
        await database.ExecuteAsync($"""DELETE FROM "__EFMigrationsHistory"; INSERT INTO "__EFMigrationsHistory" VALUES {migrations}""");
        var sound = await PortalProcess.RunAsync(database, ["verify"]);
        Assert.True(sound.ExitCode == 0, sound.Output);
    }

    private static void Do(string harm, string file)
    {
        switch (harm)
        {
            case nameof(Damages.Overwrite):
                Damages.Overwrite(file);
                break;
            case nameof(Damages.Halve):
                Damages.Halve(file);
                break;
            case nameof(Damages.Empty):
                Damages.Empty(file);
                break;
            default:
                Damages.Inside(file);
                break;
        }
    }

    /// <summary>Makes two backups, damages the newer one and returns the file of the good one.</summary>
    private static async Task<string> MakeBackupsAsync(TestDatabase database)
    {
        using var portal = new PortalServices(database);
        var folder = portal.Services.GetRequiredService<BackupFolder>();
        var good = await folder.MakeAsync(CancellationToken.None);
        portal.Clock.Advance(TimeSpan.FromDays(1));
        Damages.Halve((await folder.MakeAsync(CancellationToken.None)).File);
        SqliteConnection.ClearAllPools();
        return good.File;
    }

    /// <summary>The migrations of a database as rows to insert.</summary>
    private static async Task<string> MigrationsAsync(TestDatabase database)
    {
        await using var connection = new SqliteConnection($"Data Source={database.SqliteFile};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT GROUP_CONCAT('(''' || "MigrationId" || ''', ''10.0.0'')', ', ') FROM "__EFMigrationsHistory" """;
        return (string)(await command.ExecuteScalarAsync())!; // A seeded database has migrations.
    }
}
