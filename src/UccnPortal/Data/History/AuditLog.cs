using Microsoft.EntityFrameworkCore;

namespace UccnPortal.Data.History;

/// <summary>Appends to the audit log, within the caller's transaction, and checks its chain.</summary>
public static class AuditLog
{
    // Any constant will do, as long as every version of the portal uses the same one.
    private const long PostgresLock = 0x41554449;

    /// <summary>Stages the entry; it is written with the caller's own changes or not at all. A transaction must be open.</summary>
    public static async Task AppendAsync(this PortalDb db, AuditEntry entry, CancellationToken cancel)
    {
        // One entry after the other: SQLite writes so by itself.
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({PostgresLock})", cancel);
        var staged = db.ChangeTracker.Entries<AuditEntry>().Where(tracked => tracked.State == EntityState.Added).Select(tracked => tracked.Entity.Hash).LastOrDefault();
        entry.PreviousHash = staged ?? await db.Audit.OrderByDescending(last => last.Sequence).Select(last => last.Hash).FirstOrDefaultAsync(cancel) ?? "";
        entry.AtUtc = new DateTime(entry.AtUtc.Ticks / TimeSpan.TicksPerMillisecond * TimeSpan.TicksPerMillisecond, DateTimeKind.Utc); // As finely as every database keeps it.
        entry.Hash = entry.Sealed();
        db.Audit.Add(entry);
    }

    /// <returns>The first entry that was altered, or follows on one that is gone; null where the chain holds.</returns>
    public static async Task<AuditEntry?> BrokenAtAsync(this PortalDb db, CancellationToken cancel)
    {
        var previous = "";
        await foreach (var entry in db.Audit.AsNoTracking().OrderBy(entry => entry.Sequence).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (previous.Length == 0 && entry.Hash.Length == 0) continue; // Written before there was a chain.
            if (entry.PreviousHash != previous || entry.Hash != entry.Sealed()) return entry;
            previous = entry.Hash;
        }

        return null;
    }
}
