using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.Accounts;
using UccnPortal.Data.History;
using UccnPortal.Records;

namespace UccnPortal.Accounts;

/// <summary>Filters for the audit log.</summary>
/// <param name="Words">Searched in actor, action, title and details; empty for no filter.</param>
/// <param name="From">The first day in Beijing time; <paramref name="Until"/> is the last day, inclusive.</param>
public sealed record AuditQuery(string Words, string Person, DateOnly? From, DateOnly? Until)
{
    /// <summary>Codes of the actions whose displayed names match <see cref="Words"/>; entries with these codes are found as well.</summary>
    public IReadOnlyList<string> Actions { get; init; } = [];
}

public sealed class AccountList(PortalDb db)
{
    public const int AuditPage = 100;

    public const int AuditFile = 50_000;
    private const int MostActors = 200;

    public async Task<IReadOnlyList<Account>> ReadAsync(CancellationToken cancel) =>
        await db
            .Accounts.AsNoTracking()
            .OrderBy(account => account.DisabledAtUtc != null)
            .ThenBy(account => account.CreatedAtUtc)
            .ToListAsync(cancel);

    public async Task<IReadOnlyList<AuditEntry>> AuditAsync(AuditQuery query, long? before, int most, CancellationToken cancel)
    {
        var entries = db.Audit.AsNoTracking();
        var (words, actions) = (query.Words, query.Actions);
        if (before is { } sequence)
            entries = entries.Where(entry => entry.Sequence < sequence);
        if (words.Length > 0)
        {
            entries = entries.Where(entry =>
                entry.Actor.Contains(words)
                || entry.Action.Contains(words)
                || actions.Contains(entry.Action)
                || entry.Title.Contains(words)
                || entry.Details.Contains(words)
            );
        }

        if (query.Person.Length > 0)
            entries = entries.Where(entry => entry.Actor == query.Person);
        if (query.From is { } from && BeijingTime.ToUtc(from.ToDateTime(TimeOnly.MinValue)) is var start)
            entries = entries.Where(entry => entry.AtUtc >= start);
        if (query.Until is { } until && BeijingTime.ToUtc(until.AddDays(1).ToDateTime(TimeOnly.MinValue)) is var end)
            entries = entries.Where(entry => entry.AtUtc < end);
        return await entries.OrderByDescending(entry => entry.Sequence).Take(most).ToListAsync(cancel);
    }

    /// <summary>Lists the actors to filter by, without names from refused sign-ins: these may be passwords in the wrong field.</summary>
    public async Task<IReadOnlyList<string>> ActorsAsync(CancellationToken cancel) =>
        await db
            .Audit.AsNoTracking()
            .Where(entry =>
                entry.Actor != "" && (entry.ActorId != null || !entry.IsRefusal && entry.Action != AuditAction.SignInRefused.Code())
            )
            .Select(entry => entry.Actor)
            .Distinct()
            .OrderBy(actor => actor)
            .Take(MostActors)
            .ToListAsync(cancel);

    public Task<AuditEntry?> SignInBeforeAsync(Guid account, DateTime sinceUtc, CancellationToken cancel) =>
        db
            .Audit.AsNoTracking()
            .Where(entry => entry.ActorId == account && entry.Action == AuditAction.SignIn.Code() && entry.AtUtc <= sinceUtc)
            .OrderByDescending(entry => entry.Sequence)
            .Skip(1)
            .FirstOrDefaultAsync(cancel);

    public Task<AuditCheck> LastCheckAsync(CancellationToken cancel) => db.AuditChecks.AsNoTracking().SingleAsync(cancel);
}
