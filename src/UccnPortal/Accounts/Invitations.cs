using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.Accounts;

namespace UccnPortal.Accounts;

/// <summary>One-time links: to set up the first administrator, to join, to get in again. Only hashes of them are kept.</summary>
public sealed class Invitations(PortalDb db, TimeProvider time)
{
    public static readonly TimeSpan Life = TimeSpan.FromHours(24);

    /// <returns>The token that the link carries; nobody can read it again.</returns>
    public async Task<string> AddAsync(Invitation invitation, CancellationToken cancel)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var now = time.GetUtcNow().UtcDateTime;
        invitation.TokenHash = HashOf(token);
        invitation.ExpiresAtUtc = now + Life;

        // There is one set-up link and one link back in for an account: the last one made.
        await db.Invitations.Where(old => old.ExpiresAtUtc < now
            || (invitation.Kind == InvitationKind.SetUp && old.Kind == InvitationKind.SetUp)
            || (invitation.AccountId != null && old.AccountId == invitation.AccountId)).ExecuteDeleteAsync(cancel);
        db.Invitations.Add(invitation);
        await db.SaveChangesAsync(cancel);
        return token;
    }

    /// <summary>The invitation that a link carries, while it holds.</summary>
    public async Task<Invitation?> FindAsync(string token, CancellationToken cancel)
    {
        var (hash, now) = (HashOf(token), time.GetUtcNow().UtcDateTime);
        var ahead = now + Life + SignIns.Ahead;
        var invitation = await db.Invitations.AsNoTracking().FirstOrDefaultAsync(row => row.TokenHash == hash && row.ExpiresAtUtc > now && row.ExpiresAtUtc < ahead, cancel);
        return invitation is { Kind: InvitationKind.SetUp } && await db.Accounts.AnyAsync(cancel) ? null : invitation; // Only an empty house is set up.
    }

    /// <summary>Uses the link up; false for whoever comes second.</summary>
    public async Task<bool> TakeAsync(Invitation invitation, CancellationToken cancel) =>
        await db.Invitations.Where(row => row.TokenHash == invitation.TokenHash).ExecuteDeleteAsync(cancel) == 1;

    public Task<List<Invitation>> OpenAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var ahead = now + Life + SignIns.Ahead;
        return db.Invitations.AsNoTracking().Where(row => row.ExpiresAtUtc > now && row.ExpiresAtUtc < ahead).OrderBy(row => row.ExpiresAtUtc).ToListAsync(cancel);
    }

    /// <summary>Throws away what holds no longer, or was made by a clock that was wrong and would hold for as long as that was.</summary>
    public Task ForgetOldAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var ahead = now + Life + SignIns.Ahead;
        return db.Invitations.Where(row => row.ExpiresAtUtc < now || row.ExpiresAtUtc > ahead).ExecuteDeleteAsync(cancel);
    }

    public Task WithdrawAsync(string tokenHash, CancellationToken cancel) => db.Invitations.Where(row => row.TokenHash == tokenHash).ExecuteDeleteAsync(cancel);

    internal static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
