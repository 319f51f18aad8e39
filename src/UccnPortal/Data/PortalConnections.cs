using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace UccnPortal.Data;

/// <summary>Opens plain connections for the few statements that must be answered before, or without, EF's model.</summary>
public sealed class PortalConnections(bool isSqlite, string connectionString)
{
    public bool IsSqlite { get; } = isSqlite;
    public string ConnectionString { get; } = connectionString;

    /// <param name="pooled">False for a connection whose session must end when it is closed.</param>
    public async Task<DbConnection> OpenAsync(CancellationToken cancel, bool pooled = true)
    {
        DbConnection connection = IsSqlite
            ? new SqliteConnection(ConnectionString)
            : new NpgsqlConnection(pooled ? ConnectionString : $"{ConnectionString};Pooling=false");
        try
        {
            await connection.OpenAsync(cancel);
            if (IsSqlite) await SqlitePragmas.ApplyAsync(connection, cancel);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
