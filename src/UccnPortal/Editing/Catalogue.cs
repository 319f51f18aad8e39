using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.History;
using UccnPortal.Editing.Comparing;
using UccnPortal.Records;

namespace UccnPortal.Editing;

public enum RecordStatus
{
    /// <summary>Public as it stands.</summary>
    Live,
    /// <summary>Public, with changes that are not.</summary>
    LiveWithDraft,
    /// <summary>Never public yet.</summary>
    Draft,
    /// <summary>In the bin, perhaps with a draft that is to bring it back.</summary>
    Withdrawn,
}

/// <summary>A record as staff go on with it, and who wrote it last.</summary>
public sealed record CatalogueEntry(RecordEntry Entry, Record Record, DateTime ChangedAtUtc, string ChangedBy)
{
    public RecordStatus Status => (Entry.PublishedNumber, Entry.DraftNumber, Entry.WithdrawnAtUtc) switch
    {
        (not null, null, _) => RecordStatus.Live,
        (not null, not null, _) => RecordStatus.LiveWithDraft,
        (_, _, not null) => RecordStatus.Withdrawn,
        _ => RecordStatus.Draft,
    };

    public LocalizedText Title => Record.DisplayName();

    /// <summary>When it is to be looked through; null where nobody ever said.</summary>
    public RecordReview? Review { get; init; }

    /// <summary>The revision itself, where one in particular is told of.</summary>
    public Revision? Revision { get; init; }
}

/// <summary>A place that refers to a record: a field of another, or a link in one of its texts.</summary>
/// <param name="Field">The field's path; a text's where the reference is a link in it.</param>
/// <param name="Where">The same in words.</param>
/// <param name="IsLive">The public sees it; else it stands in a draft.</param>
/// <param name="IsPrinted">It keeps what stands in print: nothing repoints it, and it forbids nothing.</param>
public sealed record Use(RecordEntry Entry, LocalizedText Title, string Field, LocalizedText Where, bool IsLive, bool IsPrinted = false);

/// <summary>A record that another can refer to.</summary>
public sealed record RecordName(Guid Id, string Kind, string Slug, LocalizedText Name, bool IsLive);

/// <summary>The names of all records, for choosing and for showing what is referred to.</summary>
public sealed class RecordNames(IEnumerable<RecordName> names)
{
    private readonly Dictionary<Guid, RecordName> _byId = names.ToDictionary(name => name.Id);

    public IEnumerable<RecordName> All => _byId.Values;

    public RecordName? Find(Guid id) => _byId.GetValueOrDefault(id);

    public IEnumerable<RecordName> Of(string kind) => _byId.Values.Where(name => name.Kind == kind).OrderBy(name => name.Slug, StringComparer.Ordinal);
}

/// <summary>What staff read: every record in its working state, its history, and what refers to it.</summary>
public sealed class Catalogue(PortalDb db, CatalogueMemory memory, IRecordAddresses addresses, TimeProvider time)
{
    /// <summary>So many records that were changed meanwhile are read one by one; more are read with all others.</summary>
    private const int Few = 50;

    private IQueryable<RecordEntry> Open => db.Entries.AsNoTracking().Where(entry => entry.PublishedNumber != null || entry.DraftNumber != null);

    /// <summary>All records that are public or have a draft, as they stand now.</summary>
    public async Task<CatalogueState> StateAsync(CancellationToken cancel = default)
    {
        // First the stamp, then the rows: what is written in between is read once more the next time, and never missed.
        var stamp = new CatalogueStamp(
            await db.Entries.CountAsync(cancel), await db.Entries.SumAsync(entry => (long)entry.Version, cancel), await db.Reviews.CountAsync(cancel), await db.Reviews.SumAsync(review => (long)review.Version, cancel));
        if (memory.At(stamp) is { } known) return known;

        var state = new CatalogueState(await ReadAsync(memory.Last?.Entries.ToDictionary(entry => entry.Entry.Id) ?? [], cancel), BeijingTime.YearOf(time));
        memory.Keep(stamp, state);
        return state;
    }

    /// <summary>What is in the bin, the latest first, as it was when it was withdrawn.</summary>
    public async Task<IReadOnlyList<CatalogueEntry>> BinAsync(CancellationToken cancel = default)
    {
        var rows = await (from entry in db.Entries.AsNoTracking()
                          where entry.WithdrawnAtUtc != null && entry.PublishedNumber == null
                          join revision in db.Revisions.AsNoTracking() on entry.Id equals revision.RecordId
                          where revision.Kind == RevisionKind.Withdrawn
                          orderby revision.Sequence descending
                          select new { entry, revision }).ToListAsync(cancel);
        return [.. rows.DistinctBy(row => row.entry.Id).Select(row => EntryOf(row.entry, row.revision))];
    }

    /// <summary>How many drafts of each record in the bin could be removed.</summary>
    public async Task<IReadOnlyDictionary<Guid, int>> DraftsInBinAsync(CancellationToken cancel = default) =>
        await (from entry in db.Entries
               where entry.WithdrawnAtUtc != null && entry.PublishedNumber == null
               join revision in db.Revisions on entry.Id equals revision.RecordId
               where revision.Kind == RevisionKind.Saved || revision.Kind == RevisionKind.Restored
               group revision by entry.Id).ToDictionaryAsync(drafts => drafts.Key, drafts => drafts.Count(), cancel);

    /// <summary>What people wrote last, the latest first; what the seed files brought is no news.</summary>
    public async Task<IReadOnlyList<CatalogueEntry>> LatelyAsync(int count, CancellationToken cancel = default)
    {
        var rows = await (from revision in db.Revisions.AsNoTracking()
                          join entry in db.Entries.AsNoTracking() on revision.RecordId equals entry.Id
                          where revision.Kind != RevisionKind.Seeded
                          orderby revision.Sequence descending
                          select new { entry, revision }).Take(count).ToListAsync(cancel);
        return [.. rows.Select(row => EntryOf(row.entry, row.revision) with { Revision = row.revision })];
    }

    /// <summary>Every revision, the latest first.</summary>
    public async Task<IReadOnlyList<Revision>> HistoryAsync(Guid id, CancellationToken cancel = default) =>
        await db.Revisions.AsNoTracking().Where(revision => revision.RecordId == id).OrderByDescending(revision => revision.Sequence).ToListAsync(cancel);

    /// <summary>What refers to the record, in what is public and in drafts.</summary>
    public async Task<IReadOnlyList<Use>> UsesAsync(Guid id, CancellationToken cancel = default)
    {
        if (await db.Entries.AsNoTracking().FirstOrDefaultAsync(entry => entry.Id == id, cancel) is not { } used) return [];

        var references = new ReferencesTo(used, addresses);
        var (key, slug) = references.Signs;
        var rows = await (from entry in db.Entries.AsNoTracking()
                          join revision in db.Revisions.AsNoTracking() on entry.Id equals revision.RecordId
                          where entry.Id != id && (revision.Number == entry.PublishedNumber || revision.Number == entry.DraftNumber)
                              && (revision.Snapshot.Contains(key) || revision.Snapshot.Contains(slug))
                          orderby entry.Kind, entry.Slug, revision.Number
                          select new { entry, revision.Number, revision.Snapshot }).ToListAsync(cancel);
        return
        [
            .. from row in rows
               let record = RecordJson.Read(row.Snapshot, KindOf(row.entry))
               let labels = new FieldLabels(KindOf(row.entry), _ => null, JsonNode.Parse(row.Snapshot)!.AsObject()) // Snapshots are objects, never null.
               from place in references.In(record)
               select new Use(row.entry, record.DisplayName(), place.Field, labels.Of(place.Field), row.Number == row.entry.PublishedNumber, place.IsPrinted),
        ];
    }

    /// <summary>The title of another record of the type that has the slug, be it in the bin; null where nobody has it.</summary>
    public async Task<LocalizedText?> HolderOfAsync(RecordKind kind, string slug, Guid id, CancellationToken cancel = default)
    {
        var held = await (from entry in db.Entries.AsNoTracking()
                          join revision in db.Revisions.AsNoTracking() on entry.Id equals revision.RecordId
                          where entry.Kind == kind.Name && entry.Slug == slug && entry.Id != id
                          orderby revision.Sequence descending
                          select revision.Snapshot).FirstOrDefaultAsync(cancel);
        return held is null ? null : RecordJson.Read(held, kind).DisplayName();
    }

    /// <param name="known">What was read before; of it, only what was written since is read anew.</param>
    private async Task<IEnumerable<CatalogueEntry>> ReadAsync(Dictionary<Guid, CatalogueEntry> known, CancellationToken cancel)
    {
        var versions = await Open.Select(entry => new { entry.Id, entry.Version }).ToListAsync(cancel);
        var written = versions.Where(entry => known.GetValueOrDefault(entry.Id)?.Entry.Version != entry.Version).Select(entry => entry.Id).ToList();
        var rows = await db.WorkingOf(written.Count > Few ? Open : Open.Where(entry => written.Contains(entry.Id))).ToListAsync(cancel);
        var fresh = rows.ToDictionary(row => row.Entry.Id, row => EntryOf(row.Entry, row.Revision));
        var reviews = await db.Reviews.AsNoTracking().ToDictionaryAsync(review => review.RecordId, cancel);
        return versions.Select(entry => fresh.GetValueOrDefault(entry.Id) ?? known.GetValueOrDefault(entry.Id)).OfType<CatalogueEntry>().Select(entry => entry with { Review = reviews.GetValueOrDefault(entry.Entry.Id) });
    }

    private static CatalogueEntry EntryOf(RecordEntry entry, Revision revision) => new(entry, RecordJson.Read(revision.Snapshot, KindOf(entry)), revision.AtUtc, revision.By);

    private static RecordKind KindOf(RecordEntry entry) => RecordKinds.Find(entry.Kind) ?? throw new InvalidOperationException($"This program does not know the record type {entry.Kind}.");
}
