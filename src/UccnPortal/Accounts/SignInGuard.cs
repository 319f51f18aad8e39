using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.Accounts;

namespace UccnPortal.Accounts;

public abstract record Admission
{
    /// <param name="Attempt">Counts as a failure until it is forgiven.</param>
    public sealed record Admitted(long Attempt) : Admission;

    /// <summary>Too many failures for this name. The response is the same as for a wrong password.</summary>
    public sealed record Locked : Admission;

    public sealed record TooMany(TimeSpan RetryAfter) : Admission;
}

/// <summary>Slows down guessing. Stores an attempt before judging it, so that parallel attempts cannot all pass.</summary>
/// <remarks>A locked name still works from networks where its owner has signed in before, so nobody can lock staff out.</remarks>
public sealed class SignInGuard(PortalDb db, TimeProvider time)
{
    public const int FailuresOfName = 5;
    public const int FailuresFromAddress = 30;

    public static readonly TimeSpan Lock = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan AddressWindow = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan KnownFor = TimeSpan.FromDays(60);

    /// <summary>How far the clock of another instance may be ahead; anything later comes from a wrong clock.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(1);

    public async Task<Admission> AdmitAsync(string name, Guid? account, string address, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var attempt = new SignInAttempt
        {
            Name = name.Length > Account.NameMax ? name[..Account.NameMax] : name,
            Address = address,
            AtUtc = now,
        };
        var knownSince = now - KnownFor;
        var isAtHome =
            account is { } id
            && await db.KnownAddresses.AnyAsync(
                known => known.AccountId == id && known.Address == address && known.SeenAtUtc > knownSince,
                cancel
            );
        // Refused before anything is written, so that a flood adds no rows.
        if (await RefusalAsync(attempt, isAtHome, long.MaxValue, cancel) is { } refused)
            return refused;

        db.SignInAttempts.Add(attempt);
        await db.SaveChangesAsync(cancel);
        db.Entry(attempt).State = EntityState.Detached;
        if (await RefusalAsync(attempt, isAtHome, attempt.Sequence, cancel) is not { } late)
            return new Admission.Admitted(attempt.Sequence);

        await ForgiveAsync(attempt.Sequence, cancel); // Concurrent attempts were stored first and count.
        return late;
    }

    public Task<bool> KnowsAsync(string address, CancellationToken cancel)
    {
        var since = time.GetUtcNow().UtcDateTime - KnownFor;
        return db.KnownAddresses.AnyAsync(known => known.Address == address && known.SeenAtUtc > since, cancel);
    }

    /// <summary>Deletes attempts that no longer count, and resets known networks that a wrong clock dated ahead.</summary>
    public async Task ForgetOldAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var (old, ahead) = (now - Lock, now + Ahead);
        await db.SignInAttempts.Where(row => row.AtUtc < old || row.AtUtc > ahead).ExecuteDeleteAsync(cancel);
        await db
            .KnownAddresses.Where(known => known.SeenAtUtc > ahead)
            .ExecuteUpdateAsync(known => known.SetProperty(row => row.SeenAtUtc, now), cancel);
    }

    /// <summary>Removes the attempt: the password was right, though the sign-in is not complete yet.</summary>
    public Task ForgiveAsync(long attempt, CancellationToken cancel) =>
        db.SignInAttempts.Where(row => row.Sequence == attempt).ExecuteDeleteAsync(cancel);

    public async Task RememberAsync(Account account, string address, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await db.SignInAttempts.Where(row => row.Name == account.NormalizedName && row.Address == address).ExecuteDeleteAsync(cancel);
        if (await db.KnownAddresses.FindAsync([account.Id, address], cancel) is { } known)
            known.SeenAtUtc = now;
        else
        {
            db.KnownAddresses.Add(
                new KnownAddress
                {
                    AccountId = account.Id,
                    Address = address,
                    SeenAtUtc = now,
                }
            );
        }

        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Returns the IPv4 address or the IPv6 /64 network, since a client can change the rest of an IPv6 address at will.</summary>
    public static string RemoteNetworkOf(IPAddress? address)
    {
        if (address is null)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address.ToString();

        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, 8, 8);
        return $"{new IPAddress(bytes)}/64";
    }

    private async Task<Admission?> RefusalAsync(SignInAttempt attempt, bool isAtHome, long before, CancellationToken cancel)
    {
        var now = attempt.AtUtc;
        var (minuteAgo, since, ahead) = (now - AddressWindow, now - Lock, now + Ahead);
        var earlier = db.SignInAttempts.Where(row => row.Sequence < before && row.AtUtc <= ahead);
        var fromHere = await earlier
            .Where(row => row.Address == attempt.Address && row.AtUtc > minuteAgo)
            .OrderBy(row => row.Sequence)
            .Select(row => row.AtUtc)
            .ToListAsync(cancel);
        if (fromHere.Count >= FailuresFromAddress)
        {
            var wait = fromHere[^FailuresFromAddress] + AddressWindow - now;
            return new Admission.TooMany(wait < AddressWindow ? wait : AddressWindow);
        }

        var ofName = earlier.Where(row => row.Name == attempt.Name && row.AtUtc > since);
        if (isAtHome)
            ofName = ofName.Where(row => row.Address == attempt.Address);
        return await ofName.CountAsync(cancel) >= FailuresOfName ? new Admission.Locked() : null;
    }
}
