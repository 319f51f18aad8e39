using Microsoft.EntityFrameworkCore;

namespace UccnPortal.Data.History;

public static class AuditLog
{
    /// <summary>Stages the entry to be saved with the caller's changes. Requires an open transaction.</summary>
    public static async Task AppendAsync(this PortalDb db, AuditEntry entry, CancellationToken cancel)
    {
        await db.WaitForTurnAsync(Turns.Audit, cancel);
        entry.IsRefusal = AuditEntry.Refusals.Contains(entry.Action);
        var staged = db
            .ChangeTracker.Entries<AuditEntry>()
            .Where(tracked => tracked.State == EntityState.Added && tracked.Entity.IsRefusal == entry.IsRefusal)
            .Select(tracked => tracked.Entity.Hash)
            .LastOrDefault();
        entry.PreviousHash =
            staged
            ?? await db
                .Audit.Where(last => last.IsRefusal == entry.IsRefusal)
                .OrderByDescending(last => last.Sequence)
                .Select(last => last.Hash)
                .FirstOrDefaultAsync(cancel)
            ?? "";
        // Truncates to a precision that every database keeps.
        entry.AtUtc = new DateTime(entry.AtUtc.Ticks / TimeSpan.TicksPerMillisecond * TimeSpan.TicksPerMillisecond, DateTimeKind.Utc);
        entry.Hash = entry.Chained();
        db.Audit.Add(entry);
    }

    public static async Task<AuditEntry?> BrokenAtAsync(this PortalDb db, CancellationToken cancel)
    {
        // The chain of refusals may start anywhere, because old refusals are deleted.
        var (previous, previousRefusal) = ("", (string?)null);
        await foreach (var entry in db.Audit.AsNoTracking().OrderBy(entry => entry.Sequence).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (!entry.IsRefusal && previous.Length == 0 && entry.Hash.Length == 0)
                continue; // Older than the chain.
            if (entry.PreviousHash != (entry.IsRefusal ? previousRefusal ?? entry.PreviousHash : previous) || entry.Hash != entry.Chained())
                return entry;
            if (entry.IsRefusal)
                previousRefusal = entry.Hash;
            else
                previous = entry.Hash;
        }

        return null;
    }

    public static async Task<AuditCheck> CheckAsync(this PortalDb db, DateTime nowUtc, CancellationToken cancel)
    {
        var entries = await db.Audit.LongCountAsync(cancel);
        var broken = (await db.BrokenAtAsync(cancel))?.Sequence;
        await db.AuditChecks.ExecuteUpdateAsync(
            row =>
                row.SetProperty(check => check.AtUtc, nowUtc)
                    .SetProperty(check => check.Entries, entries)
                    .SetProperty(check => check.BrokenAt, broken),
            cancel
        );
        return new AuditCheck
        {
            AtUtc = nowUtc,
            Entries = entries,
            BrokenAt = broken,
        };
    }

    /// <summary>Deletes expired and future-dated refusals, oldest first and without gaps, so that the remaining chain holds.</summary>
    public static async Task<int> ForgetRefusalsAsync(this PortalDb db, DateTime nowUtc, CancellationToken cancel)
    {
        var day = TimeSpan.FromDays(1); // A margin, because the clock of the database's triggers may differ.
        var (old, ahead) = (nowUtc - AuditEntry.RefusalsKept - day, nowUtc + day + day);
        var kept =
            await db
                .Audit.Where(entry => entry.IsRefusal && entry.AtUtc >= old && entry.AtUtc <= ahead)
                .MinAsync(entry => (long?)entry.Sequence, cancel)
            ?? long.MaxValue;
        return await db
            .Audit.Where(entry => entry.IsRefusal && entry.Sequence < kept && (entry.AtUtc < old || entry.AtUtc > ahead))
            .ExecuteDeleteAsync(cancel);
    }
}
