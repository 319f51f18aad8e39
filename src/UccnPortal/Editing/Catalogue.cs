using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.History;
using UccnPortal.Editing.Comparing;
using UccnPortal.Records;

namespace UccnPortal.Editing;

public enum RecordStatus
{
    Live,
    LiveWithDraft,
    Draft,
    Withdrawn,
}

public sealed record CatalogueEntry(RecordEntry Entry, Record Record, DateTime ChangedAtUtc, string ChangedBy)
{
    public RecordStatus Status =>
        (Entry.PublishedNumber, Entry.DraftNumber, Entry.WithdrawnAtUtc) switch
        {
            (not null, null, _) => RecordStatus.Live,
            (not null, not null, _) => RecordStatus.LiveWithDraft,
            (_, _, not null) => RecordStatus.Withdrawn,
            _ => RecordStatus.Draft,
        };

    public LocalizedText Title => Record.DisplayName();

    public RecordReview? Review { get; init; }

    public Revision? Revision { get; init; }
}

/// <summary>A reference to a record: a field of another record, or a link in one of its texts.</summary>
/// <param name="IsPrinted">Whether it reproduces print. Such a reference is never repointed and does not block a withdrawal.</param>
public sealed record Use(RecordEntry Entry, LocalizedText Title, string Field, LocalizedText Where, bool IsLive, bool IsPrinted = false);

public sealed record RecordName(Guid Id, string Kind, string Slug, LocalizedText Name, bool IsLive);

public sealed class RecordNames(IEnumerable<RecordName> names)
{
    private readonly Dictionary<Guid, RecordName> _byId = names.ToDictionary(name => name.Id);

    public IEnumerable<RecordName> All => _byId.Values;

    public RecordName? Find(Guid id) => _byId.GetValueOrDefault(id);

    public IEnumerable<RecordName> Of(string kind) =>
        _byId.Values.Where(name => name.Kind == kind).OrderBy(name => name.Slug, StringComparer.Ordinal);
}

public sealed class Catalogue(PortalDb db, CatalogueMemory memory, IRecordAddresses addresses, TimeProvider time)
{
    private const int MostReadByKey = 50;

    private IQueryable<RecordEntry> Open =>
        db.Entries.AsNoTracking().Where(entry => entry.PublishedNumber != null || entry.DraftNumber != null);

    public async Task<CatalogueState> StateAsync(CancellationToken cancel = default)
    {
        // The stamp is read before the rows, so that a write in between is read twice rather than missed.
        var stamp = new CatalogueStamp(
            await db.Entries.CountAsync(cancel),
            await db.Entries.SumAsync(entry => (long)entry.Version, cancel),
            await db.Reviews.CountAsync(cancel),
            await db.Reviews.SumAsync(review => (long)review.Version, cancel)
        );
        if (memory.At(stamp) is { } known)
            return known;

        var state = new CatalogueState(
            await ReadAsync(memory.Last?.Entries.ToDictionary(entry => entry.Entry.Id) ?? [], cancel),
            BeijingTime.YearOf(time)
        );
        memory.Keep(stamp, state);
        return state;
    }

    public async Task<IReadOnlyList<CatalogueEntry>> BinAsync(CancellationToken cancel = default)
    {
        var rows = await (
            from entry in db.Entries.AsNoTracking()
            where entry.WithdrawnAtUtc != null && entry.PublishedNumber == null
            join revision in db.Revisions.AsNoTracking() on entry.Id equals revision.RecordId
            where revision.Kind == RevisionKind.Withdrawn
            orderby revision.Sequence descending
            select new { entry, revision }
        ).ToListAsync(cancel);
        return [.. rows.DistinctBy(row => row.entry.Id).Select(row => EntryOf(row.entry, row.revision))];
    }

    public async Task<IReadOnlyDictionary<Guid, int>> DraftsInBinAsync(CancellationToken cancel = default) =>
        await (
            from entry in db.Entries
            where entry.WithdrawnAtUtc != null && entry.PublishedNumber == null
            join revision in db.Revisions on entry.Id equals revision.RecordId
            where revision.Kind == RevisionKind.Saved || revision.Kind == RevisionKind.Restored
            group revision by entry.Id
        ).ToDictionaryAsync(drafts => drafts.Key, drafts => drafts.Count(), cancel);

    /// <summary>Returns the latest changes, newest first, without those made by seeding.</summary>
    public async Task<IReadOnlyList<CatalogueEntry>> LatelyAsync(int count, CancellationToken cancel = default)
    {
        var rows = await (
            from revision in db.Revisions.AsNoTracking()
            join entry in db.Entries.AsNoTracking() on revision.RecordId equals entry.Id
            where revision.Kind != RevisionKind.Seeded
            orderby revision.Sequence descending
            select new { entry, revision }
        )
            .Take(count)
            .ToListAsync(cancel);
        return [.. rows.Select(row => EntryOf(row.entry, row.revision) with { Revision = row.revision })];
    }

    public async Task<IReadOnlyList<Revision>> HistoryAsync(Guid id, CancellationToken cancel = default) =>
        await db
            .Revisions.AsNoTracking()
            .Where(revision => revision.RecordId == id)
            .OrderByDescending(revision => revision.Sequence)
            .ToListAsync(cancel);

    public async Task<IReadOnlyList<Use>> UsesAsync(Guid id, CancellationToken cancel = default)
    {
        if (await db.Entries.AsNoTracking().FirstOrDefaultAsync(entry => entry.Id == id, cancel) is not { } used)
            return [];

        var references = new ReferencesTo(used, addresses);
        var (key, slug) = references.Signs;
        var rows = await (
            from entry in db.Entries.AsNoTracking()
            join revision in db.Revisions.AsNoTracking() on entry.Id equals revision.RecordId
            where
                entry.Id != id
                && (revision.Number == entry.PublishedNumber || revision.Number == entry.DraftNumber)
                && (revision.Snapshot.Contains(key) || revision.Snapshot.Contains(slug))
            orderby entry.Kind, entry.Slug, revision.Number
            select new
            {
                entry,
                revision.Number,
                revision.Snapshot,
            }
        ).ToListAsync(cancel);
        return
        [
            .. from row in rows
            let record = RecordJson.Read(row.Snapshot, KindOf(row.entry))
            // Snapshots are objects, never null.
            let labels = new FieldLabels(KindOf(row.entry), _ => null, JsonNode.Parse(row.Snapshot)!.AsObject())
            from place in references.In(record)
            select new Use(
                row.entry,
                record.DisplayName(),
                place.Field,
                labels.Of(place.Field),
                row.Number == row.entry.PublishedNumber,
                place.IsPrinted
            ),
        ];
    }

    public async Task<LocalizedText?> HolderOfAsync(RecordKind kind, string slug, Guid id, CancellationToken cancel = default)
    {
        var held = await (
            from entry in db.Entries.AsNoTracking()
            join revision in db.Revisions.AsNoTracking() on entry.Id equals revision.RecordId
            where entry.Kind == kind.Name && entry.Slug == slug && entry.Id != id
            orderby revision.Sequence descending
            select revision.Snapshot
        ).FirstOrDefaultAsync(cancel);
        return held is null ? null : RecordJson.Read(held, kind).DisplayName();
    }

    private async Task<IEnumerable<CatalogueEntry>> ReadAsync(Dictionary<Guid, CatalogueEntry> known, CancellationToken cancel)
    {
        var versions = await Open.Select(entry => new { entry.Id, entry.Version }).ToListAsync(cancel);
        var written = versions
            .Where(entry => known.GetValueOrDefault(entry.Id)?.Entry.Version != entry.Version)
            .Select(entry => entry.Id)
            .ToList();
        var rows = await db.WorkingOf(written.Count > MostReadByKey ? Open : Open.Where(entry => written.Contains(entry.Id)))
            .ToListAsync(cancel);
        var fresh = rows.ToDictionary(row => row.Entry.Id, row => EntryOf(row.Entry, row.Revision));
        var reviews = await db.Reviews.AsNoTracking().ToDictionaryAsync(review => review.RecordId, cancel);
        return versions
            .Select(entry => fresh.GetValueOrDefault(entry.Id) ?? known.GetValueOrDefault(entry.Id))
            .OfType<CatalogueEntry>()
            .Select(entry => entry with { Review = reviews.GetValueOrDefault(entry.Entry.Id) });
    }

    private static CatalogueEntry EntryOf(RecordEntry entry, Revision revision) =>
        new(entry, RecordJson.Read(revision.Snapshot, KindOf(entry)), revision.AtUtc, revision.By);

    private static RecordKind KindOf(RecordEntry entry) =>
        RecordKinds.Find(entry.Kind) ?? throw new InvalidOperationException($"This program does not know the record type {entry.Kind}.");
}
