using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Data;

public sealed class PowerLossTests
{
    [Fact]
    public async Task Promise_42_a_commit_waits_for_the_disk_and_the_files_as_they_lie_there_hold_it()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        using var portal = new PortalServices(database);
        using var lost = new TestFolder();
        var copy = lost.File("portal.db");

        var synchronous = await portal.Services.InDatabaseAsync(async db =>
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL");
            return await db.Database.SqlQuery<long>($"SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync();
        });
        await portal.Services.EditAsync<City>("suzhou", city => city.Office = new LocalizedText("苏州新办公室", "A new office"));
        foreach (var part in new[] { "", "-wal" })
            File.Copy(database.SqliteFile + part, copy + part); // While the portal has them open.

        await using var connection = new SqliteConnection($"Data Source={copy};Pooling=False");
        await connection.OpenAsync();
        Assert.Equal(2, synchronous); // FULL
        Assert.Equal("ok", await ScalarAsync(connection, "PRAGMA integrity_check"));
        Assert.Equal(1L, await ScalarAsync(connection, "SELECT COUNT(*) FROM revisions WHERE \"Snapshot\" LIKE '%苏州新办公室%'"));
    }

    private static async Task<object?> ScalarAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
