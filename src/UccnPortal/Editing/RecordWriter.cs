using System.Collections;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using UccnPortal.Data;
using UccnPortal.Data.History;
using UccnPortal.Records;

namespace UccnPortal.Editing;

/// <summary>Stages a record's rows, citations, revision and audit entry. Does not save: the caller controls the transaction.</summary>
internal sealed class RecordWriter(PortalDb db, TimeProvider time)
{
    public Task InsertAsync(RecordEntry entry, Record record, RevisionKind kind, Change change, CancellationToken cancel)
    {
        NumberRows(record);
        db.Add(record);
        db.Citations.AddRange(CitationsOf(record));
        return RecordAsync(entry, record, kind, change, cancel);
    }

    /// <summary>Inserts new records within the open transaction; types must be in the order of <see cref="RecordKinds"/>.</summary>
    public async Task InsertManyAsync(
        IReadOnlyList<Record> records,
        RevisionKind kind,
        Change change,
        Func<Record, object> alongside,
        CancellationToken cancel
    )
    {
        await using var rows = new BulkInsert(db);
        var now = time.GetUtcNow().UtcDateTime; // They are published together.
        foreach (var record in records)
        {
            NumberRows(record);
            await rows.AddAsync(
                new RecordEntry
                {
                    Id = record.Id,
                    Kind = RecordKinds.KindOf(record),
                    Slug = record.Slug,
                    Version = 1,
                    PublishedNumber = 1,
                },
                cancel
            );
            await rows.AddAsync(RevisionOf(record, 1, kind, change, now), cancel);
            await rows.AddAsync(alongside(record), cancel);
        }

        foreach (var record in records)
            await rows.AddAsync(record, cancel);
        foreach (var citation in records.SelectMany(CitationsOf))
            await rows.AddAsync(citation, cancel);
    }

    public async Task ReplaceAsync(RecordEntry entry, Record record, RevisionKind kind, Change change, CancellationToken cancel)
    {
        NumberRows(record);
        var rows =
            await db.FindAsync(record.GetType(), [record.Id], cancel)
            ?? throw new InvalidOperationException($"{entry.Kind} {entry.Slug} is published but has no row.");
        CopyInto(db.Entry(rows), record);
        db.Citations.RemoveRange(await db.Citations.Where(citation => citation.RecordId == record.Id).ToListAsync(cancel));
        db.Citations.AddRange(CitationsOf(record));
        await RecordAsync(entry, record, kind, change, cancel);
    }

    public async Task RemoveAsync(RecordEntry entry, Record record, Change change, CancellationToken cancel)
    {
        record.Slug = entry.Slug; // The slug of a draft was never public.
        var rows = await db.FindAsync(record.GetType(), [entry.Id], cancel);
        // The public title, because the draft is confidential.
        var title = rows is Record seen ? seen.DisplayName() : LocalizedText.Empty;
        if (rows is not null)
            db.Remove(rows);
        db.Citations.RemoveRange(await db.Citations.Where(citation => citation.RecordId == entry.Id).ToListAsync(cancel));
        await RecordAsync(entry, record, RevisionKind.Withdrawn, change, cancel);
        entry.PublishedNumber = null;
        entry.WithdrawnTitle = title;
        entry.WithdrawnAtUtc = time.GetUtcNow().UtcDateTime;
    }

    public void SaveDraft(RecordEntry entry, Record record, RevisionKind kind, Change change)
    {
        entry.Version++;
        entry.DraftNumber = entry.Version;
        db.Revisions.Add(RevisionOf(record, entry.Version, kind, change, time.GetUtcNow().UtcDateTime));
    }

    public Task AuditAsync(AuditAction action, Record record, Change change, int version, CancellationToken cancel, string details = "") =>
        db.AppendAsync(
            change.EntryOf(
                action,
                RecordKinds.KindOf(record),
                record.Id,
                record.NameInBoth(),
                string.Join(" · ", new[] { $"#{version}", details, change.Note }.Where(text => text.Length > 0)),
                time.GetUtcNow().UtcDateTime
            ),
            cancel
        );

    public Task<int> RemoveDraftsAsync(Guid id, CancellationToken cancel) =>
        db
            .Revisions.Where(revision =>
                revision.RecordId == id && (revision.Kind == RevisionKind.Saved || revision.Kind == RevisionKind.Restored)
            )
            .ExecuteDeleteAsync(cancel);

    private async Task RecordAsync(RecordEntry entry, Record record, RevisionKind kind, Change change, CancellationToken cancel)
    {
        if (entry.Slug != record.Slug && entry is { PublishedNumber: null, WithdrawnAtUtc: null })
        {
            entry.Slug = record.Slug; // It was never public, so there is no address to keep.
        }
        else if (entry.Slug != record.Slug)
        {
            // A slug that several records have had leads to the one that had it last.
            var former =
                await db.FormerSlugs.FindAsync([entry.Kind, entry.Slug], cancel)
                ?? db.FormerSlugs.Add(new FormerSlug { Kind = entry.Kind, Slug = entry.Slug }).Entity;
            former.RecordId = entry.Id;
            entry.Slug = record.Slug;
        }

        entry.Version++;
        entry.PublishedNumber = entry.Version;
        entry.DraftNumber = null;
        (entry.WithdrawnAtUtc, entry.WithdrawnFor, entry.MergedInto) = (null, null, null);
        entry.WithdrawnTitle = entry.WithdrawnNotice = LocalizedText.Empty;
        db.Revisions.Add(RevisionOf(record, entry.Version, kind, change, time.GetUtcNow().UtcDateTime));
    }

    private static Revision RevisionOf(Record record, int number, RevisionKind kind, Change change, DateTime now) =>
        new()
        {
            RecordId = record.Id,
            Number = number,
            Kind = kind,
            Snapshot = RecordJson.Write(record),
            Note = change.Note,
            PublicNote = change.PublicNote,
            Operation = change.Operation,
            By = change.By,
            AtUtc = change.AtUtc ?? now,
        };

    private static IEnumerable<CitationRow> CitationsOf(Record record) =>
        record.Sources.Select(
            (citation, i) =>
                new CitationRow
                {
                    RecordId = record.Id,
                    Position = i,
                    Field = citation.Field,
                    SourceId = citation.Source,
                    Locator = citation.Locator,
                    Checked = citation.Checked?.ToString(),
                }
        );

    private void CopyInto(EntityEntry rows, object state)
    {
        rows.CurrentValues.SetValues(state);
        foreach (
            var children in rows.Collections.Where(collection => collection.Metadata.TargetEntityType.ClrType.IsSubclassOf(typeof(Row)))
        )
        {
            // Row lists are public and never null.
            var wanted = ((IEnumerable)children.Metadata.PropertyInfo!.GetValue(state)!).Cast<Row>().ToDictionary(row => row.Key);
            var stored = (IList)children.CurrentValue!;
            foreach (var row in stored.Cast<Row>().ToList())
            {
                if (wanted.Remove(row.Key, out var next))
                    CopyInto(db.Entry(row), next);
                else
                    stored.Remove(row);
            }

            foreach (var row in wanted.Values)
                stored.Add(row);
        }

        db.ChangeTracker.DetectChanges();
    }

    private static void NumberRows(object owner)
    {
        foreach (var property in RowLists.Of(owner.GetType()))
        {
            foreach (var (position, row) in ((IEnumerable)property.GetValue(owner)!).Cast<Row>().Index()) // Row lists are never null.
            {
                row.Position = position;
                NumberRows(row);
            }
        }
    }
}

internal static class ContentVersionSignal
{
    // A single statement, so that concurrent publications never get the same number.
    public static Task RaiseContentVersionAsync(this PortalDb db, TimeProvider time, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return db.ContentVersions.ExecuteUpdateAsync(
            row => row.SetProperty(v => v.Number, v => v.Number + 1).SetProperty(v => v.AtUtc, now),
            cancel
        );
    }
}
