using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.History;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Editing;

/// <summary>What the database has of a record: its revisions, its slug, and whether what it refers to is published.</summary>
internal sealed class StoredRecords(PortalDb db)
{
    public static RecordKind KindOf(RecordEntry entry) =>
        RecordKinds.Find(entry.Kind) ?? throw new InvalidOperationException($"This program does not know the record type {entry.Kind}.");

    public async Task<Record> ReadAsync(RecordEntry entry, int number, CancellationToken cancel) =>
        RecordJson.Read(await SnapshotAsync(entry.Id, number, cancel), KindOf(entry));

    public Task<Revision> RevisionAsync(Guid id, int number, CancellationToken cancel) =>
        db.Revisions.AsNoTracking().SingleAsync(revision => revision.RecordId == id && revision.Number == number, cancel);

    public Task<string> SnapshotAsync(Guid id, int number, CancellationToken cancel) =>
        db
            .Revisions.Where(revision => revision.RecordId == id && revision.Number == number)
            .Select(revision => revision.Snapshot)
            .SingleAsync(cancel);

    /// <summary>The published state as this program writes it; null if there is none.</summary>
    public async Task<string?> PublishedAsync(RecordEntry? entry, CancellationToken cancel) =>
        entry?.PublishedNumber is { } number ? RecordJson.Write(await ReadAsync(entry, number, cancel)) : null;

    public Task<int> LastNumberAsync(Guid id, CancellationToken cancel) =>
        db.Revisions.Where(revision => revision.RecordId == id).MaxAsync(revision => revision.Number, cancel);

    public Task<bool> SlugIsTakenAsync(string kind, string slug, Guid id, CancellationToken cancel) =>
        db.Entries.AnyAsync(e => e.Kind == kind && e.Slug == slug && e.Id != id, cancel);

    public async Task<string> FreeSlugAsync(RecordEntry entry, string wanted, CancellationToken cancel)
    {
        var slug = wanted;
        for (var next = 2; await SlugIsTakenAsync(entry.Kind, slug, entry.Id, cancel); next++)
            slug = $"{wanted[..Math.Min(wanted.Length, Record.SlugMax - $"-{next}".Length)]}-{next}";
        return slug;
    }

    /// <summary>References to records that are not published, or to none at all.</summary>
    public async Task<IEnumerable<Problem>> UnresolvedAsync(Record record, CancellationToken cancel)
    {
        var references = RecordReferences.Of(record).ToList();
        var ids = references.Select(reference => reference.Id).Distinct().ToList();
        var live = await db.Entries.Where(e => ids.Contains(e.Id) && e.PublishedNumber != null).Select(e => e.Id).ToListAsync(cancel);
        return references
            .Where(reference => reference.Id != record.Id && !live.Contains(reference.Id))
            .Select(reference => new Problem(
                reference.Field,
                reference.Id == Guid.Empty ? UiText.Forms.NothingChosen : UiText.Forms.NotPublished
            ));
    }
}
