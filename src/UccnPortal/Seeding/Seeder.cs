using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.History;
using UccnPortal.Editing;
using UccnPortal.Editing.Comparing;
using UccnPortal.Records;

namespace UccnPortal.Seeding;

public sealed record SeedReport
{
    public bool UpToDate { get; init; }
    public IReadOnlyList<SeedProblem> Problems { get; init; } = [];
    public List<string> Added { get; } = [];
    public List<string> Updated { get; } = [];

    public List<string> LeftDeleted { get; } = [];

    public List<string> KeptFromStaff { get; } = [];

    public List<string> NoLongerInSeed { get; } = [];

    public List<string> Skipped { get; } = [];
}

/// <summary>Applies the seed files in one transaction, without overwriting changes by staff. A second run changes nothing.</summary>
public sealed class Seeder(PortalDb db, IRehearsal rehearsal, TimeProvider time)
{
    private static readonly Change BySeed = new("system: seed", "");

    private readonly RecordWriter _writer = new(db, time);

    public async Task<SeedReport> RunAsync(string folder, bool dryRun = false, CancellationToken cancel = default)
    {
        var fingerprint = await db.SeedRuns.Select(run => run.Fingerprint).SingleOrDefaultAsync(cancel);
        if (!dryRun && fingerprint == SeedFiles.Fingerprint(folder))
            return new SeedReport { UpToDate = true };

        var seed = SeedFiles.Read(folder, BeijingTime.YearOf(time));
        if (seed.Problems.Count > 0)
            return new SeedReport { Problems = seed.Problems };

        await using var transaction = await db.BeginInTurnAsync(Turns.Records, cancel);
        var report = new SeedReport();
        var added = await StageAsync(seed, report, cancel);
        await _writer.InsertManyAsync(
            added,
            RevisionKind.Seeded,
            BySeed,
            record => new SeedState { RecordId = record.Id, Snapshot = RecordJson.Write(record) },
            cancel
        );
        await RememberRunAsync(seed, report, cancel);
        await db.SaveChangesAsync(cancel);
        if (dryRun)
            return report; // The database has checked the changes by now; they are rolled back.

        if (report.Added.Count + report.Updated.Count > 0)
            await db.RaiseContentVersionAsync(time, cancel);
        await transaction.CommitAsync(cancel);
        return report;
    }

    private async Task<IReadOnlyList<Record>> StageAsync(SeedSet seed, SeedReport report, CancellationToken cancel)
    {
        var added = new List<Record>();
        var entries = await db.Entries.ToDictionaryAsync(entry => entry.Id, cancel);
        var states = await db.SeedStates.ToDictionaryAsync(state => state.RecordId, cancel);
        var slugs = entries.Values.ToDictionary(entry => (entry.Kind, entry.Slug), entry => entry.Id);
        var live = entries.Values.Where(entry => entry.PublishedNumber is not null).Select(entry => entry.Id).ToHashSet();
        var unshown = Unshown(seed);
        var skipped = Skipped([.. seed.Records.Where(record => !entries.ContainsKey(record.Id))], slugs, live, unshown);

        foreach (var record in seed.Records)
        {
            var name = $"{RecordKinds.KindOf(record)}/{record.Slug}";
            var entry = entries.GetValueOrDefault(record.Id);
            var state = states.GetValueOrDefault(record.Id);
            if (entry is null)
            {
                if (skipped.TryGetValue(record.Id, out var why))
                {
                    report.Skipped.Add($"{name}: {why}");
                }
                else
                {
                    added.Add(record);
                    report.Added.Add(name);
                }
            }
            else if (entry.WithdrawnAtUtc is not null)
            {
                report.LeftDeleted.Add(name);
            }
            else if (state?.Snapshot == RecordJson.Write(record))
            {
                continue;
            }
            else if (unshown.TryGetValue(record.Id, out var reason))
            {
                report.Skipped.Add($"{name}: {reason}");
            }
            else
            {
                await UpdateAsync(record, entry, state, live, skipped, report, name, cancel);
            }
        }

        var inSeed = seed.Records.Select(record => record.Id).ToHashSet();
        report.NoLongerInSeed.AddRange(
            states.Keys.Where(id => !inSeed.Contains(id) && live.Contains(id)).Select(id => $"{entries[id].Kind}/{entries[id].Slug}")
        );
        return added;
    }

    private Dictionary<Guid, string> Unshown(SeedSet seed)
    {
        var unshown = new Dictionary<Guid, string>();
        foreach (var record in seed.Records)
        {
            if (rehearsal.TextsOf(record) is [var problem, ..] && seed.Places[record.Id] is var (file, line))
                unshown[record.Id] = new SeedProblem(file, line, $"{problem.Field}: {problem.Message.En}").ToString();
        }

        return unshown;
    }

    /// <summary>Returns the new records that cannot be written, with reasons, and adds the others to <paramref name="live"/>.</summary>
    private static Dictionary<Guid, string> Skipped(
        IReadOnlyList<Record> fresh,
        Dictionary<(string, string), Guid> slugs,
        HashSet<Guid> live,
        Dictionary<Guid, string> unshown
    )
    {
        var skipped = fresh
            .Where(record => slugs.ContainsKey((RecordKinds.KindOf(record), record.Slug)))
            .ToDictionary(record => record.Id, _ => "staff have a record of that slug");
        foreach (var record in fresh.Where(record => unshown.ContainsKey(record.Id)))
            skipped.TryAdd(record.Id, unshown[record.Id]);
        live.UnionWith(fresh.Select(record => record.Id).Where(id => !skipped.ContainsKey(id)));
        while (true)
        {
            var dangling = fresh
                .Where(record => live.Contains(record.Id))
                .Select(record => (record.Id, Gone: Dangling(record, live)))
                .Where(record => record.Gone is not null)
                .ToList();
            if (dangling.Count == 0)
                return skipped;

            foreach (var (id, gone) in dangling)
                skipped[id] = WhyNot(gone!, skipped); // Filtered for non-null.
            live.ExceptWith(dangling.Select(record => record.Id));
        }
    }

    private async Task UpdateAsync(
        Record record,
        RecordEntry entry,
        SeedState? state,
        HashSet<Guid> live,
        Dictionary<Guid, string> skipped,
        SeedReport report,
        string name,
        CancellationToken cancel
    )
    {
        var current = await db
            .Revisions.Where(revision => revision.RecordId == entry.Id && revision.Number == entry.PublishedNumber)
            .Select(revision => revision.Snapshot)
            .SingleAsync(cancel);
        var after = RecordJson.Write(record);
        var (merged, overlaps) = ThreeWayMerge.Merge(Parse(state?.Snapshot ?? current), Parse(current), Parse(after));
        // The order of rows is kept without a suggestion.
        var kept = overlaps.Where(overlap => !overlap.Path.EndsWith("[]", StringComparison.Ordinal)).ToList();
        var result = RecordJson.Read(merged.ToJsonString(), RecordKinds.Find(entry.Kind)!); // The type of an entry is registered.
        if (Dangling(result, live) is { } gone)
        {
            report.Skipped.Add($"{name}: {WhyNot(gone, skipped)}");
            return;
        }

        if (RecordChecks.Check(result, BeijingTime.YearOf(time)).Concat(rehearsal.TextsOf(result)).FirstOrDefault() is { } problem)
        {
            report.Skipped.Add($"{name}: with staff's changes {problem.Field}: {problem.Message.En}");
            return;
        }

        if (RecordJson.Write(result) != current)
        {
            await ReplaceAsync(entry, result, current, cancel);
            report.Updated.Add(name);
        }

        db.SeedSuggestions.RemoveRange(await db.SeedSuggestions.Where(suggestion => suggestion.RecordId == entry.Id).ToListAsync(cancel));
        db.SeedSuggestions.AddRange(
            kept.Select(value => new SeedSuggestion
            {
                RecordId = entry.Id,
                Field = value.Path,
                Current = Text(value.Theirs),
                Proposed = Text(value.Mine),
                AtUtc = time.GetUtcNow().UtcDateTime,
            })
        );
        report.KeptFromStaff.AddRange(kept.Select(value => $"{name}: {value.Path}"));

        if (state is null)
            db.SeedStates.Add(new SeedState { RecordId = entry.Id, Snapshot = after });
        else
            state.Snapshot = after;
    }

    /// <summary>Publishes the seed's change and merges it into the draft, so that publishing the draft does not undo it.</summary>
    private async Task ReplaceAsync(RecordEntry entry, Record result, string before, CancellationToken cancel)
    {
        var draft = entry.DraftNumber is { } number
            ? await db
                .Revisions.Where(revision => revision.RecordId == entry.Id && revision.Number == number)
                .Select(revision => revision.Snapshot)
                .SingleAsync(cancel)
            : null;
        await _writer.ReplaceAsync(entry, result, RevisionKind.Seeded, BySeed, cancel);
        if (draft is null)
            return;

        var (merged, _) = ThreeWayMerge.Merge(Parse(before), Parse(draft), Parse(RecordJson.Write(result)));
        // The type of an entry is registered.
        _writer.SaveDraft(entry, RecordJson.Read(merged.ToJsonString(), RecordKinds.Find(entry.Kind)!), RevisionKind.Saved, BySeed);
    }

    private async Task RememberRunAsync(SeedSet seed, SeedReport report, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var run = await db.SeedRuns.FindAsync([SeedRun.TheOne], cancel) ?? db.SeedRuns.Add(new SeedRun()).Entity;
        run.Fingerprint = seed.Fingerprint;
        run.AtUtc = now;
        await db.AppendAsync(
            new AuditEntry
            {
                AtUtc = now,
                Actor = BySeed.By,
                Action = AuditAction.Seed.Code(),
                Details = JsonSerializer.Serialize(report),
            },
            cancel
        );
    }

    private static Reference? Dangling(Record record, HashSet<Guid> live) =>
        RecordReferences.Of(record).FirstOrDefault(reference => !live.Contains(reference.Id));

    private static string WhyNot(Reference gone, Dictionary<Guid, string> skipped) =>
        $"{gone.Field} refers to a record that {(skipped.ContainsKey(gone.Id) ? "is skipped" : "staff deleted")}";

    private static string Text(JsonNode? value) => value?.ToJsonString() ?? "null";

    private static JsonObject Parse(string snapshot) => JsonNode.Parse(snapshot)!.AsObject(); // Snapshots are objects, never null.
}
