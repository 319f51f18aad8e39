using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace UccnPortal.Data;

public sealed class PortalConnections(bool isSqlite, string connectionString)
{
    public bool IsSqlite { get; } = isSqlite;
    public string ConnectionString { get; } = connectionString;

    /// <param name="pooled">False if the session must end when the connection is closed.</param>
    public async Task<DbConnection> OpenAsync(CancellationToken cancel, bool pooled = true)
    {
        DbConnection connection = IsSqlite
            ? new SqliteConnection(ConnectionString)
            : new NpgsqlConnection(pooled ? ConnectionString : $"{ConnectionString};Pooling=false");
        try
        {
            await connection.OpenAsync(cancel);
            if (IsSqlite)
                await SqlitePragmas.ApplyAsync(connection, cancel);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
