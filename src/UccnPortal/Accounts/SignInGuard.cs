using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.Accounts;

namespace UccnPortal.Accounts;

/// <summary>What a guesser may do before he has to wait.</summary>
public abstract record Admission
{
    /// <param name="Attempt">Counts as a failure until it is said to have succeeded.</param>
    public sealed record Admitted(long Attempt) : Admission;

    /// <summary>Five failures for this name: it is locked for a while. Never told apart from a wrong password.</summary>
    public sealed record Locked : Admission;

    /// <summary>Too many failures from one place.</summary>
    public sealed record TooMany(TimeSpan RetryAfter) : Admission;
}

/// <summary>
/// Slows guessing, on all instances alike. An attempt is written down before it is judged, so that many at once cannot
/// pass together. Guesses from elsewhere lock a name for strangers only: where its owner has signed in before, she still
/// can, and nobody can lock the office out.
/// </summary>
public sealed class SignInGuard(PortalDb db, TimeProvider time)
{
    public const int FailuresOfName = 5;
    public const int FailuresFromAddress = 30;

    public static readonly TimeSpan Lock = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan AddressWindow = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan KnownFor = TimeSpan.FromDays(60);

    /// <summary>So far ahead may the clock of another instance be; what lies further ahead was written by a clock that was wrong.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(1);

    /// <param name="name">Normalized as typed.</param>
    /// <param name="address">As <see cref="PlaceOf"/> gives it.</param>
    public async Task<Admission> AdmitAsync(string name, Guid? account, string address, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var attempt = new SignInAttempt { Name = name.Length > Account.NameMax ? name[..Account.NameMax] : name, Address = address, AtUtc = now };
        var knownSince = now - KnownFor;
        var isAtHome = account is { } id && await db.KnownAddresses.AnyAsync(known => known.AccountId == id && known.Address == address && known.SeenAtUtc > knownSince, cancel);
        if (await RefusalAsync(attempt, isAtHome, long.MaxValue, cancel) is { } refused) return refused; // Without writing: a flood leaves nothing.

        db.SignInAttempts.Add(attempt);
        await db.SaveChangesAsync(cancel);
        db.Entry(attempt).State = EntityState.Detached;
        if (await RefusalAsync(attempt, isAtHome, attempt.Sequence, cancel) is not { } late) return new Admission.Admitted(attempt.Sequence);

        await ForgiveAsync(attempt.Sequence, cancel); // Others came at the same moment, and they count.
        return late;
    }

    /// <summary>Whether somebody has signed in from there.</summary>
    public Task<bool> KnowsAsync(string address, CancellationToken cancel)
    {
        var since = time.GetUtcNow().UtcDateTime - KnownFor;
        return db.KnownAddresses.AnyAsync(known => known.Address == address && known.SeenAtUtc > since, cancel);
    }

    /// <summary>Throws away what counts no longer; a place that was seen by a clock that was wrong is known from now on as any other.</summary>
    public async Task ForgetOldAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var (old, ahead) = (now - Lock, now + Ahead);
        await db.SignInAttempts.Where(row => row.AtUtc < old || row.AtUtc > ahead).ExecuteDeleteAsync(cancel);
        await db.KnownAddresses.Where(known => known.SeenAtUtc > ahead).ExecuteUpdateAsync(known => known.SetProperty(row => row.SeenAtUtc, now), cancel);
    }

    /// <summary>The password was right: not a failure, though the account is not in yet.</summary>
    public Task ForgiveAsync(long attempt, CancellationToken cancel) => db.SignInAttempts.Where(row => row.Sequence == attempt).ExecuteDeleteAsync(cancel);

    /// <summary>Somebody is in: the place is known, what failed there before is forgotten.</summary>
    public async Task RememberAsync(Account account, string address, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await db.SignInAttempts.Where(row => row.Name == account.NormalizedName && row.Address == address).ExecuteDeleteAsync(cancel);
        if (await db.KnownAddresses.FindAsync([account.Id, address], cancel) is { } known) known.SeenAtUtc = now;
        else db.KnownAddresses.Add(new KnownAddress { AccountId = account.Id, Address = address, SeenAtUtc = now });
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Where a request comes from, as coarsely as somebody can change it at will: an IPv4 address, the first half of an IPv6 one.</summary>
    public static string PlaceOf(IPAddress? address)
    {
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return address.ToString();

        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, 8, 8);
        return $"{new IPAddress(bytes)}/64";
    }

    private async Task<Admission?> RefusalAsync(SignInAttempt attempt, bool isAtHome, long before, CancellationToken cancel)
    {
        var now = attempt.AtUtc;
        var (minuteAgo, since, ahead) = (now - AddressWindow, now - Lock, now + Ahead);
        var earlier = db.SignInAttempts.Where(row => row.Sequence < before && row.AtUtc <= ahead);
        var fromHere = await earlier.Where(row => row.Address == attempt.Address && row.AtUtc > minuteAgo).OrderBy(row => row.Sequence).Select(row => row.AtUtc).ToListAsync(cancel);
        if (fromHere.Count >= FailuresFromAddress)
        {
            var wait = fromHere[^FailuresFromAddress] + AddressWindow - now;
            return new Admission.TooMany(wait < AddressWindow ? wait : AddressWindow);
        }

        var ofName = earlier.Where(row => row.Name == attempt.Name && row.AtUtc > since);
        if (isAtHome) ofName = ofName.Where(row => row.Address == attempt.Address);
        return await ofName.CountAsync(cancel) >= FailuresOfName ? new Admission.Locked() : null;
    }
}
