using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using UccnPortal.Startup;

namespace UccnPortal.Tests.Support;

/// <summary>Runs a test on every database the portal supports.</summary>
public sealed class BothDatabases : TheoryData<string>
{
    public BothDatabases()
    {
        Add(TestDatabase.Sqlite);
        Add(TestDatabase.Postgres);
    }
}

/// <summary>
/// A database of its own for one test: a SQLite file in a fresh folder, or a fresh database of the PostgreSQL cluster that
/// <c>tests/run</c> starts. A seeded one is a copy of a template that was really migrated and seeded, once a run.
/// </summary>
public sealed class TestDatabase : IDisposable
{
    public const string Sqlite = "sqlite";
    public const string Postgres = "postgres";

    private static readonly Lazy<string> SqliteTemplate = new(MakeSqliteTemplate);
    private static readonly Lazy<string> PostgresTemplate = new(MakePostgresTemplate);

    private readonly TestFolder _folder = new();
    private readonly string? _postgresName;
    private bool _isDisposed;

    private TestDatabase(string provider, string? postgresTemplate)
    {
        Provider = provider;
        Settings["Portal:DataFolder"] = _folder.Path;
        Settings["Portal:SeedFolder"] = SeedFolder.Original;
        if (provider == Sqlite)
            return;

        _postgresName = $"portal_test_{Guid.NewGuid():N}";
        CreatePostgres(_postgresName, postgresTemplate);
        Settings["Portal:Database"] = "Postgres";
        Settings["Portal:ConnectionString"] = PostgresConnection(_postgresName);
    }

    public string Provider { get; }
    public string Folder => _folder.Path;
    public string SqliteFile => _folder.File("portal.db");

    /// <summary>What the portal's configuration must say to use this database.</summary>
    public Dictionary<string, string?> Settings { get; } = [];

    public static TestDatabase Empty(string provider) => new(provider, postgresTemplate: null);

    public static TestDatabase Seeded(string provider)
    {
        if (provider == Postgres)
            return new TestDatabase(provider, PostgresTemplate.Value);

        var database = new TestDatabase(provider, postgresTemplate: null);
        File.Copy(SqliteTemplate.Value, database.SqliteFile);
        return database;
    }

    /// <summary>Runs SQL directly on the database.</summary>
    public async Task<int> ExecuteAsync(string sql)
    {
        await using System.Data.Common.DbConnection connection =
            Provider == Sqlite
                ? new SqliteConnection($"Data Source={SqliteFile};Foreign Keys=True;Pooling=False")
                : new NpgsqlConnection(Settings["Portal:ConnectionString"]);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>Waits for something to happen to a file of the folder, from the call on.</summary>
    public async Task SeenAsync(string file, WatcherChangeTypes change)
    {
        var happened = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watcher = new FileSystemWatcher(Folder, file);
        watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size;
        if (change == WatcherChangeTypes.Created)
            watcher.Created += (_, _) => happened.TrySetResult();
        else
            watcher.Changed += (_, _) => happened.TrySetResult();
        watcher.EnableRaisingEvents = true;
        await happened.Task.WaitAsync(TimeSpan.FromMinutes(2));
    }

    public void Dispose()
    {
        if (_isDisposed)
            return;

        _isDisposed = true;
        SqliteConnection.ClearAllPools();
        if (_postgresName is not null)
            OnCluster($"""DROP DATABASE IF EXISTS "{_postgresName}" WITH (FORCE)""");
        _folder.Dispose();
    }

    private static string MakeSqliteTemplate()
    {
        var folder = new TestFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        using var database = Empty(Sqlite);
        MigrateAndSeed(database);
        SqliteConnection.ClearAllPools();
        File.Copy(database.SqliteFile, folder.File("template.db"));
        return folder.File("template.db");
    }

    private static string MakePostgresTemplate()
    {
        var database = Empty(Postgres);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => database.Dispose();
        MigrateAndSeed(database);
        NpgsqlConnection.ClearAllPools();
        return database._postgresName!; // Always set for PostgreSQL.
    }

    private static void MigrateAndSeed(TestDatabase database)
    {
        using var portal = new PortalServices(database);

        // Blocking one of xunit's own threads could deadlock.
        Task.Run(() => portal.InScopeAsync(services => services.GetRequiredService<DatabaseStart>().RunAsync())).GetAwaiter().GetResult();
    }

    private static void CreatePostgres(string name, string? template) =>
        OnCluster($"""CREATE DATABASE "{name}" TEMPLATE "{template ?? "template0"}" """);

    private static void OnCluster(string sql)
    {
        using var connection = new NpgsqlConnection(ClusterConnection());
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private static string PostgresConnection(string name) =>
        new NpgsqlConnectionStringBuilder(ClusterConnection())
        {
            Database = name,
            MaxPoolSize = 30,
            ConnectionIdleLifetime = 10,
        }.ConnectionString;

    private static string ClusterConnection() =>
        Environment.GetEnvironmentVariable("PORTAL_TEST_POSTGRES") is { Length: > 0 } connection
            ? connection
            : throw new SkipException(
                "PORTAL_TEST_POSTGRES is not set: `bash tests/postgres.sh start FOLDER` starts a PostgreSQL and prints its value."
            );
}
