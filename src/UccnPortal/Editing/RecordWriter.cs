using System.Collections;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using UccnPortal.Data;
using UccnPortal.Data.History;
using UccnPortal.Records;

namespace UccnPortal.Editing;

/// <summary>
/// Lays a record into its rows, its citations and a new revision within the caller's unit of work. Knows no record type
/// by name. Nothing is saved here: the caller decides what belongs into one transaction.
/// </summary>
internal sealed class RecordWriter(PortalDb db, TimeProvider time)
{
    /// <summary>Stages a record that has no rows yet: a first publication.</summary>
    public Task InsertAsync(RecordEntry entry, Record record, RevisionKind kind, Change change, CancellationToken cancel)
    {
        NumberParts(record);
        db.Add(record);
        db.Citations.AddRange(CitationsOf(record));
        return RecordAsync(entry, record, kind, change, cancel);
    }

    /// <summary>Writes records that exist nowhere yet, at once and in the open transaction; types in the order of <see cref="RecordKinds"/>.</summary>
    public async Task InsertManyAsync(IReadOnlyList<Record> records, RevisionKind kind, Change change, Func<Record, object> alongside, CancellationToken cancel)
    {
        await using var rows = new BulkInsert(db);
        var now = time.GetUtcNow().UtcDateTime; // One moment for all: they are published together.
        foreach (var record in records)
        {
            NumberParts(record);
            await rows.AddAsync(new RecordEntry { Id = record.Id, Kind = RecordKinds.KindOf(record), Slug = record.Slug, Version = 1, PublishedNumber = 1 }, cancel);
            await rows.AddAsync(RevisionOf(record, 1, kind, change, now), cancel);
            await rows.AddAsync(alongside(record), cancel);
        }

        foreach (var record in records) await rows.AddAsync(record, cancel);
        foreach (var citation in records.SelectMany(CitationsOf)) await rows.AddAsync(citation, cancel);
    }

    /// <summary>Stages the new state of a record whose rows exist.</summary>
    public async Task ReplaceAsync(RecordEntry entry, Record record, RevisionKind kind, Change change, CancellationToken cancel)
    {
        NumberParts(record);
        var rows = await db.FindAsync(record.GetType(), [record.Id], cancel)
            ?? throw new InvalidOperationException($"{entry.Kind} {entry.Slug} is published but has no row.");
        CopyInto(db.Entry(rows), record);
        db.Citations.RemoveRange(await db.Citations.Where(citation => citation.RecordId == record.Id).ToListAsync(cancel));
        db.Citations.AddRange(CitationsOf(record));
        await RecordAsync(entry, record, kind, change, cancel);
    }

    /// <summary>Stages the removal of the rows; the entry stays as a tombstone.</summary>
    public async Task RemoveAsync(RecordEntry entry, Record record, Change change, CancellationToken cancel)
    {
        record.Slug = entry.Slug; // A draft's new slug was never an address.
        var rows = await db.FindAsync(record.GetType(), [entry.Id], cancel);
        var title = rows is Record seen ? seen.DisplayName() : LocalizedText.Empty; // Not the draft's: what was in it is nobody's to see.
        if (rows is not null) db.Remove(rows);
        db.Citations.RemoveRange(await db.Citations.Where(citation => citation.RecordId == entry.Id).ToListAsync(cancel));
        await RecordAsync(entry, record, RevisionKind.Withdrawn, change, cancel);
        entry.PublishedNumber = null;
        entry.WithdrawnTitle = title;
        entry.WithdrawnAtUtc = time.GetUtcNow().UtcDateTime;
    }

    /// <summary>Stages a state that the public does not see: rows and citations stay as they are.</summary>
    public void SaveDraft(RecordEntry entry, Record record, RevisionKind kind, Change change)
    {
        entry.Version++;
        entry.DraftNumber = entry.Version;
        db.Revisions.Add(RevisionOf(record, entry.Version, kind, change, time.GetUtcNow().UtcDateTime));
    }

    /// <summary>Removes the revisions of a withdrawn record that never were public; of any other the database removes none.</summary>
    public Task<int> RemoveDraftsAsync(Guid id, CancellationToken cancel) =>
        db.Revisions.Where(revision => revision.RecordId == id && (revision.Kind == RevisionKind.Saved || revision.Kind == RevisionKind.Restored)).ExecuteDeleteAsync(cancel);

    private async Task RecordAsync(RecordEntry entry, Record record, RevisionKind kind, Change change, CancellationToken cancel)
    {
        if (entry.Slug != record.Slug && entry is { PublishedNumber: null, WithdrawnAtUtc: null })
        {
            entry.Slug = record.Slug; // Only ever a draft's: no address to keep.
        }
        else if (entry.Slug != record.Slug)
        {
            // A slug that several records had, or one record twice, leads to the one that had it last.
            var former = await db.FormerSlugs.FindAsync([entry.Kind, entry.Slug], cancel)
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

    private static Revision RevisionOf(Record record, int number, RevisionKind kind, Change change, DateTime now) => new()
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

    private static IEnumerable<CitationRow> CitationsOf(Record record) => record.Sources.Select((citation, i) => new CitationRow
    {
        RecordId = record.Id,
        Position = i,
        Field = citation.Field,
        SourceId = citation.Source,
        Locator = citation.Locator,
        Checked = citation.Checked?.ToString(),
    });

    private void CopyInto(EntityEntry rows, object state)
    {
        rows.CurrentValues.SetValues(state);
        foreach (var parts in rows.Collections.Where(collection => collection.Metadata.TargetEntityType.ClrType.IsSubclassOf(typeof(Part))))
        {
            var wanted = ((IEnumerable)parts.Metadata.PropertyInfo!.GetValue(state)!).Cast<Part>().ToDictionary(part => part.Key); // Part lists are public, never null.
            var stored = (IList)parts.CurrentValue!;
            foreach (var part in stored.Cast<Part>().ToList())
            {
                if (wanted.Remove(part.Key, out var next)) CopyInto(db.Entry(part), next);
                else stored.Remove(part);
            }

            foreach (var part in wanted.Values) stored.Add(part);
        }

        db.ChangeTracker.DetectChanges();
    }

    private static void NumberParts(object owner)
    {
        foreach (var property in PartLists.Of(owner.GetType()))
        {
            foreach (var (position, part) in ((IEnumerable)property.GetValue(owner)!).Cast<Part>().Index()) // Part lists are never null.
            {
                part.Position = position;
                NumberParts(part);
            }
        }
    }
}

/// <summary>The signal to every instance that the public content has moved.</summary>
internal static class ContentVersionSignal
{
    // One statement, so that two publications at once can never end on the same number.
    public static Task RaiseContentVersionAsync(this PortalDb db, TimeProvider time, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return db.ContentVersions.ExecuteUpdateAsync(row => row.SetProperty(v => v.Number, v => v.Number + 1).SetProperty(v => v.AtUtc, now), cancel);
    }
}
