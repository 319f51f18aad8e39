using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.Accounts;
using UccnPortal.Data.History;
using UccnPortal.Records;

namespace UccnPortal.Accounts;

/// <summary>Which entries of the audit log are asked for.</summary>
/// <param name="Words">Stand in the actor, the action, the record or the details; empty for everything.</param>
/// <param name="From">The first day, in China; likewise <paramref name="Until"/>, the last.</param>
public sealed record AuditQuery(string Words, string Person, DateOnly? From, DateOnly? Until)
{
    /// <summary>The codes of actions that are shown in such words: they are found as well.</summary>
    public IReadOnlyList<string> Actions { get; init; } = [];
}

/// <summary>What administrators look at: the accounts, and what was done.</summary>
public sealed class AccountList(PortalDb db)
{
    public const int AuditPage = 100;

    /// <summary>So many entries go into one file; who needs older ones asks for them by their days.</summary>
    public const int AuditFile = 50_000;
    private const int MostActors = 200;

    public async Task<IReadOnlyList<Account>> ReadAsync(CancellationToken cancel) =>
        await db.Accounts.AsNoTracking().OrderBy(account => account.DisabledAtUtc != null).ThenBy(account => account.CreatedAtUtc).ToListAsync(cancel);

    /// <param name="before">Only entries older than this one.</param>
    public async Task<IReadOnlyList<AuditEntry>> AuditAsync(AuditQuery query, long? before, int most, CancellationToken cancel)
    {
        var entries = db.Audit.AsNoTracking();
        var (words, actions) = (query.Words, query.Actions);
        if (before is { } sequence) entries = entries.Where(entry => entry.Sequence < sequence);
        if (words.Length > 0) entries = entries.Where(entry => entry.Actor.Contains(words) || entry.Action.Contains(words) || actions.Contains(entry.Action) || entry.Title.Contains(words) || entry.Details.Contains(words));
        if (query.Person.Length > 0) entries = entries.Where(entry => entry.Actor == query.Person);
        if (query.From is { } from && BeijingTime.ToUtc(from.ToDateTime(TimeOnly.MinValue)) is var start) entries = entries.Where(entry => entry.AtUtc >= start);
        if (query.Until is { } until && BeijingTime.ToUtc(until.AddDays(1).ToDateTime(TimeOnly.MinValue)) is var end) entries = entries.Where(entry => entry.AtUtc < end);
        return await entries.OrderByDescending(entry => entry.Sequence).Take(most).ToListAsync(cancel);
    }

    /// <summary>Everybody who ever did something, by name, the portal itself included; not what strangers typed for one, which may be a password in the wrong field.</summary>
    public async Task<IReadOnlyList<string>> ActorsAsync(CancellationToken cancel) =>
        await db.Audit.AsNoTracking().Where(entry => entry.Actor != "" && (entry.ActorId != null || !entry.IsRefusal && entry.Action != AuditAction.SignInRefused.Code())).Select(entry => entry.Actor).Distinct().OrderBy(actor => actor).Take(MostActors).ToListAsync(cancel);

    /// <summary>The account's sign-in before the one that began at the given time; null where that was its first.</summary>
    public Task<AuditEntry?> SignInBeforeAsync(Guid account, DateTime sinceUtc, CancellationToken cancel) =>
        db.Audit.AsNoTracking().Where(entry => entry.ActorId == account && entry.Action == AuditAction.SignIn.Code() && entry.AtUtc <= sinceUtc).OrderByDescending(entry => entry.Sequence).Skip(1).FirstOrDefaultAsync(cancel);

    /// <summary>What the last nightly look through the whole log found.</summary>
    public Task<AuditCheck> LastCheckAsync(CancellationToken cancel) => db.AuditChecks.AsNoTracking().SingleAsync(cancel);
}
