using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.History;
using UccnPortal.Records;

namespace UccnPortal.Editing;

/// <summary>What was staged in other records: the changed entries, and the new states of those that are published.</summary>
internal sealed record FollowUps(IReadOnlyList<RecordEntry> Entries, IReadOnlyList<Record> Published)
{
    public static readonly FollowUps None = new([], []);
}

/// <summary>Finds the records that refer to another one, and stages their changes when that one goes, is replaced or returns.</summary>
internal sealed class ReferringRecords(PortalDb db, IRecordAddresses addresses, TimeProvider time)
{
    private readonly StoredRecords _records = new(db);
    private readonly RecordWriter _writer = new(db, time);

    /// <summary>The published records that refer to the record other than in print.</summary>
    public async Task<IReadOnlyList<Record>> LiveUsesAsync(RecordEntry used, CancellationToken cancel)
    {
        var references = new ReferencesTo(used, addresses);
        var (key, slug) = references.Signs;
        var candidates = await (
            from entry in db.Entries.AsNoTracking()
            join revision in db.Revisions
                on new { entry.Id, Number = entry.PublishedNumber } equals new { Id = revision.RecordId, Number = (int?)revision.Number }
            where entry.Id != used.Id && (revision.Snapshot.Contains(key) || revision.Snapshot.Contains(slug))
            orderby entry.Kind, entry.Slug
            select new { entry, revision.Snapshot }
        ).ToListAsync(cancel);
        return
        [
            .. candidates
                .Select(candidate => RecordJson.Read(candidate.Snapshot, StoredRecords.KindOf(candidate.entry)))
                .Where(record => references.In(record).Any(use => !use.IsPrinted)),
        ];
    }

    /// <summary>Removes the links of printed rows to a record that is withdrawn.</summary>
    public async Task<FollowUps> ReleaseAsync(RecordEntry used, Change change, CancellationToken cancel) =>
        await ChangeAsync(
            await HoldersAsync(used, cancel),
            AuditAction.ReleasePrinted,
            (kind, snapshot, _) => RecordJson.Read(snapshot, kind) is var record && PrintedRows.Release(record, used.Id) ? record : null,
            change,
            cancel
        );

    public async Task<FollowUps> RepointAsync(RecordEntry used, RecordEntry next, Change change, CancellationToken cancel)
    {
        var references = new ReferencesTo(used, addresses);
        return await ChangeAsync(
            await HoldersAsync(used, cancel),
            AuditAction.Repoint,
            (kind, snapshot, _) => references.Repointed(snapshot, kind, next),
            change,
            cancel
        );
    }

    /// <summary>Restores the links of printed rows to a record that returns.</summary>
    public async Task<FollowUps> LeadAgainAsync(RecordEntry entry, Change change, CancellationToken cancel)
    {
        var (written, published) = (new List<RecordEntry>(), new List<Record>());
        foreach (var released in await ReleasedRows.OfAsync(db, entry.Id, cancel))
        {
            var (holders, records) = await ChangeAsync(
                [released.Holder],
                AuditAction.LinkPrinted,
                (kind, snapshot, isDraft) => released.LeadingAgain(kind, snapshot, isDraft, entry.Id),
                change,
                cancel
            );
            written.AddRange(holders);
            published.AddRange(records);
        }

        return new FollowUps(written, published);
    }

    private Task<List<RecordEntry>> HoldersAsync(RecordEntry used, CancellationToken cancel)
    {
        var (key, slug) = new ReferencesTo(used, addresses).Signs;
        return (
            from entry in db.Entries
            where
                entry.Id != used.Id
                && db.Revisions.Any(revision =>
                    revision.RecordId == entry.Id
                    && (revision.Number == entry.PublishedNumber || revision.Number == entry.DraftNumber)
                    && (revision.Snapshot.Contains(key) || revision.Snapshot.Contains(slug))
                )
            select entry
        ).ToListAsync(cancel);
    }

    /// <param name="changed">Type, snapshot and whether it is a draft; returns null if nothing changes.</param>
    private async Task<FollowUps> ChangeAsync(
        IEnumerable<RecordEntry> holders,
        AuditAction action,
        Func<RecordKind, string, bool, Record?> changed,
        Change change,
        CancellationToken cancel
    )
    {
        var (written, published) = (new HashSet<RecordEntry>(), new List<Record>());
        foreach (var entry in holders)
        {
            var kind = StoredRecords.KindOf(entry);
            var (live, draft) = (entry.PublishedNumber, entry.DraftNumber);
            if (live is { } shown && changed(kind, await _records.SnapshotAsync(entry.Id, shown, cancel), false) is { } record)
            {
                await _writer.ReplaceAsync(entry, record, RevisionKind.Published, change, cancel);
                entry.DraftNumber = draft;
                await _writer.AuditAsync(action, record, change, entry.Version, cancel);
                written.Add(entry);
                published.Add(record);
            }

            if (draft is { } open && changed(kind, await _records.SnapshotAsync(entry.Id, open, cancel), true) is { } next)
            {
                _writer.SaveDraft(entry, next, RevisionKind.Saved, change with { Operation = null });
                await _writer.AuditAsync(action, next, change, entry.Version, cancel);
                written.Add(entry);
            }
        }

        return new FollowUps([.. written], published);
    }
}
