using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace UccnPortal.Data;

/// <summary>Serializes transactions that read and then write. SQLite does so by itself; PostgreSQL needs an advisory lock.</summary>
public static class Turns
{
    // Arbitrary values that must stay the same in all versions of the portal.
    public const long Audit = 0x41554449;

    /// <summary>Taken before <see cref="Audit"/>. Prevents the withdrawal of a record while a reference to it is being published.</summary>
    public const long Records = 0x52454353;
    public const long Accounts = 0x4143434F;
    public const long UnsavedPosts = 0x4B455054;

    /// <summary>Taken before <see cref="Audit"/>.</summary>
    public const long ReaderReports = 0x52505254;

    public static async Task<IDbContextTransaction> BeginInTurnAsync(this PortalDb db, long turn, CancellationToken cancel)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.WaitForTurnAsync(turn, cancel);
        return transaction;
    }

    public static Task WaitForTurnAsync(this PortalDb db, long turn, CancellationToken cancel) =>
        db.Database.IsNpgsql() ? db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({turn})", cancel) : Task.CompletedTask;
}
