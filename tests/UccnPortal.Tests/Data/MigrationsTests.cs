using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Data;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Data;

public sealed class MigrationsTests
{
    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task The_migrations_make_what_the_model_says(string provider)
    {
        using var database = TestDatabase.Empty(provider);
        using var portal = new PortalServices(database);

        await portal.InScopeAsync(services => services.GetRequiredService<PortalDb>().Database.MigrateAsync());

        Assert.False(await portal.Services.InDatabaseAsync(db => Task.FromResult(db.Database.HasPendingModelChanges())));
        Assert.Empty(await portal.Services.InDatabaseAsync(db => db.Database.GetPendingMigrationsAsync()));
        Assert.Equal(0, await portal.Services.InDatabaseAsync(db => db.Entries.CountAsync()));
        Assert.Equal(0, await portal.Services.InDatabaseAsync(db => db.ContentVersions.Select(version => version.Number).SingleAsync()));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_start_knows_the_migrations_that_EF_knows(string provider)
    {
        using var database = TestDatabase.Empty(provider);
        using var portal = new PortalServices(database);
        var connections = portal.Services.GetRequiredService<PortalConnections>();
        await portal.InScopeAsync(services => services.GetRequiredService<PortalDb>().Database.MigrateAsync());

        var state = await SchemaState.ReadAsync(connections, CancellationToken.None);

        var last = await portal.Services.InDatabaseAsync(db => Task.FromResult(db.Database.GetMigrations().Last()));
        Assert.Equal((true, last, null), (state.IsCurrent, state.LastMigration, state.UnknownMigration));
        await database.ExecuteAsync($"""DELETE FROM "__EFMigrationsHistory" WHERE "MigrationId" = '{last}'""");
        Assert.False((await SchemaState.ReadAsync(connections, CancellationToken.None)).IsCurrent);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Each_configuration_gets_the_context_of_its_own_database(string provider)
    {
        using var database = TestDatabase.Empty(provider);
        using var portal = new PortalServices(database);

        var context = await portal.Services.InDatabaseAsync(db => Task.FromResult(db.GetType()));

        Assert.Equal(provider == TestDatabase.Sqlite ? typeof(SqlitePortalDb) : typeof(PostgresPortalDb), context);
    }

    [SkippableFact]
    public async Task SQLite_waits_for_the_disk_keeps_foreign_keys_and_logs_ahead()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        using var portal = new PortalServices(database);

        var settings = await portal.Services.InDatabaseAsync(async db =>
            (
                Journal: await db.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync(),
                Synchronous: await db.Database.SqlQueryRaw<long>("SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync(),
                ForeignKeys: await db.Database.SqlQueryRaw<long>("SELECT foreign_keys AS Value FROM pragma_foreign_keys").SingleAsync()
            )
        );

        Assert.Equal(("wal", 2L, 1L), settings);
    }
}
