using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Records;
using UccnPortal.Startup;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Seeding;

/// <summary>Starts on servers: several at once, killed halfway, after a downgrade, on a new machine.</summary>
public sealed class StartTests
{
    private const string LeftOverLock = """
        CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
        INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-22 00:00:00+00:00');
        """;

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_46_five_processes_started_together_on_nothing_migrate_once_and_seed_every_record_once(string provider)
    {
        using var database = TestDatabase.Empty(provider);

        var ends = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => PortalProcess.RunAsync(database, ["seed"])));

        Assert.All(ends, end => Assert.True(end.ExitCode == 0, end.Output));
        Assert.Single(ends, end => end.Output.Contains("added: city/suzhou", StringComparison.Ordinal));
        Assert.Equal(4, ends.Count(end => end.Output.Contains("Nothing to do", StringComparison.Ordinal)));
        await AssertWholeAsync(database);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_46_five_servers_started_together_on_nothing_all_become_ready(string provider)
    {
        using var database = TestDatabase.Empty(provider);
        var servers = Enumerable.Range(0, 5).Select(_ => PortalProcess.Start(database, [])).ToList();
        try
        {
            using var client = new HttpClient();

            var addresses = await Task.WhenAll(servers.Select(server => server.AddressAsync()));
            var answers = await Task.WhenAll(addresses.Select(address => client.GetStringAsync(new Uri(address, "/health/ready"))));

            Assert.All(answers, answer => Assert.Equal("Healthy", answer));
        }
        finally
        {
            servers.ForEach(server => server.Dispose());
        }

        await AssertWholeAsync(database);
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Promise_47_a_start_is_refused_while_another_machine_uses_the_file_and_goes_on_where_it_is_gone(bool isAlive)
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        using var portal = new PortalServices(database);
        var lease = database.SqliteFile + ".machine";
        await File.WriteAllLinesAsync(lease, ["press-room-2", "another boot", "1"]);

        var start = portal.InScopeAsync(services => services.GetRequiredService<DatabaseStart>().RunAsync());
        for (var second = 2; !start.IsCompleted; second++)
        {
            if (isAlive && second % 5 == 0)
                await File.WriteAllLinesAsync(lease, ["press-room-2", "another boot", $"{second}"]);
            portal.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(start, Task.Delay(20));
        }

        if (!isAlive)
            await start;
        else
        {
            Assert.Contains(
                "press-room-2",
                (await Assert.ThrowsAsync<StartRefusedException>(() => start)).Message,
                StringComparison.Ordinal
            );
        }
    }

    [SkippableTheory]
    [InlineData("portal.db.lock")]
    [InlineData("portal.db")]
    public async Task Promise_48_a_start_killed_when_a_file_appears_is_completed_by_the_next(string file)
    {
        using var database = TestDatabase.Empty(TestDatabase.Sqlite);
        var appears = database.SeenAsync(file, WatcherChangeTypes.Created);

        using (var process = PortalProcess.Start(database, ["seed"]))
        {
            await appears;
            await process.KillAsync();
        }

        await AssertNextStartCompletesAsync(database);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_48_a_start_killed_between_migrating_and_seeding_is_completed_by_the_next(string provider)
    {
        using var database = TestDatabase.Empty(provider);

        using (var process = PortalProcess.Start(database, ["seed"]))
        {
            await process.SeenAsync(line => line.Contains("The database has this program's schema", StringComparison.Ordinal));
            await process.KillAsync();
        }

        await AssertNextStartCompletesAsync(database);
    }

    [SkippableFact]
    public async Task Promise_48_a_start_killed_while_the_seed_reaches_the_disk_is_completed_by_the_next()
    {
        using var database = TestDatabase.Empty(TestDatabase.Sqlite);

        using (var process = PortalProcess.Start(database, ["seed"]))
        {
            await process.SeenAsync(line => line.Contains("The database has this program's schema", StringComparison.Ordinal));
            // On a busy machine the seed may be written before the file is watched; then the process ends by itself.
            await await Task.WhenAny(database.SeenAsync("portal.db-wal", WatcherChangeTypes.Changed), process.EndAsync());
            await process.KillAsync();
        }

        await AssertNextStartCompletesAsync(database);
    }

    [SkippableFact]
    public async Task Promise_48_the_lock_row_that_a_killed_migration_leaves_does_not_stop_the_next_start()
    {
        using var database = TestDatabase.Empty(TestDatabase.Sqlite);
        await database.ExecuteAsync(LeftOverLock);

        await AssertNextStartCompletesAsync(database);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_50_a_database_newer_than_the_program_is_refused_and_not_touched(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        using var seed = new SeedFolder();
        seed.Edit("cities.json", "suzhou", city => city["latitude"] = 31.5);
        await database.ExecuteAsync(
            """INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20991231000000_Later', '12.0.0')"""
        );
        var before = await ContentAsync(portal);

        var (exitCode, output) = await PortalProcess.RunAsync(database, [], ("Portal__SeedFolder", seed.Path));

        Assert.Equal(1, exitCode);
        Assert.Contains("The database is newer than this program (it has 20991231000000_Later)", output, StringComparison.Ordinal);
        Assert.Equal(before, await ContentAsync(portal));
    }

    [SkippableFact]
    public async Task Promise_63_without_Chinese_cultures_the_program_stops_and_says_why()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);

        var (exitCode, output) = await PortalProcess.RunAsync(database, [], ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"));

        Assert.Equal(1, exitCode);
        Assert.Contains("no ICU data (libicu), or runs in invariant mode", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled exception", output, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Seeding_at_start_can_be_left_to_the_command(string provider)
    {
        using var database = TestDatabase.Empty(provider);
        using var portal = new PortalServices(database, ("Portal:SeedOnStart", "false"));

        await portal.InScopeAsync(services => services.GetRequiredService<DatabaseStart>().RunAsync());

        Assert.Equal(0, await portal.Services.InDatabaseAsync(db => db.Entries.CountAsync()));
    }

    [SkippableTheory]
    [InlineData("seed")]
    [InlineData("")]
    public async Task A_folder_that_cannot_be_used_is_named_in_one_sentence(string command)
    {
        using var database = TestDatabase.Empty(TestDatabase.Sqlite);
        var folder = Path.Combine(database.Folder, "file", "data");
        await File.WriteAllTextAsync(Path.Combine(database.Folder, "file"), "");

        var (exitCode, output) = await PortalProcess.RunAsync(
            database,
            command.Length > 0 ? [command] : [],
            ("Portal__DataFolder", folder)
        );

        Assert.Equal(1, exitCode);
        Assert.Contains($"The folder {folder} cannot be used", output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_folder_where_another_thing_has_the_databases_name_is_named_in_one_sentence()
    {
        using var database = TestDatabase.Empty(TestDatabase.Sqlite);
        Directory.CreateDirectory(database.SqliteFile);

        var (exitCode, output) = await PortalProcess.RunAsync(database, []);

        Assert.Equal(1, exitCode);
        Assert.Contains($"The database in the folder {database.Folder} cannot be used", output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_database_that_is_away_is_waited_for_and_then_the_start_gives_up_in_words()
    {
        using var database = TestDatabase.Empty(TestDatabase.Sqlite);

        var (exitCode, output) = await PortalProcess.RunAsync(
            database,
            [],
            ("Portal__Database", "Postgres"),
            ("Portal__ConnectionString", "Host=127.0.0.1;Port=1;Username=portal"),
            ("Portal__DatabaseWaitSeconds", "1")
        );

        Assert.Equal(1, exitCode);
        Assert.Contains("The database does not answer yet", output, StringComparison.Ordinal);
        Assert.Contains("The database did not answer within 1 seconds", output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Promise_57_told_to_stop_it_fails_its_readiness_then_closes_its_door_and_finishes_the_save_that_is_under_way()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        using var server = PortalProcess.Start(database, [], ("Portal__StopDelaySeconds", "4"));
        var (address, cookies) = (await server.AddressAsync(), new CookieContainer());
        var handler = new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies };
        using var browser = new Office.Browser(new HttpClient(handler) { BaseAddress = address });
        await server.JoinAsync(browser);
        await browser.GetAsync($"/admin/records/cities/{RecordId.For("city", "suzhou")}");
        var (path, fields) = browser.TypeIn("save", ("office.zh", "苏州新办公室"));
        using var patience = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies };
        patience.Expect100ContinueTimeout = TimeSpan.FromMinutes(1);
        using var patient = new HttpClient(patience);
        using var whole = new FormUrlEncodedContent(fields);
        using var form = new SlowForm(await whole.ReadAsByteArrayAsync());
        using var client = new HttpClient();
        using var before = await client.GetAsync(new Uri(address, "/health/ready"));
        Assert.True(File.Exists(database.SqliteFile + "-wal"));

        using var save = new HttpRequestMessage(HttpMethod.Post, new Uri(address, path)) { Content = form };
        save.Headers.Add("Origin", address.GetLeftPart(UriPartial.Authority));
        save.Headers.ExpectContinue = true; // The form is sent when the server asks for it.
        var answering = patient.SendAsync(save);
        await form.IsAwaited;
        server.AskToStop();
        await server.SeenAsync(line => line.Contains("Application is shutting down", StringComparison.Ordinal));
        using var ready = await client.GetAsync(new Uri(address, "/health/ready"));
        using var page = await client.GetAsync(new Uri(address, "/zh/cities"));
        await ClosedAsync(address);
        form.Finish();
        using var saved = await answering;

        Assert.Equal((200, 503, 200), ((int)before.StatusCode, (int)ready.StatusCode, (int)page.StatusCode));
        Assert.Equal((HttpStatusCode.Redirect, $"{path}?done=saved"), (saved.StatusCode, saved.Headers.Location?.OriginalString));
        Assert.Equal(0, await server.EndAsync());
        Assert.False(File.Exists(database.SqliteFile + "-wal"));
        using var portal = new PortalServices(database);
        Assert.Equal("苏州新办公室", ((City)(await portal.Services.FormAsync("city", "suzhou")).Working).Office.Zh);
    }

    /// <summary>Waits until new connections are refused.</summary>
    private static async Task ClosedAsync(Uri address)
    {
        try
        {
            while (true)
            {
                using var knock = new TcpClient();
                await knock.ConnectAsync(address.Host, address.Port);
                await Task.Delay(50);
            }
        }
        catch (SocketException)
        {
            // Refused.
        }
    }

    private static async Task AssertNextStartCompletesAsync(TestDatabase database)
    {
        var (exitCode, output) = await PortalProcess.RunAsync(database, ["seed"]);

        Assert.True(exitCode == 0, output);
        await AssertWholeAsync(database);
    }

    private static async Task AssertWholeAsync(TestDatabase database)
    {
        using var portal = new PortalServices(database);
        Assert.Equal(405, await portal.Services.InDatabaseAsync(db => db.Set<City>().CountAsync()));
        Assert.Equal(1, await portal.Services.InDatabaseAsync(db => db.SeedRuns.CountAsync()));
        Assert.Equal(1, await portal.Services.InDatabaseAsync(db => db.Audit.CountAsync(entry => entry.Action == "seed")));
        Assert.Equal(0, await portal.Services.InDatabaseAsync(db => db.Revisions.CountAsync(revision => revision.Number > 1)));
        Assert.Empty(await portal.Services.CheckAsync());
    }

    private static Task<string> ContentAsync(PortalServices portal) =>
        portal.Services.InDatabaseAsync(async db =>
        {
            var snapshots = await db.Revisions.OrderBy(revision => revision.Sequence).Select(revision => revision.Snapshot).ToListAsync();
            var fingerprint = await db.SeedRuns.Select(run => run.Fingerprint).SingleAsync();
            var version = await db.ContentVersions.Select(row => row.Number).SingleAsync();
            return $"{version} {fingerprint} {await db.Audit.CountAsync()} {string.Join('\n', snapshots)}";
        });

    /// <summary>A form whose last byte is delayed.</summary>
    private sealed class SlowForm : ByteArrayContent
    {
        private readonly byte[] _form;
        private readonly TaskCompletionSource _awaited = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _finish = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public SlowForm(byte[] form)
            : base(form)
        {
            _form = form;
            Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        }

        /// <summary>Completes when the server has started the request and has all of the form but its end.</summary>
        public Task IsAwaited => _awaited.Task;

        public void Finish() => _finish.SetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            await stream.WriteAsync(_form.AsMemory(..^1), cancellationToken);
            await stream.FlushAsync(cancellationToken);
            _awaited.SetResult();
            await _finish.Task;
            await stream.WriteAsync(_form.AsMemory(^1..), cancellationToken);
        }
    }
}
