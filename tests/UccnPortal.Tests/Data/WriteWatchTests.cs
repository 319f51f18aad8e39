using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Data;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Data;

public sealed class WriteWatchTests
{
    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_database_that_goes_away_says_nothing_of_saving_to_who_only_reads(bool onlyReads)
    {
        using var database = TestDatabase.Seeded(TestDatabase.Postgres);
        using var portal = new PortalServices(database);
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        db.OnlyReads = onlyReads;
        await db.Database.OpenConnectionAsync();
        await database.ExecuteAsync(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        );

        await Assert.ThrowsAnyAsync<Exception>(() => db.ContentVersions.SingleAsync());

        Assert.Equal(onlyReads ? null : WriteFailure.Unavailable, portal.Services.GetRequiredService<WriteWatch>().Failure);
    }
}
