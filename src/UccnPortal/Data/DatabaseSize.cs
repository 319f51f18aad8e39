using System.Globalization;

namespace UccnPortal.Data;

public static class DatabaseSize
{
    public static async Task<long> ReadAsync(PortalConnections connections, CancellationToken cancel)
    {
        await using var connection = await connections.OpenAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = connections.IsSqlite
            ? "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
            : "SELECT pg_database_size(current_database())";
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancel), CultureInfo.InvariantCulture);
    }
}
