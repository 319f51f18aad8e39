using System.Data.Common;
using System.Reflection;

namespace UccnPortal.Data;

public enum EarlierSchema
{
    None,
    Half,
    Whole,
}

/// <param name="UnknownMigration">An applied migration that only a newer version knows.</param>
public sealed record SchemaState(
    bool IsCurrent,
    string LastMigration,
    string? UnknownMigration,
    EarlierSchema Earlier,
    string? SeedFingerprint
)
{
    public static async Task<SchemaState> ReadAsync(PortalConnections connections, CancellationToken cancel)
    {
        await using var connection = await connections.OpenAsync(cancel);
        var applied = await TableExistsAsync(connection, connections.IsSqlite, "__EFMigrationsHistory", cancel)
            ? await ColumnAsync(connection, """SELECT "MigrationId" FROM "__EFMigrationsHistory" ORDER BY "MigrationId" """, cancel)
            : [];
        var known = KnownMigrations(connections.IsSqlite);
        var isCurrent = known.All(applied.Contains);
        var fingerprint = isCurrent
            ? (await ColumnAsync(connection, """SELECT "Fingerprint" FROM seed_runs""", cancel)).SingleOrDefault()
            : null;
        var earlier = EarlierMigrations.Of(connections.IsSqlite);
        return new SchemaState(
            isCurrent,
            applied.LastOrDefault() ?? "",
            applied.Except(known).Except(earlier).LastOrDefault(),
            earlier.All(applied.Contains) ? EarlierSchema.Whole
                : earlier.Any(applied.Contains) ? EarlierSchema.Half
                : EarlierSchema.None,
            fingerprint
        );
    }

    /// <summary>The names are compiled in (see the project file), because EF searches all classes for migrations.</summary>
    private static List<string> KnownMigrations(bool isSqlite) =>
        [
            .. typeof(SchemaState)
                .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .Where(said => said.Key == (isSqlite ? "SqliteMigration" : "PostgresMigration"))
                .Select(said => said.Value!)
                .Order(StringComparer.Ordinal),
        ]; // The attribute always has a value.

    private static async Task<bool> TableExistsAsync(DbConnection connection, bool isSqlite, string table, CancellationToken cancel) =>
        (
            await ColumnAsync(
                connection,
                isSqlite
                    ? $"SELECT name FROM sqlite_master WHERE name = '{table}'"
                    : $"SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = '{table}'",
                cancel
            )
        ).Count > 0;

    private static async Task<List<string>> ColumnAsync(DbConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var values = new List<string>();
        while (await reader.ReadAsync(cancel))
            values.Add(reader.GetString(0));
        return values;
    }
}
