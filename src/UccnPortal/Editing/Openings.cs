using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.History;

namespace UccnPortal.Editing;

/// <summary>Who has which form open. Advice, never a lock: nobody has to unlock anything for a colleague on holiday.</summary>
public sealed class Openings(PortalDb db, TimeProvider time)
{
    private static readonly TimeSpan Lately = TimeSpan.FromHours(2);

    /// <summary>Writes down that somebody opened a record, and tells who else did lately, the latest first.</summary>
    public async Task<IReadOnlyList<RecordOpening>> NoteAsync(Guid record, Guid account, string name, CancellationToken cancel = default)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var since = now - Lately;
        var others = await db.Openings.AsNoTracking().Where(opening => opening.RecordId == record && opening.AccountId != account && opening.AtUtc > since)
            .OrderByDescending(opening => opening.AtUtc).ToListAsync(cancel);
        var own = await db.Openings.FindAsync([record, account], cancel)
            ?? db.Openings.Add(new RecordOpening { RecordId = record, AccountId = account }).Entity;
        (own.Name, own.AtUtc) = (name, now);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear(); // The same person opened it twice at once: noted either way.
        }

        return others;
    }
}
