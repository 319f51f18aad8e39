using System.Data.Common;
using System.Reflection;

namespace UccnPortal.Data;

/// <summary>How many of the migrations that became one a database has.</summary>
public enum EarlierSchema
{
    None,
    Half,
    Whole,
}

/// <summary>How the database stands to this program, found out with two small statements.</summary>
/// <param name="IsCurrent">It has every migration of this program.</param>
/// <param name="LastMigration">The newest that it has; empty for a new database.</param>
/// <param name="UnknownMigration">One that only a newer program can have made.</param>
/// <param name="Earlier">Whether it was made before the migrations became one.</param>
/// <param name="SeedFingerprint">Of the seed files that were applied last.</param>
public sealed record SchemaState(bool IsCurrent, string LastMigration, string? UnknownMigration, EarlierSchema Earlier, string? SeedFingerprint)
{
    public static async Task<SchemaState> ReadAsync(PortalConnections connections, CancellationToken cancel)
    {
        await using var connection = await connections.OpenAsync(cancel);
        var applied = await TableExistsAsync(connection, connections.IsSqlite, "__EFMigrationsHistory", cancel)
            ? await ColumnAsync(connection, """SELECT "MigrationId" FROM "__EFMigrationsHistory" ORDER BY "MigrationId" """, cancel)
            : [];
        var known = KnownMigrations(connections.IsSqlite);
        var isCurrent = known.All(applied.Contains);
        var fingerprint = isCurrent ? (await ColumnAsync(connection, """SELECT "Fingerprint" FROM seed_runs""", cancel)).SingleOrDefault() : null;
        var earlier = EarlierMigrations.Of(connections.IsSqlite);
        return new SchemaState(
            isCurrent,
            applied.LastOrDefault() ?? "",
            applied.Except(known).Except(earlier).LastOrDefault(),
            earlier.All(applied.Contains) ? EarlierSchema.Whole : earlier.Any(applied.Contains) ? EarlierSchema.Half : EarlierSchema.None,
            fingerprint);
    }

    /// <summary>The program is built with the names of its migrations (see the project file): to find their classes EF looks through all there are.</summary>
    private static List<string> KnownMigrations(bool isSqlite) =>
        [.. typeof(SchemaState).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(said => said.Key == (isSqlite ? "SqliteMigration" : "PostgresMigration")).Select(said => said.Value!).Order(StringComparer.Ordinal)]; // Always with a name.

    private static async Task<bool> TableExistsAsync(DbConnection connection, bool isSqlite, string table, CancellationToken cancel) =>
        (await ColumnAsync(connection, isSqlite
            ? $"SELECT name FROM sqlite_master WHERE name = '{table}'"
            : $"SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = '{table}'", cancel)).Count > 0;

    private static async Task<List<string>> ColumnAsync(DbConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var values = new List<string>();
        while (await reader.ReadAsync(cancel)) values.Add(reader.GetString(0));
        return values;
    }
}
