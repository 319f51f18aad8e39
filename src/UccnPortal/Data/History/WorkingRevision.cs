using Microsoft.EntityFrameworkCore;

namespace UccnPortal.Data.History;

/// <summary>A record that is public or has a draft, with the revision that staff edit: the draft if there is one.</summary>
public sealed class WorkingRevision
{
    public required RecordEntry Entry { get; init; }
    public required Revision Revision { get; init; }
}

public static class WorkingRevisions
{
    public static IQueryable<WorkingRevision> WorkingOf(this PortalDb db, IQueryable<RecordEntry> entries) =>
        from entry in entries.AsNoTracking()
        join revision in db.Revisions.AsNoTracking()
            on new { entry.Id, Number = entry.DraftNumber ?? entry.PublishedNumber } equals new
            {
                Id = revision.RecordId,
                Number = (int?)revision.Number,
            }
        select new WorkingRevision { Entry = entry, Revision = revision };
}
