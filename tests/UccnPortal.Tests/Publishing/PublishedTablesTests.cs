using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Data;
using UccnPortal.Editing;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Publishing;

public sealed class PublishedTablesTests
{
    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task What_stands_in_the_tables_is_what_readers_see(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        await database.ExecuteAsync("""UPDATE "cities" SET "Pinyin" = 'Gūsū' WHERE "Slug" = 'suzhou'""");

        var network = await portal.Services.NetworkAsync();

        Assert.Equal("Gūsū", network.FindCity("suzhou")?.Record.Pinyin);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task What_is_read_at_once_is_of_one_moment_and_keeps_nobody_from_publishing(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();

        await using var snapshot = await db.BeginSnapshotAsync(CancellationToken.None);
        var before = await db.ContentVersions.Select(version => version.Number).SingleAsync();
        var outcome = await portal.Services.EditAsync<City>("suzhou", city => city.Pinyin = "Gūsū");
        var after = await db.ContentVersions.Select(version => version.Number).SingleAsync();
        var suzhou = await db.Set<City>().AsNoTracking().SingleAsync(city => city.Slug == "suzhou");

        Assert.IsType<Outcome.Written>(outcome);
        Assert.Equal((before, "Sūzhōu"), (after, suzhou.Pinyin));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_draft_changes_no_table_and_no_reader_sees_it(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);

        await portal.Services.DraftAsync<City>("suzhou", city => city.Pinyin = "Gūsū");

        Assert.Equal("Sūzhōu", (await portal.Services.NetworkAsync()).FindCity("suzhou")?.Record.Pinyin);
    }
}
