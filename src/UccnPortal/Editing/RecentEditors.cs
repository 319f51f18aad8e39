using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.History;

namespace UccnPortal.Editing;

/// <summary>Tracks who has which form open. This is not a lock, so nothing has to be unlocked when a colleague is away.</summary>
public sealed class RecentEditors(PortalDb db, TimeProvider time)
{
    private static readonly TimeSpan Lately = TimeSpan.FromHours(2);

    public async Task<IReadOnlyList<RecordOpening>> NoteAsync(Guid record, Guid account, string name, CancellationToken cancel = default)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var since = now - Lately;
        var others = await db
            .RecentEditors.AsNoTracking()
            .Where(opening => opening.RecordId == record && opening.AccountId != account && opening.AtUtc > since)
            .OrderByDescending(opening => opening.AtUtc)
            .ToListAsync(cancel);
        var own =
            await db.RecentEditors.FindAsync([record, account], cancel)
            ?? db.RecentEditors.Add(new RecordOpening { RecordId = record, AccountId = account }).Entity;
        (own.Name, own.AtUtc) = (name, now);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear(); // The same account opened it twice at once; one of the two is saved.
        }

        return others;
    }
}
