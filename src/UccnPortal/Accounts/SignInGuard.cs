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

    private static readonly TimeSpan Lock = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan AddressWindow = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan KnownFor = TimeSpan.FromDays(60);
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <param name="name">Normalized as typed.</param>
    /// <param name="address">As <see cref="PlaceOf"/> gives it.</param>
    public async Task<Admission> AdmitAsync(string name, Guid? account, string address, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var attempt = new SignInAttempt { Name = name.Length > Account.NameMax ? name[..Account.NameMax] : name, Address = address, AtUtc = now };
        db.SignInAttempts.Add(attempt);
        await db.SaveChangesAsync(cancel);
        db.Entry(attempt).State = EntityState.Detached;

        var earlier = db.SignInAttempts.Where(row => row.Sequence < attempt.Sequence);
        var minuteAgo = now - AddressWindow;
        var fromHere = await earlier.Where(row => row.Address == address && row.AtUtc > minuteAgo).OrderBy(row => row.Sequence).Select(row => row.AtUtc).ToListAsync(cancel);
        if (fromHere.Count >= FailuresFromAddress) return new Admission.TooMany(fromHere[^FailuresFromAddress] + AddressWindow - now);

        var since = now - Lock;
        var ofName = earlier.Where(row => row.Name == attempt.Name && row.AtUtc > since);
        if (account is { } id && await db.KnownAddresses.AnyAsync(known => known.AccountId == id && known.Address == address && known.SeenAtUtc > now - KnownFor, cancel))
            ofName = ofName.Where(row => row.Address == address);
        return await ofName.CountAsync(cancel) >= FailuresOfName ? new Admission.Locked() : new Admission.Admitted(attempt.Sequence);
    }

    /// <summary>The password was right: not a failure, though the account is not in yet.</summary>
    public Task ForgiveAsync(long attempt, CancellationToken cancel) => db.SignInAttempts.Where(row => row.Sequence == attempt).ExecuteDeleteAsync(cancel);

    /// <summary>Somebody is in: the place is known, what failed there before is forgotten, what is old is thrown away.</summary>
    public async Task RememberAsync(Account account, string address, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var old = now - Kept;
        await db.SignInAttempts.Where(row => row.AtUtc < old || (row.Name == account.NormalizedName && row.Address == address)).ExecuteDeleteAsync(cancel);
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
}
