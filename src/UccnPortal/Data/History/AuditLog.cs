using Microsoft.EntityFrameworkCore;

namespace UccnPortal.Data.History;

/// <summary>Appends to the audit log, within the caller's transaction, and checks its chains.</summary>
public static class AuditLog
{
    /// <summary>Stages the entry; it is written with the caller's own changes or not at all. A transaction must be open.</summary>
    public static async Task AppendAsync(this PortalDb db, AuditEntry entry, CancellationToken cancel)
    {
        await db.WaitForTurnAsync(Turns.Audit, cancel);
        entry.IsRefusal = AuditEntry.Refusals.Contains(entry.Action);
        var staged = db.ChangeTracker.Entries<AuditEntry>().Where(tracked => tracked.State == EntityState.Added && tracked.Entity.IsRefusal == entry.IsRefusal).Select(tracked => tracked.Entity.Hash).LastOrDefault();
        entry.PreviousHash = staged ?? await db.Audit.Where(last => last.IsRefusal == entry.IsRefusal).OrderByDescending(last => last.Sequence).Select(last => last.Hash).FirstOrDefaultAsync(cancel) ?? "";
        entry.AtUtc = new DateTime(entry.AtUtc.Ticks / TimeSpan.TicksPerMillisecond * TimeSpan.TicksPerMillisecond, DateTimeKind.Utc); // As finely as every database keeps it.
        entry.Hash = entry.Chained();
        db.Audit.Add(entry);
    }

    /// <returns>The first entry that was altered, or follows on one that is gone; null where the chains hold.</returns>
    public static async Task<AuditEntry?> BrokenAtAsync(this PortalDb db, CancellationToken cancel)
    {
        var (previous, previousRefusal) = ("", (string?)null); // The oldest refusals may be gone: those that are left begin anywhere.
        await foreach (var entry in db.Audit.AsNoTracking().OrderBy(entry => entry.Sequence).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (!entry.IsRefusal && previous.Length == 0 && entry.Hash.Length == 0) continue; // Written before there was a chain.
            if (entry.PreviousHash != (entry.IsRefusal ? previousRefusal ?? entry.PreviousHash : previous) || entry.Hash != entry.Chained()) return entry;
            if (entry.IsRefusal) previousRefusal = entry.Hash;
            else previous = entry.Hash;
        }

        return null;
    }

    /// <summary>Looks through the whole log and writes down what it found.</summary>
    public static async Task<AuditCheck> CheckAsync(this PortalDb db, DateTime nowUtc, CancellationToken cancel)
    {
        var entries = await db.Audit.LongCountAsync(cancel);
        var broken = (await db.BrokenAtAsync(cancel))?.Sequence;
        await db.AuditChecks.ExecuteUpdateAsync(row => row.SetProperty(check => check.AtUtc, nowUtc).SetProperty(check => check.Entries, entries).SetProperty(check => check.BrokenAt, broken), cancel);
        return new AuditCheck { AtUtc = nowUtc, Entries = entries, BrokenAt = broken };
    }

    /// <summary>
    /// Removes the refusals whose time is over, or that a wrong clock dated ahead: from the oldest on and without a gap, so
    /// that the chain of the rest holds. The database itself lets nothing else go.
    /// </summary>
    public static async Task<int> ForgetRefusalsAsync(this PortalDb db, DateTime nowUtc, CancellationToken cancel)
    {
        var day = TimeSpan.FromDays(1); // Less eager than the database's triggers, whose clock may be another.
        var (old, ahead) = (nowUtc - AuditEntry.RefusalsKept - day, nowUtc + day + day);
        var kept = await db.Audit.Where(entry => entry.IsRefusal && entry.AtUtc >= old && entry.AtUtc <= ahead).MinAsync(entry => (long?)entry.Sequence, cancel) ?? long.MaxValue;
        return await db.Audit.Where(entry => entry.IsRefusal && entry.Sequence < kept && (entry.AtUtc < old || entry.AtUtc > ahead)).ExecuteDeleteAsync(cancel);
    }
}
