using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Seeding;

public sealed class CommandsTests
{
    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Verify_finds_a_seeded_installation_sound(string provider)
    {
        using var database = TestDatabase.Seeded(provider);

        var (exitCode, output) = await PortalProcess.RunAsync(database, ["verify"]);

        Assert.True(exitCode == 0, output);
        Assert.Contains("The seed files and the published records are sound.", output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Verify_names_a_row_that_was_changed_behind_the_portals_back_and_a_mistake_in_a_seed_file()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        using var seed = new SeedFolder();
        seed.Edit("cities.json", "suzhou", city => city["mayor"] = "X");
        await database.ExecuteAsync("UPDATE cities SET Latitude = 1 WHERE Slug = 'suzhou'");

        var (exitCode, output) = await PortalProcess.RunAsync(database, ["verify"], ("Portal__SeedFolder", seed.Path));

        Assert.Equal(1, exitCode);
        Assert.Contains("problem: city/suzhou: the row differs from the published revision", output, StringComparison.Ordinal);
        Assert.Contains("problem: cities.json, line ", output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Verify_of_an_empty_folder_says_that_there_is_no_database_and_makes_none()
    {
        using var database = TestDatabase.Empty(TestDatabase.Sqlite);

        var (exitCode, output) = await PortalProcess.RunAsync(database, ["verify"]);

        Assert.Equal(1, exitCode);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(database.Folder));
    }

    [SkippableFact]
    public async Task Migrate_makes_the_tables_and_seed_with_dry_run_fills_none()
    {
        using var database = TestDatabase.Empty(TestDatabase.Sqlite);

        var (migrated, _) = await PortalProcess.RunAsync(database, ["migrate"]);
        var (seeded, output) = await PortalProcess.RunAsync(database, ["seed", "--dry-run"]);

        using var portal = new PortalServices(database);
        Assert.Equal((0, 0), (migrated, seeded));
        Assert.Contains("would add: city/suzhou", output, StringComparison.Ordinal);
        Assert.Empty((await portal.Services.NetworkAsync()).Cities);
    }

    [SkippableFact]
    public async Task Seed_with_a_bad_file_ends_with_an_error_code_and_names_it()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        using var seed = new SeedFolder();
        seed.Delete("rules.json");

        var (exitCode, output) = await PortalProcess.RunAsync(database, ["seed"], ("Portal__SeedFolder", seed.Path));

        Assert.Equal(1, exitCode);
        Assert.Contains("problem: rules.json, line 1: the file is missing", output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task An_unknown_option_of_a_command_is_an_error()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);

        var (exitCode, _) = await PortalProcess.RunAsync(database, ["seed", "--dry-ran"]);

        Assert.NotEqual(0, exitCode);
    }
}
