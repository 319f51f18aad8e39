using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace UccnPortal.Data;

public sealed class PostgresPortalDb(DbContextOptions<PostgresPortalDb> options) : PortalDb(options)
{
    public override async Task<IAsyncDisposable> BeginSnapshotAsync(CancellationToken cancel) =>
        await Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);

    internal sealed class DesignTime : IDesignTimeDbContextFactory<PostgresPortalDb>
    {
        public PostgresPortalDb CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<PostgresPortalDb>().UseNpgsql("Host=127.0.0.1;Database=design").Options);
    }
}
