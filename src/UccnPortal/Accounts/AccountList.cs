using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.Accounts;
using UccnPortal.Data.History;

namespace UccnPortal.Accounts;

/// <summary>What administrators look at: the accounts, and what was done.</summary>
public sealed class AccountList(PortalDb db)
{
    public const int AuditPage = 100;

    public async Task<IReadOnlyList<Account>> ReadAsync(CancellationToken cancel) =>
        await db.Accounts.AsNoTracking().OrderBy(account => account.DisabledAtUtc != null).ThenBy(account => account.CreatedAtUtc).ToListAsync(cancel);

    /// <param name="words">Stands in the actor, the action, the record or the details; empty for everything.</param>
    /// <param name="before">Only entries older than this one.</param>
    public async Task<IReadOnlyList<AuditEntry>> AuditAsync(string words, long? before, CancellationToken cancel)
    {
        var entries = db.Audit.AsNoTracking();
        if (before is { } sequence) entries = entries.Where(entry => entry.Sequence < sequence);
        if (words.Length > 0) entries = entries.Where(entry => entry.Actor.Contains(words) || entry.Action.Contains(words) || entry.Title.Contains(words) || entry.Details.Contains(words));
        return await entries.OrderByDescending(entry => entry.Sequence).Take(AuditPage).ToListAsync(cancel);
    }

    public Task<AuditEntry?> BrokenAtAsync(CancellationToken cancel) => db.BrokenAtAsync(cancel);
}
