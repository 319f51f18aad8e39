using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.Accounts;

namespace UccnPortal.Accounts;

/// <summary>One-time links for setting up the first administrator, joining and resetting. Only hashes are stored.</summary>
public sealed class Invitations(PortalDb db, TimeProvider time)
{
    public static readonly TimeSpan Life = TimeSpan.FromHours(24);

    public async Task<string> AddAsync(Invitation invitation, CancellationToken cancel)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var now = time.GetUtcNow().UtcDateTime;
        invitation.TokenHash = HashOf(token);
        invitation.ExpiresAtUtc = now + Life;

        // A new set-up link, or a new reset link for the same account, replaces the earlier one.
        await db
            .Invitations.Where(old =>
                old.ExpiresAtUtc < now
                || (invitation.Kind == InvitationKind.SetUp && old.Kind == InvitationKind.SetUp)
                || (invitation.AccountId != null && old.AccountId == invitation.AccountId)
            )
            .ExecuteDeleteAsync(cancel);
        db.Invitations.Add(invitation);
        await db.SaveChangesAsync(cancel);
        return token;
    }

    public async Task<Invitation?> FindAsync(string token, CancellationToken cancel)
    {
        var (hash, now) = (HashOf(token), time.GetUtcNow().UtcDateTime);
        var ahead = now + Life + SignIns.Ahead;
        var invitation = await db
            .Invitations.AsNoTracking()
            .FirstOrDefaultAsync(row => row.TokenHash == hash && row.ExpiresAtUtc > now && row.ExpiresAtUtc < ahead, cancel);
        // A set-up link is valid only while there are no accounts.
        return invitation is { Kind: InvitationKind.SetUp } && await db.Accounts.AnyAsync(cancel) ? null : invitation;
    }

    /// <summary>Uses the link up; false if another request was first.</summary>
    public async Task<bool> TakeAsync(Invitation invitation, CancellationToken cancel) =>
        await db.Invitations.Where(row => row.TokenHash == invitation.TokenHash).ExecuteDeleteAsync(cancel) == 1;

    public Task<List<Invitation>> OpenAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var ahead = now + Life + SignIns.Ahead;
        return db
            .Invitations.AsNoTracking()
            .Where(row => row.ExpiresAtUtc > now && row.ExpiresAtUtc < ahead)
            .OrderBy(row => row.ExpiresAtUtc)
            .ToListAsync(cancel);
    }

    public Task ForgetOldAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var ahead = now + Life + SignIns.Ahead;
        return db.Invitations.Where(row => row.ExpiresAtUtc < now || row.ExpiresAtUtc > ahead).ExecuteDeleteAsync(cancel);
    }

    public Task WithdrawAsync(string tokenHash, CancellationToken cancel) =>
        db.Invitations.Where(row => row.TokenHash == tokenHash).ExecuteDeleteAsync(cancel);

    internal static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
