using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.History;
using UccnPortal.Records;

namespace UccnPortal.Editing;

internal sealed record ReleasedRows(RecordEntry Holder, string? Public, string? Draft)
{
    /// <summary>Finds the records that the last withdrawal of a record released; all its writes have the same time.</summary>
    public static async Task<IReadOnlyList<ReleasedRows>> OfAsync(PortalDb db, Guid withdrawn, CancellationToken cancel)
    {
        var gone = await db
            .Revisions.AsNoTracking()
            .Where(revision => revision.RecordId == withdrawn && revision.Kind == RevisionKind.Withdrawn)
            .OrderByDescending(revision => revision.Number)
            .FirstOrDefaultAsync(cancel);
        if (gone is null)
            return [];

        var releases = await db
            .Revisions.AsNoTracking()
            .Where(revision => revision.AtUtc == gone.AtUtc && revision.By == gone.By && revision.RecordId != withdrawn)
            .ToListAsync(cancel);
        var released = new List<ReleasedRows>();
        foreach (var ofHolder in releases.GroupBy(release => release.RecordId))
        {
            if (await db.Entries.FindAsync([ofHolder.Key], cancel) is not { } holder)
                continue;

            var earlier = (Public: default(string), Draft: default(string));
            foreach (var release in ofHolder)
            {
                if (release.Kind == RevisionKind.Published)
                    earlier.Public = await BeforeAsync(db, release, isDraft: false, cancel);
                else
                    earlier.Draft = await BeforeAsync(db, release, isDraft: true, cancel);
            }

            // The draft may have been published since then, and the present draft may be based on the public state.
            var isPublishedSince = holder.DraftNumber is null;
            released.Add(
                new ReleasedRows(holder, earlier.Public ?? (isPublishedSince ? earlier.Draft : null), earlier.Draft ?? earlier.Public)
            );
        }

        return released;
    }

    public Record? LeadingAgain(RecordKind kind, string snapshot, bool isDraft, Guid id) =>
        (isDraft ? Draft : Public) is { } before
        && RecordJson.Read(snapshot, kind) is var record
        && PrintedRows.LeadAgain(record, RecordJson.Read(before, kind), id)
            ? record
            : null;

    private static Task<string?> BeforeAsync(PortalDb db, Revision release, bool isDraft, CancellationToken cancel) =>
        db
            .Revisions.Where(revision =>
                revision.RecordId == release.RecordId
                && revision.Number < release.Number
                && (revision.Kind == RevisionKind.Saved || revision.Kind == RevisionKind.Restored) == isDraft
            )
            .OrderByDescending(revision => revision.Number)
            .Select(revision => revision.Snapshot)
            .FirstOrDefaultAsync(cancel);
}
