using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace UccnPortal.Data;

/// <summary>Transactions that look and then write, one after the other: SQLite's do so by themselves, PostgreSQL's by a lock that ends with each.</summary>
public static class Turns
{
    // Any constants will do, as long as every version of the portal uses the same ones.
    public const long Audit = 0x41554449;

    /// <summary>Before <see cref="Audit"/>: nobody withdraws what another is just publishing a reference to.</summary>
    public const long Records = 0x52454353;
    public const long Accounts = 0x4143434F;
    public const long KeptForms = 0x4B455054;

    public static async Task<IDbContextTransaction> BeginInTurnAsync(this PortalDb db, long turn, CancellationToken cancel)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.WaitForTurnAsync(turn, cancel);
        return transaction;
    }

    /// <summary>Within a transaction that is open.</summary>
    public static Task WaitForTurnAsync(this PortalDb db, long turn, CancellationToken cancel) =>
        db.Database.IsNpgsql() ? db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({turn})", cancel) : Task.CompletedTask;
}
