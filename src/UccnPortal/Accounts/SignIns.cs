using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.Accounts;
using UccnPortal.Data.History;
using UccnPortal.Records;

namespace UccnPortal.Accounts;

public abstract record PasswordOutcome
{
    /// <summary>Wrong, unknown, disabled or locked; the response does not say which.</summary>
    public sealed record Refused : PasswordOutcome;

    public sealed record TooMany(TimeSpan RetryAfter) : PasswordOutcome;

    public sealed record Right(Account Account) : PasswordOutcome;
}

public sealed class SignIns(
    UserManager<Account> accounts,
    PortalDb db,
    SignInGuard guard,
    RefusalNotes notes,
    OneTimeCodes codes,
    IPasswordHasher<Account> hasher,
    IHttpContextAccessor current,
    IHostEnvironment environment,
    TimeProvider time
)
{
    /// <summary>Maximum length of a session, even an active one.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    public static readonly TimeSpan ForTheCode = TimeSpan.FromMinutes(10);

    public static readonly TimeSpan Ahead = TimeSpan.FromMinutes(5);

    // Hashed against when there is no such account, so that the response takes the same time.
    private static readonly Account Nobody = new();
    private static string? NobodysHash { get; set; }

    private HttpContext Context => current.HttpContext ?? throw new InvalidOperationException("Signing in belongs to a request.");
    private string RemoteNetwork => SignInGuard.RemoteNetworkOf(Context.Connection.RemoteIpAddress);

    public async Task<PasswordOutcome> CheckPasswordAsync(string name, string password, CancellationToken cancel)
    {
        var normalized = accounts.NormalizeName(name);
        var account = await accounts.FindByNameAsync(name);
        var admission = await guard.AdmitAsync(normalized, account?.Id, RemoteNetwork, cancel);
        if (admission is not Admission.Admitted admitted)
        {
            // Names with and without an account are refused alike here, so no hash is needed to hide the difference.
            await NoteRefusalAsync(account, name, WhyOf(admission), cancel);
            return admission is Admission.TooMany many ? new PasswordOutcome.TooMany(many.RetryAfter) : new PasswordOutcome.Refused();
        }

        var right = account is { PasswordHash.Length: > 0 }
            ? await accounts.CheckPasswordAsync(account, password)
            : hasher.VerifyHashedPassword(Nobody, NobodysHash ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString()), password)
                == PasswordVerificationResult.Success;
        if (!right || account is not { DisabledAtUtc: null })
        {
            await NoteRefusalAsync(account, name, right ? "disabled" : "wrong", cancel);
            return new PasswordOutcome.Refused();
        }

        await guard.ForgiveAsync(admitted.Attempt, cancel);
        return new PasswordOutcome.Right(account);
    }

    public async Task<PasswordOutcome> CheckCodeAsync(Account account, string code, CancellationToken cancel)
    {
        var admission = await guard.AdmitAsync(account.NormalizedName, account.Id, RemoteNetwork, cancel);
        if (admission is not Admission.Admitted admitted)
        {
            await NoteRefusalAsync(account, account.Name, WhyOf(admission), cancel);
            // The password was right, so the response may disclose that the name is locked.
            return new PasswordOutcome.TooMany(admission is Admission.TooMany many ? many.RetryAfter : SignInGuard.Lock);
        }

        if (!await codes.TakeAsync(account, code, cancel) && !await codes.TakeRecoveryCodeAsync(account, code, cancel))
        {
            await NoteRefusalAsync(account, account.Name, "wrong code", cancel);
            return new PasswordOutcome.Refused();
        }

        await guard.ForgiveAsync(admitted.Attempt, cancel);
        return new PasswordOutcome.Right(account);
    }

    public Task BeginAsync(Account account) =>
        Context.SignInAsync(Staff.HalfScheme, Staff.PrincipalOf(account, Staff.HalfScheme, time.GetUtcNow().UtcDateTime, Guid.Empty));

    public async Task<Account?> HalfSignedInAsync()
    {
        var half = await Context.AuthenticateAsync(Staff.HalfScheme);
        var now = time.GetUtcNow().UtcDateTime;
        return
            half.Principal is { } user
            && Staff.Of(user) is { } staff
            && Staff.SinceOf(user) >= now - ForTheCode
            && Staff.SinceOf(user) <= now + Ahead
            && await accounts.FindByIdAsync(staff.Id.ToString()) is { DisabledAtUtc: null } account
            && account.SecurityStamp == Staff.StampOf(user)
            ? account
            : null;
    }

    public async Task CompleteAsync(Account account, CancellationToken cancel)
    {
        // Bypasses the account's version, so that this cannot conflict with a concurrent change.
        var (now, from) = (time.GetUtcNow().UtcDateTime, Shortened(Context.Connection.RemoteIpAddress));
        await db
            .Accounts.Where(row => row.Id == account.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(a => a.LastSignInAtUtc, now).SetProperty(a => a.LastSignInFrom, from), cancel);
        await guard.RememberAsync(account, RemoteNetwork, cancel);
        await AuditAsync(account, account.Name, AuditAction.SignIn, "", cancel);
        await Context.SignOutAsync(Staff.HalfScheme);
        var session = Guid.CreateVersion7();
        db.Sessions.Add(new StaffSession { Id = session, UntilUtc = now + Longest });
        await db.SaveChangesAsync(cancel);
        // Antiforgery tokens on the following page must belong to this account.
        Context.User = Staff.PrincipalOf(account, Staff.Scheme, now, session);
        await Context.SignInAsync(Staff.Scheme, Context.User);
    }

    public Task RenewAsync(Account account) =>
        Context.SignInAsync(
            Staff.Scheme,
            Staff.PrincipalOf(account, Staff.Scheme, Staff.SinceOf(Context.User), Staff.SessionOf(Context.User))
        );

    public async Task LeaveAsync(CancellationToken cancel)
    {
        if (Staff.Of(Context.User) is { } staff)
        {
            var session = Staff.SessionOf(Context.User);
            await db.Sessions.Where(row => row.Id == session).ExecuteDeleteAsync(cancel);
            await AuditAsync(staff.Id, staff.Name, AuditAction.SignOut, "", cancel);
        }

        await Context.SignOutAsync(Staff.Scheme);
        await Context.SignOutAsync(Staff.HalfScheme);
    }

    /// <summary>Checks a session. One that a wrong clock dated ahead continues from now.</summary>
    /// <returns>The principal to continue with; null if the session has ended.</returns>
    public async Task<ClaimsPrincipal?> ValidateAsync(ClaimsPrincipal user, CancellationToken cancel)
    {
        if (Staff.Of(user) is not { } staff)
            return null;

        var (session, since, now) = (Staff.SessionOf(user), Staff.SinceOf(user), time.GetUtcNow().UtcDateTime);
        var account = await db
            .Accounts.AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == staff.Id && db.Sessions.Any(open => open.Id == session), cancel);
        if (
            account is not { DisabledAtUtc: null }
            || account.SecurityStamp != Staff.StampOf(user)
            || now - since > Longest
            || since - now > Longest
        )
        {
            return null;
        }

        if (account.PasswordHash.Length == 0 && !environment.IsDevelopment())
            return null;

        return since > now + Ahead ? Staff.PrincipalOf(account, Staff.Scheme, now, session) : user;
    }

    public Task ForgetOldAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var ahead = now + Longest + Longest; // The furthest ahead that ValidateAsync accepts.
        return db.Sessions.Where(session => session.UntilUtc < now || session.UntilUtc > ahead).ExecuteDeleteAsync(cancel);
    }

    private static string WhyOf(Admission refusal) => refusal is Admission.Locked ? "locked" : "too many from one place";

    private async Task NoteRefusalAsync(Account? account, string name, string why, CancellationToken cancel)
    {
        if (notes.IsWorthNoting(RefusalNotes.Strangers, RemoteNetwork))
            await AuditAsync(account, name, AuditAction.SignInRefused, why, cancel);
    }

    private Task AuditAsync(Account? account, string name, AuditAction action, string details, CancellationToken cancel) =>
        AuditAsync(account?.Id, account?.Name ?? name, action, details, cancel);

    private Task AuditAsync(Guid? id, string name, AuditAction action, string details, CancellationToken cancel) =>
        AuditAsync(
            new AuditEntry
            {
                Actor = name.Length > Account.NameMax ? name[..Account.NameMax] : name,
                ActorId = id,
                Action = action.Code(),
                Details = details,
            },
            cancel
        );

    public async Task AuditAsync(AuditEntry entry, CancellationToken cancel)
    {
        entry.AtUtc = time.GetUtcNow().UtcDateTime;
        entry.Address = Shortened(Context.Connection.RemoteIpAddress);
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancel) : null;
        await db.AppendAsync(entry, cancel);
        await db.SaveChangesAsync(cancel);
        if (transaction is not null)
            await transaction.CommitAsync(cancel);
    }

    /// <summary>Returns the network of an address: enough to recognize one's own, too little to identify a person.</summary>
    public static string Shortened(IPAddress? address)
    {
        if (address is null)
            return "";

        var bytes = (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).GetAddressBytes();
        Array.Clear(bytes, bytes.Length == 4 ? 3 : 6, bytes.Length - (bytes.Length == 4 ? 3 : 6));
        return new IPAddress(bytes).ToString();
    }
}
