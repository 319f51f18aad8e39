using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Data;

namespace UccnPortal.Tests.Support;

/// <summary>Makes SQLite refuse to grow, or to write at all, as long as a test needs it.</summary>
public sealed class FullDisk : DbConnectionInterceptor
{
    private const string Usual = "PRAGMA max_page_count = 4294967294; PRAGMA query_only = OFF;";

    private string _pragmas = Usual;

    public void AddTo(IServiceCollection services) => services.ConfigureDbContext<SqlitePortalDb>(options => options.AddInterceptors(this));

    public void Fill() => _pragmas = "PRAGMA max_page_count = 1;"; // SQLite raises it to the current number of pages.

    public void MakeReadOnly() => _pragmas = "PRAGMA query_only = ON;";

    public void Free() => _pragmas = Usual;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Set(connection);
        return Task.CompletedTask;
    }

    private void Set(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = _pragmas;
        command.ExecuteNonQuery();
    }
}
