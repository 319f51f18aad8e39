using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Backups;
using UccnPortal.Records;
using UccnPortal.Startup;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Data;

/// <summary>
/// Databases that the program before the migrations became one made, with some cities, a draft, a former slug, a published
/// note and two records that were withdrawn.
/// </summary>
public sealed class EarlierMigrationsTests
{
    private const string SqliteSchema = """
        SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk AS Value
            FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'
        UNION SELECT m.name || ' (' || f."from" || ') -> ' || f."table" || ' ' || f.on_delete
            FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
        UNION SELECT sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
        """;

    private const string PostgresSchema = """
        SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || COALESCE(character_maximum_length, 0)
            || ' ' || is_nullable || ' ' || is_identity AS "Value"
            FROM information_schema.columns WHERE table_schema = 'public'
        UNION SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
        UNION SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
        UNION SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
        UNION SELECT proname || ' ' || prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace
        """;

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_database_of_the_five_earlier_migrations_is_carried_over_whole(string provider)
    {
        using var database = await EarlierAsync(provider);
        using var portal = new PortalServices(database, ("Portal:SeedOnStart", "false"));
        using var fresh = TestDatabase.Empty(provider);
        using var beside = new PortalServices(fresh, ("Portal:SeedOnStart", "false"));

        await StartAsync(portal);
        await StartAsync(beside);

        Assert.Empty(await portal.Services.CheckAsync());
        var network = await portal.Services.NetworkAsync();
        Assert.Equal(["lyon", "suchow"], network.Cities.Select(city => city.Slug).Order());
        Assert.Equal("suchow", network.RedirectCity("suzhou"));
        Assert.Contains(network.Notes, note => note.Text.En == "A note was added.");
        Assert.Equal(
            ("文化局", 2),
            (
                (City)(await portal.Services.FormAsync("city", "lyon")).Working is var lyon ? lyon.Office.Zh : "",
                (await portal.Services.HistoryAsync(lyon.Id)).Count
            )
        );
        var gone = network.FindWithdrawn<City>("chengdu");
        Assert.Equal(("成都", "Chengdu", "It left the network."), (gone?.Title.Zh, gone?.Title.En, gone?.Notice.En));

        var revisions = await portal.Services.InDatabaseAsync(db =>
            (
                from revision in db.Revisions
                join entry in db.Entries on revision.RecordId equals entry.Id
                select new { entry.Kind, revision.Snapshot }
            ).ToListAsync()
        );
        Assert.All(
            revisions,
            revision =>
                Assert.Equal(
                    revision.Snapshot,
                    RecordJson.Write(RecordJson.Read(revision.Snapshot, RecordKinds.All.Single(kind => kind.Name == revision.Kind)))
                )
        );

        Assert.Equal(await SchemaAsync(beside), await SchemaAsync(portal));
        Assert.Equal(
            await portal.Services.InDatabaseAsync(db => Task.FromResult(db.Database.GetMigrations())),
            await portal.Services.InDatabaseAsync(db => db.Database.GetAppliedMigrationsAsync())
        );
        // As before every migration.
        Assert.Equal(provider == TestDatabase.Sqlite ? 1 : 0, portal.Services.GetRequiredService<BackupFolder>().List().Count);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task One_that_has_not_all_of_them_is_refused_in_words_and_left_alone(string provider)
    {
        using var database = await EarlierAsync(provider);
        await database.ExecuteAsync("""DELETE FROM "__EFMigrationsHistory" WHERE "MigrationId" LIKE '20261129%'""");
        using var portal = new PortalServices(database, ("Portal:SeedOnStart", "false"));

        var refusal = await Assert.ThrowsAsync<StartRefusedException>(() => StartAsync(portal));

        Assert.Contains("_Reviews", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Nothing was touched", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(4, (await portal.Services.InDatabaseAsync(db => db.Database.GetAppliedMigrationsAsync())).Count());
    }

    private static async Task<TestDatabase> EarlierAsync(string provider)
    {
        var database = TestDatabase.Empty(provider);
        await database.ExecuteAsync(
            await File.ReadAllTextAsync(
                Path.Combine(Repository.Root, "tests", "UccnPortal.Tests", "Data", $"FiveMigrations.{provider}.sql")
            )
        );
        return database;
    }

    private static Task StartAsync(PortalServices portal) =>
        portal.InScopeAsync(services => services.GetRequiredService<DatabaseStart>().RunAsync());

    private static Task<List<string>> SchemaAsync(PortalServices portal) =>
        portal.Services.InDatabaseAsync(async db =>
            (await db.Database.SqlQueryRaw<string>(db.Database.IsSqlite() ? SqliteSchema : PostgresSchema).ToListAsync())
                .Order(StringComparer.Ordinal)
                .ToList()
        );
}
