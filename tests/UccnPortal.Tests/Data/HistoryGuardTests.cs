using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Data;

public sealed class HistoryGuardTests
{
    public static TheoryData<string, string, Func<PortalDb, Task>> WritesPastTheEditor
    {
        get
        {
            var writes = new (string Name, Func<PortalDb, Task> Write)[]
            {
                ("a record is changed", async db => (await db.Set<City>().SingleAsync(city => city.Slug == "suzhou")).Pinyin = "X"),
                (
                    "a text of a record is changed",
                    async db => (await db.Set<City>().SingleAsync(city => city.Slug == "suzhou")).Name = new LocalizedText("甲", "A")
                ),
                ("a record is deleted", async db => db.Remove(await db.Set<City>().SingleAsync(city => city.Slug == "bilbao"))),
                ("a part is changed", async db => (await db.Set<City>().SingleAsync(city => city.Slug == "suzhou")).Names[0].Text = "X"),
                (
                    "a part is added",
                    async db => (await db.Set<City>().SingleAsync(city => city.Slug == "suzhou")).Names.Add(new CityName { Key = "x" })
                ),
                ("a part is removed", async db => (await db.Set<City>().SingleAsync(city => city.Slug == "suzhou")).Names.Clear()),
                (
                    "a part of a part is changed",
                    async db =>
                        (await db.Set<Call>().ToListAsync())
                            .SelectMany(call => call.Phases)
                            .SelectMany(phase => phase.Milestones)
                            .First()
                            .Text = new LocalizedText("甲", "A")
                ),
                ("a revision is changed", async db => (await db.Revisions.FirstAsync()).Note = "X"),
                ("a revision is deleted", async db => db.Remove(await db.Revisions.FirstAsync())),
                ("an audit entry is changed", async db => (await db.Audit.FirstAsync()).Actor = "X"),
                ("an audit entry is deleted", async db => db.Remove(await db.Audit.FirstAsync())),
            };
            var rows = new TheoryData<string, string, Func<PortalDb, Task>>();
            foreach (var provider in new[] { TestDatabase.Sqlite, TestDatabase.Postgres })
            {
                foreach (var (name, write) in writes)
                    rows.Add(provider, name, write);
            }

            return rows;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(WritesPastTheEditor))]
    public async Task A_write_that_forgets_or_changes_history_is_refused(string provider, string what, Func<PortalDb, Task> write)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);

        var saving = portal.Services.InDatabaseAsync(async db =>
        {
            await write(db);
            return await db.SaveChangesAsync();
        });

        var refused = await Xunit.Record.ExceptionAsync(() => saving);
        Assert.True(refused is InvalidOperationException, $"{what}: {refused?.GetType().Name ?? "was saved"}");
        Assert.Empty(await portal.Services.CheckAsync());
    }

    [SkippableFact]
    public void A_save_that_does_not_wait_is_guarded_as_well()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        using var portal = new PortalServices(database);
        using var scope = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.CreateScope(portal.Services);
        var db = (PortalDb)scope.ServiceProvider.GetService(typeof(PortalDb))!; // Registered.
        db.Set<City>().Single(city => city.Slug == "suzhou").Pinyin = "X";

        Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
    }
}
