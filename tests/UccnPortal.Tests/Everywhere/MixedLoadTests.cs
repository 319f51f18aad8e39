using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Data.Accounts;
using UccnPortal.Data.History;
using UccnPortal.Records;
using UccnPortal.Tests.Support;
using Xunit.Abstractions;

namespace UccnPortal.Tests.Everywhere;

/// <summary>Readers and editors work at the same time for a number of steps; then everything must be consistent.</summary>
public sealed class MixedLoadTests(ITestOutputHelper output)
{
    private const int Seed = 13;
    private const int Readers = 3;
    private const int ReadingsARound = 60;

    private static readonly int Rounds = LongDataAttribute.IsLong ? 12 : 1;

    private static readonly (string Name, string Own, string Binned)[] Editors =
    [
        ("王芳", "suzhou", "bilbao"),
        ("李明", "hangzhou", "bristol"),
        ("李娜", "shenzhen", "budapest"),
    ];

    private static readonly string[] Own = [.. Editors.Select(editor => editor.Own)];
    private static readonly string[] Binned = [.. Editors.Select(editor => editor.Binned)];
    private static readonly string[] Changed = [.. Own, .. Binned, BusyEditor.Shared];

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Of_readers_and_editors_at_once_nobody_is_failed_and_nothing_that_was_acknowledged_is_lost(string provider)
    {
        using var office = new Office(provider);
        using var client = office.App.CreateClient();
        var (acknowledged, network, before) = (new Acknowledged(), await office.App.Services.NetworkAsync(), await CountsAsync(office));
        var work = new List<Func<Task>>();
        foreach (var (index, (name, own, binned)) in Editors.Index())
        {
            var person = await office.JoinAsync(name, Role.Editor, $"203.0.113.{index + 1}");
            var editor = new BusyEditor(office, person.Browser, own, binned, acknowledged);
            work.Add(() => editor.WorkAsync(Rounds, Seed + index));
        }

        for (var index = 0; index < Readers; index++)
        {
            var (reader, seed) = (new BusyReader(client, network, Own, Binned), Seed + 100 + index);
            work.Add(() => reader.ReadAsync(Rounds * ReadingsARound, seed));
        }

        await Task.WhenAll(work.Select(Task.Run));

        output.WriteLine($"{acknowledged.Acts.Count} acts, {acknowledged.Publications} of them public, {acknowledged.Conflicts} conflicts");
        Assert.True(acknowledged.Conflicts >= Editors.Length * Rounds);
        await AssertHistoryAsync(office, acknowledged, before);
        await AssertIntegrityAsync(office);
        await AssertShownAsync(office);
    }

    /// <summary>The history has exactly what was acknowledged.</summary>
    private static async Task AssertHistoryAsync(Office office, Acknowledged acknowledged, Counts before)
    {
        foreach (var slug in Changed)
        {
            var acts = acknowledged.Acts.Where(act => act.Slug == slug).ToList();
            var entry = (await office.App.Services.FormAsync("city", slug)).Entry;
            var revisions = await office.App.Services.HistoryAsync(RecordId.For("city", slug));
            var written = revisions.Where(revision => revision.Kind != RevisionKind.Seeded);
            var numbers = revisions.Select(revision => revision.Number).ToList();
            Assert.Equal(
                acts.Where(act => act.Revision is not null).Select(act => (slug, $"{act.Revision}", act.Office)).Order(),
                written.Select(revision => (slug, $"{revision.Kind}", TypedIn(revision))).Order()
            );
            Assert.Equal(numbers.OrderDescending(), numbers); // They come by sequence.
            Assert.Equal((slug, 1 + acts.Count), (slug, entry.Version));
            Assert.Equal((slug, written.First(revision => revision.Kind == RevisionKind.Published).Number), (slug, entry.PublishedNumber));
        }

        var after = await CountsAsync(office);
        Assert.Equal(before.ContentVersion + acknowledged.Publications, after.ContentVersion);
        Assert.Equal(before.Revisions + acknowledged.Acts.Count(act => act.Revision is not null), after.Revisions);
        var audited = await office.App.Services.InDatabaseAsync(db =>
            db.Audit.Where(entry => entry.RecordId != null).Select(entry => entry.Action).ToListAsync()
        );
        Assert.Equal(acknowledged.Acts.Select(act => act.Name).Order(StringComparer.Ordinal), audited.Order(StringComparer.Ordinal));
    }

    private static async Task AssertIntegrityAsync(Office office)
    {
        Assert.Null(await office.App.Services.InDatabaseAsync(db => db.BrokenAtAsync(CancellationToken.None)));
        Assert.Empty(await office.App.Services.CheckAsync());
        if (office.App.Database.Provider != TestDatabase.Sqlite)
            return;

        await using var connection = new SqliteConnection($"Data Source={office.App.Database.SqliteFile};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        Assert.Equal("ok", await command.ExecuteScalarAsync());
        command.CommandText = "PRAGMA foreign_key_check";
        Assert.Null(await command.ExecuteScalarAsync());
    }

    /// <summary>Readers get the last published content, the same as from a newly started process.</summary>
    private static async Task AssertShownAsync(Office office)
    {
        using var fresh = PortalApp.On(office.App.Database);
        office.App.Clock.Advance(TimeSpan.FromSeconds(1));
        fresh.Clock.SetUtcNow(office.App.Clock.GetUtcNow());
        using var here = office.App.CreateClient();
        using var there = fresh.CreateClient();
        var network = await fresh.Services.NetworkAsync();
        foreach (var slug in Changed)
        {
            var published = network.FindCity(slug)?.Record.Office ?? LocalizedText.Empty;
            Assert.Contains(published.Zh, await here.GetStringAsync($"/zh/cities/{slug}"), StringComparison.Ordinal);
            Assert.Contains(published.En, await here.GetStringAsync($"/en/cities/{slug}"), StringComparison.Ordinal);
            Assert.StartsWith("公开的办公室", published.Zh, StringComparison.Ordinal);
        }

        var ofCities = from slug in Changed from place in new[] { "/zh", "/en", "/api/v1", "/embed/v1/zh" } select $"{place}/cities/{slug}";
        string[] others = ["/zh", "/en/network", "/zh/cities.csv", "/en/cities.json", "/zh/changes.atom", "/sitemap.xml"];
        foreach (var path in ofCities.Concat(others))
            Assert.Equal((path, await there.GetStringAsync(path)), (path, await here.GetStringAsync(path)));
    }

    private static string TypedIn(Revision revision) =>
        revision.Kind is RevisionKind.Saved or RevisionKind.Published
            ? ((City)RecordJson.Read(revision.Snapshot, RecordKinds.Find("city")!)).Office.Zh // Registered.
            : "";

    private static Task<Counts> CountsAsync(Office office) =>
        office.App.Services.InDatabaseAsync(async db => new Counts(
            await db.Revisions.CountAsync(),
            await db.ContentVersions.Select(version => version.Number).SingleAsync()
        ));

    private sealed record Counts(int Revisions, long ContentVersion);
}
