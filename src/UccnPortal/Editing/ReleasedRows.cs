using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.History;
using UccnPortal.Records;

namespace UccnPortal.Editing;

/// <summary>A record whose printed rows led to another until that was withdrawn, as it stood before: in public, in its draft.</summary>
internal sealed record ReleasedRows(RecordEntry Holder, string? Public, string? Draft)
{
    /// <summary>All whose rows the last withdrawal of a record released: what one withdrawal writes has one moment.</summary>
    public static async Task<IReadOnlyList<ReleasedRows>> OfAsync(PortalDb db, Guid withdrawn, CancellationToken cancel)
    {
        var gone = await db.Revisions.AsNoTracking().Where(revision => revision.RecordId == withdrawn && revision.Kind == RevisionKind.Withdrawn)
            .OrderByDescending(revision => revision.Number).FirstOrDefaultAsync(cancel);
        if (gone is null) return [];

        var releases = await db.Revisions.AsNoTracking().Where(revision => revision.AtUtc == gone.AtUtc && revision.By == gone.By && revision.RecordId != withdrawn).ToListAsync(cancel);
        var released = new List<ReleasedRows>();
        foreach (var ofHolder in releases.GroupBy(release => release.RecordId))
        {
            if (await db.Entries.FindAsync([ofHolder.Key], cancel) is not { } holder) continue;

            var earlier = (Public: default(string), Draft: default(string));
            foreach (var release in ofHolder)
            {
                if (release.Kind == RevisionKind.Published) earlier.Public = await BeforeAsync(db, release, isDraft: false, cancel);
                else earlier.Draft = await BeforeAsync(db, release, isDraft: true, cancel);
            }

            // A draft that was open then may be public by now, and one that is open now may have come of what was public.
            var isPublishedSince = holder.DraftNumber is null;
            released.Add(new ReleasedRows(holder, earlier.Public ?? (isPublishedSince ? earlier.Draft : null), earlier.Draft ?? earlier.Public));
        }

        return released;
    }

    /// <summary>The state with its rows leading to the record again; null where none does.</summary>
    public Record? LeadingAgain(RecordKind kind, string snapshot, bool isDraft, Guid id) =>
        (isDraft ? Draft : Public) is { } before && RecordJson.Read(snapshot, kind) is var record && PrintedRows.LeadAgain(record, RecordJson.Read(before, kind), id) ? record : null;

    private static Task<string?> BeforeAsync(PortalDb db, Revision release, bool isDraft, CancellationToken cancel) => db.Revisions
        .Where(revision => revision.RecordId == release.RecordId && revision.Number < release.Number && (revision.Kind == RevisionKind.Saved || revision.Kind == RevisionKind.Restored) == isDraft)
        .OrderByDescending(revision => revision.Number).Select(revision => revision.Snapshot).FirstOrDefaultAsync(cancel);
}
