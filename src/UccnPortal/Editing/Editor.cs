using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using UccnPortal.Data;
using UccnPortal.Data.History;
using UccnPortal.Editing.Comparing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Editing;

/// <summary>Changes records. Each write checks the version (0 for new) and adds revision and audit entry in one transaction.</summary>
public sealed class Editor(PortalDb db, IRecordAddresses addresses, IRehearsal rehearsal, TimeProvider time)
{
    public static readonly TimeSpan BinTime = TimeSpan.FromDays(30);

    private readonly StoredRecords _records = new(db);
    private readonly RecordWriter _writer = new(db, time);
    private readonly ReferringRecords _referring = new(db, addresses, time);

    public async Task<Opened?> OpenAsync(Guid id, CancellationToken cancel = default)
    {
        if (await db.Entries.AsNoTracking().FirstOrDefaultAsync(entry => entry.Id == id, cancel) is not { } entry)
            return null;

        var working = await _records.ReadAsync(entry, entry.WorkingNumber ?? await _records.LastNumberAsync(id, cancel), cancel);
        var published = entry.PublishedNumber is { } number ? await _records.ReadAsync(entry, number, cancel) : null;
        return new Opened(entry, working, published);
    }

    /// <summary>Saves a state that is not public and may be incomplete. A record without a slug gets one.</summary>
    public Task<Outcome> SaveDraftAsync(Record record, int baseVersion, Change change, CancellationToken cancel = default) =>
        SaveAsync(record, baseVersion, RevisionKind.Saved, change, cancel);

    /// <summary>What forbids publishing the record with this note for readers.</summary>
    public async Task<IReadOnlyList<Problem>> ProblemsAsync(Record record, LocalizedText publicNote, CancellationToken cancel = default)
    {
        var problems = await FaultsAsync(record, cancel) is { Count: > 0 } faults ? faults : await UnshownAsync(record, cancel);
        var entry = await db.Entries.AsNoTracking().FirstOrDefaultAsync(e => e.Id == record.Id, cancel);
        var published = await _records.PublishedAsync(entry, cancel);
        return LacksNote(published, RecordJson.Write(record), publicNote) ? [.. problems, NoteIsMissing] : problems;
    }

    /// <summary>A change of a published record needs a note for readers.</summary>
    private static bool LacksNote(string? published, string snapshot, LocalizedText publicNote) =>
        published is not null && published != snapshot && publicNote.IsEmpty;

    private async Task<IReadOnlyList<Problem>> FaultsAsync(Record record, CancellationToken cancel)
    {
        var problems = RecordChecks.Check(record, BeijingTime.YearOf(time)).Concat(await _records.UnresolvedAsync(record, cancel)).ToList();
        if (await _records.SlugIsTakenAsync(RecordKinds.KindOf(record), record.Slug, record.Id, cancel))
            problems.Add(SlugIsTaken);
        return problems;
    }

    private async Task<IReadOnlyList<Problem>> UnshownAsync(Record record, CancellationToken cancel) =>
        rehearsal.TextsOf(record) is { Count: > 0 } texts ? texts : await rehearsal.PagesAsync(new PublicChange([record]), cancel);

    public async Task<Outcome> PublishAsync(Record record, int baseVersion, Change change, CancellationToken cancel = default)
    {
        var unshown = await UnshownAsync(record, cancel); // Before the transaction, because rendering pages is slow.
        await using var transaction = await db.BeginInTurnAsync(Turns.Records, cancel);
        var entry = await db.Entries.FindAsync([record.Id], cancel);
        if (entry is not null && entry.Kind != RecordKinds.KindOf(record))
            return new Outcome.NotFound();
        var snapshot = RecordJson.Write(record);
        if (await AlreadyWrittenAsync(record.Id, snapshot, change, cancel) is { } before)
            return before;
        if ((entry?.Version ?? 0) != baseVersion)
            return new Outcome.Conflict(entry?.Version ?? 0);

        var problems = (await FaultsAsync(record, cancel) is { Count: > 0 } faults ? faults : unshown).ToList();
        var published = await _records.PublishedAsync(entry, cancel);
        if (entry is not null && published == snapshot && problems.Count == 0)
        {
            var outdated = OutdatedTexts.After(entry.Outdated, record, record, change.StillRight);
            if (entry.DraftNumber is null)
                return await LeaveAsync(entry, record, outdated, change, transaction, cancel);

            entry.OutdatedInPublic = OutdatedTexts.After(entry.OutdatedInPublic, record, record, change.StillRight);
            return await DropDraftAsync(entry, record, change, transaction, cancel);
        }

        if (LacksNote(published, snapshot, change.PublicNote))
            problems.Add(NoteIsMissing);
        if (problems.Count > 0)
            return new Outcome.Refused(problems);

        var earlier = entry?.WorkingNumber is { } working ? await _records.ReadAsync(entry, working, cancel) : null;
        var (followed, relinked) = entry is { PublishedNumber: null, WithdrawnAtUtc: not null }
            ? await _referring.LeadAgainAsync(entry, change, cancel)
            : FollowUps.None;
        if (
            relinked.Count > 0
            && await rehearsal.PagesAsync(new PublicChange([record, .. relinked]), cancel) is { Count: > 0 } unshownTogether
        )
        {
            return Refuse(unshownTogether);
        }

        if (entry is not null && published is not null)
        {
            await _writer.ReplaceAsync(entry, record, RevisionKind.Published, change, cancel);
        }
        else
        {
            entry ??= db
                .Entries.Add(
                    new RecordEntry
                    {
                        Id = record.Id,
                        Kind = RecordKinds.KindOf(record),
                        Slug = record.Slug,
                    }
                )
                .Entity;
            await _writer.InsertAsync(entry, record, RevisionKind.Published, change, cancel);
        }

        entry.OutdatedInPublic = entry.Outdated = OutdatedTexts.After(entry.Outdated, earlier, record, change.StillRight);
        await _writer.AuditAsync(AuditAction.Publish, record, change, entry.Version, cancel);
        return await CommitAsync([entry, .. followed], change, isPublic: true, transaction, cancel);
    }

    public async Task<Outcome> DiscardDraftAsync(Guid id, int baseVersion, Change change, CancellationToken cancel = default)
    {
        await using var transaction = await db.BeginInTurnAsync(Turns.Records, cancel);
        if (
            await db.Entries.FindAsync([id], cancel) is not { DraftNumber: { } draft } entry
            || entry is { PublishedNumber: null, WithdrawnAtUtc: null }
        )
        {
            return new Outcome.NotFound();
        }

        if (entry.Version != baseVersion)
            return new Outcome.Conflict(entry.Version);

        return await DropDraftAsync(entry, await _records.ReadAsync(entry, draft, cancel), change, transaction, cancel);
    }

    /// <summary>Moves a record to the bin. Refused while other records refer to it, except in print, where the link is removed.</summary>
    public async Task<Outcome> WithdrawAsync(
        Guid id,
        int baseVersion,
        Withdrawal withdrawal,
        Change change,
        CancellationToken cancel = default
    )
    {
        await using var transaction = await db.BeginInTurnAsync(Turns.Records, cancel);
        if (await WithdrawnByAsync(id, change, cancel) is { } before)
            return before;
        if (await db.Entries.FindAsync([id], cancel) is not { WorkingNumber: { } number } entry)
            return new Outcome.NotFound();
        if (entry.Version != baseVersion)
            return new Outcome.Conflict(entry.Version);

        if (entry is { PublishedNumber: null, WithdrawnAtUtc: not null })
            return await DropDraftAsync(entry, await _records.ReadAsync(entry, number, cancel), change, transaction, cancel);

        var wasPublic = entry.PublishedNumber is not null;
        var problems = (await _referring.LiveUsesAsync(entry, cancel))
            .Select(use => new Problem("", UiText.Deletion.StillUsed.With(RecordWords.Kind(RecordKinds.KindOf(use)), use.DisplayName())))
            .ToList();
        if (withdrawal.Reason == WithdrawalReason.Notice && withdrawal.Notice.IsEmpty)
            problems.Add(new Problem("notice", new LocalizedText("请填写给读者的说明", "Enter a notice for readers")));
        var successor = withdrawal is { Reason: WithdrawalReason.Merged, MergedInto: { } into }
            ? await db.Entries.AsNoTracking().FirstOrDefaultAsync(e => e.Id == into, cancel)
            : null;
        if (
            withdrawal.Reason == WithdrawalReason.Merged
            && (successor is not { PublishedNumber: not null } || successor.Kind != entry.Kind || successor.Id == id)
        )
        {
            problems.Add(
                new Problem(
                    "mergedInto",
                    new LocalizedText(
                        "请选择一条已发布的同类记录，作为并入的记录",
                        "Choose the published record of the same type into which it is merged"
                    )
                )
            );
        }

        if (problems.Count > 0)
            return new Outcome.Refused(problems);

        var record = await _records.ReadAsync(entry, number, cancel);
        // The common time identifies the released rows when the record is restored.
        change = change with
        {
            AtUtc = time.GetUtcNow().UtcDateTime,
        };
        var (followed, released) = await _referring.ReleaseAsync(entry, change, cancel);
        if (wasPublic && await rehearsal.PagesAsync(new PublicChange(released, record), cancel) is { Count: > 0 } unshown)
            return Refuse(unshown);

        await _writer.RemoveAsync(entry, record, change, cancel);
        (entry.WithdrawnFor, entry.WithdrawnNotice, entry.MergedInto) = (withdrawal.Reason, withdrawal.Notice, successor?.Id);
        if (successor is not null && wasPublic)
            await LeadAsync(entry, successor.Id, cancel);
        await _writer.AuditAsync(AuditAction.Withdraw, record, change, entry.Version, cancel, withdrawal.Reason.ToString());
        return await CommitAsync([entry, .. followed], change, isPublic: wasPublic, transaction, cancel);
    }

    /// <summary>Makes an earlier state, or one field of it, the draft. This also restores withdrawn records.</summary>
    public async Task<Outcome> RestoreAsync(
        Guid id,
        int number,
        string? field,
        int baseVersion,
        Change change,
        CancellationToken cancel = default
    )
    {
        var earlier = await db
            .Revisions.Where(revision => revision.RecordId == id && revision.Number == number)
            .Select(revision => revision.Snapshot)
            .SingleOrDefaultAsync(cancel);
        if (earlier is null || await OpenAsync(id, cancel) is not { } opened)
            return new Outcome.NotFound();

        // Snapshots are objects, never null.
        var state = JsonNode.Parse(field is null ? earlier : RecordJson.Write(opened.Working))!.AsObject();
        if (field is not null && !SnapshotPath.Copy(JsonNode.Parse(earlier)!.AsObject(), state, field))
            return new Outcome.NotFound();

        return await SaveAsync(
            RecordJson.Read(state.ToJsonString(), StoredRecords.KindOf(opened.Entry)),
            baseVersion,
            RevisionKind.Restored,
            change,
            cancel
        );
    }

    public async Task<Outcome> RepointAsync(Guid from, Guid to, Change change, CancellationToken cancel = default)
    {
        await using var transaction = await db.BeginInTurnAsync(Turns.Records, cancel);
        var (old, next) = (await db.Entries.FindAsync([from], cancel), await db.Entries.FindAsync([to], cancel));
        if (old is null || next is not { PublishedNumber: not null } || old.Kind != next.Kind || from == to)
            return new Outcome.NotFound();

        var (written, published) = await _referring.RepointAsync(old, next, change, cancel);
        var problems = published
            .SelectMany(record =>
                RecordChecks
                    .Check(record, BeijingTime.YearOf(time))
                    .Select(problem => problem with { Message = In(record, problem.Message) })
            )
            .ToList();
        if (problems.Count == 0 && published.Count > 0)
            problems.AddRange(await rehearsal.PagesAsync(new PublicChange(published), cancel));
        if (problems.Count > 0)
            return Refuse(problems);
        return written.Count == 0 ? new Outcome.Unchanged() : await CommitAsync(written, change, isPublic: true, transaction, cancel);
    }

    public async Task<Outcome> PurgeAsync(Guid id, Change change, CancellationToken cancel = default)
    {
        await using var transaction = await db.BeginInTurnAsync(Turns.Records, cancel);
        var entry = await db.Entries.FindAsync([id], cancel);
        if (
            entry is not { WithdrawnAtUtc: { } since, PublishedNumber: null, DraftNumber: null }
            || time.GetUtcNow().UtcDateTime - since < BinTime
        )
        {
            return new Outcome.NotFound();
        }

        var record = await _records.ReadAsync(entry, await _records.LastNumberAsync(id, cancel), cancel);
        var removed = await _writer.RemoveDraftsAsync(id, cancel);
        if (removed == 0)
            return new Outcome.Unchanged();

        await _writer.AuditAsync(AuditAction.Purge, record, change, entry.Version, cancel, $"{removed}");
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new Outcome.Written(entry.Version);
    }

    public async Task<(T Record, int Version)?> FindAsync<T>(string slug, CancellationToken cancel = default)
        where T : Record
    {
        var kind = RecordKinds.KindOf(typeof(T));
        var entry = await db.Entries.AsNoTracking().SingleOrDefaultAsync(e => e.Kind == kind && e.Slug == slug, cancel);
        return entry?.PublishedNumber is { } number ? ((T)await _records.ReadAsync(entry, number, cancel), entry.Version) : null;
    }

    private async Task<Outcome> SaveAsync(Record record, int baseVersion, RevisionKind kind, Change change, CancellationToken cancel)
    {
        await using var transaction = await db.BeginInTurnAsync(Turns.Records, cancel);
        var entry = await db.Entries.FindAsync([record.Id], cancel);
        if (entry is not null && entry.Kind != RecordKinds.KindOf(record))
            return new Outcome.NotFound();

        var before = entry?.WorkingNumber is { } working ? await _records.RevisionAsync(record.Id, working, cancel) : null;
        var earlier = before is null || entry is null ? null : RecordJson.Read(before.Snapshot, StoredRecords.KindOf(entry));
        ProposedKeys.Complete(record, earlier, isAddressed: entry is not (null or { PublishedNumber: null, WithdrawnAtUtc: null }));
        var snapshot = RecordJson.Write(record);
        if (await AlreadyWrittenAsync(record.Id, snapshot, change, cancel) is { } written)
            return written;

        var outdated = OutdatedTexts.After(entry?.Outdated ?? "", earlier, record, change.StillRight);
        var isSame =
            entry is not null
            && earlier is not null
            && RecordJson.Write(earlier) == snapshot
            && (entry.DraftNumber is null || kind != RevisionKind.Saved || !SaysMore(change, before));
        // This holds for any base version: the stored state is what was sent.
        if (isSame && outdated == entry?.Outdated)
            return new Outcome.Unchanged();
        if ((entry?.Version ?? 0) != baseVersion)
            return new Outcome.Conflict(entry?.Version ?? 0);
        if (isSame && entry is not null)
            return await LeaveAsync(entry, record, outdated, change, transaction, cancel);

        entry ??= db.Entries.Add(new RecordEntry { Id = record.Id, Kind = RecordKinds.KindOf(record) }).Entity;
        // A slug that was never public may change.
        if (entry is { PublishedNumber: null, WithdrawnAtUtc: null })
            entry.Slug = await _records.FreeSlugAsync(entry, record.Slug, cancel);
        entry.Outdated = outdated;
        _writer.SaveDraft(entry, record, kind, change);
        await _writer.AuditAsync(
            kind == RevisionKind.Restored ? AuditAction.Restore : AuditAction.Save,
            record,
            change,
            entry.Version,
            cancel
        );
        return await CommitAsync([entry], change, isPublic: false, transaction, cancel);
    }

    private static bool SaysMore(Change change, Revision? draft) =>
        draft is not null
        && ((change.Note.Length > 0 && change.Note != draft.Note) || (!change.PublicNote.IsEmpty && change.PublicNote != draft.PublicNote));

    private async Task<Outcome> LeaveAsync(
        RecordEntry entry,
        Record record,
        string outdated,
        Change change,
        IDbContextTransaction transaction,
        CancellationToken cancel
    )
    {
        if (outdated == entry.Outdated)
            return new Outcome.Unchanged();

        entry.Outdated = outdated;
        if (entry.DraftNumber is null)
            entry.OutdatedInPublic = outdated;
        entry.Version++;
        await _writer.AuditAsync(AuditAction.StillRight, record, change, entry.Version, cancel);
        var outcome = await CommitAsync([entry], change, isPublic: false, transaction, cancel);
        return outcome is Outcome.Written written ? written with { IsOnlyNoted = entry.DraftNumber is null } : outcome;
    }

    private async Task<Outcome> DropDraftAsync(
        RecordEntry entry,
        Record draft,
        Change change,
        IDbContextTransaction transaction,
        CancellationToken cancel
    )
    {
        entry.DraftNumber = null;
        entry.Outdated = entry.OutdatedInPublic;
        entry.Version++;
        await _writer.AuditAsync(AuditAction.DiscardDraft, draft, change, entry.Version, cancel);
        return await CommitAsync([entry], change, isPublic: false, transaction, cancel);
    }

    /// <summary>Returns the earlier result if the same form is sent twice.</summary>
    private async Task<Outcome?> AlreadyWrittenAsync(Guid id, string snapshot, Change change, CancellationToken cancel)
    {
        if (change.Operation is not { } operation)
            return null;

        var written = await db
            .Revisions.AsNoTracking()
            .FirstOrDefaultAsync(revision => revision.RecordId == id && revision.Operation == operation, cancel);
        return written is not null && written.Snapshot == snapshot ? new Outcome.Written(written.Number) : null;
    }

    private async Task<Outcome?> WithdrawnByAsync(Guid id, Change change, CancellationToken cancel)
    {
        if (change.Operation is not { } operation)
            return null;

        var written = await db
            .Revisions.AsNoTracking()
            .FirstOrDefaultAsync(
                revision => revision.RecordId == id && revision.Operation == operation && revision.Kind == RevisionKind.Withdrawn,
                cancel
            );
        return written is null ? null : new Outcome.Written(written.Number);
    }

    private async Task<Outcome> CommitAsync(
        IReadOnlyList<RecordEntry> entries,
        Change change,
        bool isPublic,
        IDbContextTransaction transaction,
        CancellationToken cancel
    )
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException error) when (WriteFailures.Of(error) is null)
        {
            // A concurrent write has changed the version or taken a unique key.
            await transaction.RollbackAsync(cancel);
            db.ChangeTracker.Clear();
            foreach (var entry in entries)
            {
                var isOurs = await db.Revisions.AnyAsync(
                    revision =>
                        revision.RecordId == entry.Id
                        && revision.Number == entry.Version
                        && revision.Operation != null
                        && revision.Operation == change.Operation,
                    cancel
                );
                if (isOurs)
                    return new Outcome.Written(entry.Version); // The same form was sent twice at once.

                var current = await db
                    .Entries.AsNoTracking()
                    .Where(e => e.Id == entry.Id)
                    .Select(e => e.Version)
                    .SingleOrDefaultAsync(cancel);
                if (current != entry.Version - 1)
                    return new Outcome.Conflict(current);
                if (await _records.SlugIsTakenAsync(entry.Kind, entry.Slug, entry.Id, cancel))
                    return new Outcome.Refused([SlugIsTaken]);
            }

            throw;
        }

        if (isPublic)
            await db.RaiseContentVersionAsync(time, cancel);
        await transaction.CommitAsync(cancel);
        return new Outcome.Written(entries[0].Version);
    }

    private Outcome.Refused Refuse(IReadOnlyList<Problem> problems)
    {
        db.ChangeTracker.Clear();
        return new Outcome.Refused(problems);
    }

    private async Task LeadAsync(RecordEntry from, Guid to, CancellationToken cancel)
    {
        var former =
            await db.FormerSlugs.FindAsync([from.Kind, from.Slug], cancel)
            ?? db.FormerSlugs.Add(new FormerSlug { Kind = from.Kind, Slug = from.Slug }).Entity;
        former.RecordId = to;
        foreach (var earlier in await db.FormerSlugs.Where(row => row.RecordId == from.Id).ToListAsync(cancel))
            earlier.RecordId = to;
    }

    private static readonly Problem SlugIsTaken = new(
        "slug",
        new LocalizedText("已有同类记录使用这一网址中的名称", "Another record of this type uses this slug")
    );
    private static readonly Problem NoteIsMissing = new("publicNote.zh", UiText.Edit.PublicNoteNeeded);

    private static LocalizedText In(Record record, LocalizedText message) =>
        new($"{record.NameInBoth()}：{message.Zh}", $"{record.NameInBoth()}: {message.En}");
}
