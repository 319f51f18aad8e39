using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.History;
using UccnPortal.Records;

namespace UccnPortal.Editing;

/// <summary>The one door through which staff change records. Every write leaves a revision in the same transaction.</summary>
public sealed class Editor(PortalDb db, TimeProvider time)
{
    private readonly RecordWriter _writer = new(db, time);

    /// <summary>
    /// Makes <paramref name="record"/> what the public sees. <paramref name="baseVersion"/> is the version the form was
    /// opened on, 0 for a record that does not exist yet.
    /// </summary>
    public async Task<Outcome> PublishAsync(Record record, int baseVersion, Change change, CancellationToken cancel = default)
    {
        var problems = RecordChecks.Check(record).Concat(await UnresolvedAsync(record, cancel)).ToList();
        if (problems.Count > 0) return new Outcome.Refused(problems);

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var entry = await db.Entries.FindAsync([record.Id], cancel);
        if ((entry?.Version ?? 0) != baseVersion) return new Outcome.Conflict(entry?.Version ?? 0);
        if (await SlugIsTakenAsync(RecordKinds.KindOf(record), record.Slug, record.Id, cancel)) return SlugIsTaken();

        if (entry?.PublishedNumber is { } number)
        {
            if (await SnapshotAsync(entry.Id, number, cancel) == RecordJson.Write(record)) return new Outcome.Unchanged();
            await _writer.ReplaceAsync(entry, record, RevisionKind.Published, change, cancel);
        }
        else
        {
            entry ??= db.Entries.Add(new RecordEntry { Id = record.Id, Kind = RecordKinds.KindOf(record), Slug = record.Slug }).Entity;
            await _writer.InsertAsync(entry, record, RevisionKind.Published, change, cancel);
        }

        return await CommitAsync(entry, transaction, cancel);
    }

    /// <summary>Takes a record out of the public site and out of the tables. Refused while another record refers to it.</summary>
    public async Task<Outcome> WithdrawAsync(Guid id, int baseVersion, Change change, CancellationToken cancel = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var entry = await db.Entries.FindAsync([id], cancel);
        if (entry?.PublishedNumber is not { } number) return new Outcome.NotFound();
        if (entry.Version != baseVersion) return new Outcome.Conflict(entry.Version);

        var uses = await UsesAsync(id, cancel);
        if (uses.Count > 0) return new Outcome.Refused([.. uses.Select(use => new Problem("", new LocalizedText($"仍被使用：{use}", $"Still used by {use}")))]);

        var record = RecordJson.Read(await SnapshotAsync(id, number, cancel), RecordKinds.Find(entry.Kind)!); // An entry's kind is always a registered one.
        await _writer.RemoveAsync(entry, record, change, cancel);
        return await CommitAsync(entry, transaction, cancel);
    }

    /// <summary>The published record and its version, ready to be changed and published again.</summary>
    public async Task<(T Record, int Version)?> FindAsync<T>(string slug, CancellationToken cancel = default)
        where T : Record
    {
        var kind = RecordKinds.KindOf(typeof(T));
        var entry = await db.Entries.AsNoTracking().SingleOrDefaultAsync(e => e.Kind == kind && e.Slug == slug, cancel);
        if (entry?.PublishedNumber is not { } number) return null;

        return ((T)RecordJson.Read(await SnapshotAsync(entry.Id, number, cancel), RecordKinds.Find(kind)!), entry.Version); // KindOf answered it.
    }

    private async Task<Outcome> CommitAsync(RecordEntry entry, Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction transaction, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // Somebody was quicker: the version has moved, or a key that was free when we looked is taken.
            await transaction.RollbackAsync(cancel);
            db.ChangeTracker.Clear();
            var current = await db.Entries.AsNoTracking().Where(e => e.Id == entry.Id).Select(e => e.Version).SingleOrDefaultAsync(cancel);
            if (current != entry.Version - 1) return new Outcome.Conflict(current);
            if (await SlugIsTakenAsync(entry.Kind, entry.Slug, entry.Id, cancel)) return SlugIsTaken();
            throw;
        }

        await db.RaiseContentVersionAsync(time, cancel);
        await transaction.CommitAsync(cancel);
        return new Outcome.Written(entry.Version);
    }

    private Task<string> SnapshotAsync(Guid id, int number, CancellationToken cancel) =>
        db.Revisions.Where(revision => revision.RecordId == id && revision.Number == number).Select(revision => revision.Snapshot).SingleAsync(cancel);

    private Task<bool> SlugIsTakenAsync(string kind, string slug, Guid id, CancellationToken cancel) =>
        db.Entries.AnyAsync(e => e.Kind == kind && e.Slug == slug && e.Id != id, cancel);

    private static Outcome.Refused SlugIsTaken() => new([new Problem("slug", new LocalizedText("已有同名网址的记录", "Another record of this type has the slug"))]);

    private async Task<IEnumerable<Problem>> UnresolvedAsync(Record record, CancellationToken cancel)
    {
        var references = RecordReferences.Of(record).ToList();
        var ids = references.Select(reference => reference.Id).Distinct().ToList();
        var live = await db.Entries.Where(e => ids.Contains(e.Id) && e.PublishedNumber != null).Select(e => e.Id).ToListAsync(cancel);
        return references.Where(reference => reference.Id != record.Id && !live.Contains(reference.Id))
            .Select(reference => new Problem(reference.Field, new LocalizedText("所指的记录不存在", "The record it refers to does not exist")));
    }

    private async Task<IReadOnlyList<string>> UsesAsync(Guid id, CancellationToken cancel)
    {
        var text = id.ToString();
        return await (from entry in db.Entries
                      join revision in db.Revisions on new { entry.Id, Number = entry.PublishedNumber } equals new { Id = revision.RecordId, Number = (int?)revision.Number }
                      where entry.Id != id && revision.Snapshot.Contains(text)
                      orderby entry.Kind, entry.Slug
                      select entry.Kind + "/" + entry.Slug).ToListAsync(cancel);
    }
}
