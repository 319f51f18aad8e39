using UccnPortal.Data.History;
using UccnPortal.Records;

namespace UccnPortal.Editing;

/// <summary>Who changes something and why; passed to every write.</summary>
/// <param name="By">The name as colleagues read it in the history.</param>
/// <param name="Note">Why, for colleagues.</param>
public sealed record Change(string By, string Note)
{
    public Guid? ById { get; init; }

    /// <summary>The network the request came from, shortened.</summary>
    public string From { get; init; } = "";

    /// <summary>What readers are told of it.</summary>
    public LocalizedText PublicNote { get; init; } = LocalizedText.Empty;

    /// <summary>The form it came from: the same form sent twice writes once.</summary>
    public Guid? Operation { get; init; }

    /// <summary>The moment of everything that one step writes; null where each write has its own.</summary>
    public DateTime? AtUtc { get; init; }

    /// <summary>Texts that still say the same though their other language was changed, such as <c>summary.en</c>.</summary>
    public IReadOnlyCollection<string> StillRight { get; init; } = [];

    /// <summary>What the audit log says of it.</summary>
    /// <param name="kind">The type of the record that it was done to; likewise its key and its title.</param>
    public AuditEntry EntryOf(AuditAction action, string kind, Guid id, string title, string details, DateTime nowUtc) => new()
    {
        AtUtc = nowUtc,
        Actor = By,
        ActorId = ById,
        Address = From,
        Action = action.Code(),
        Kind = kind,
        RecordId = id,
        Title = title,
        Details = details,
    };
}

/// <summary>Why a record is taken out, and what its address answers from then on.</summary>
/// <param name="MergedInto">For <see cref="WithdrawalReason.Merged"/>: the live record of the same type that takes its place.</param>
public sealed record Withdrawal(WithdrawalReason Reason, Guid? MergedInto = null)
{
    /// <summary>For <see cref="WithdrawalReason.Notice"/>: what readers are told.</summary>
    public LocalizedText Notice { get; init; } = LocalizedText.Empty;
}

/// <summary>A record as its form opens it.</summary>
/// <param name="Working">The draft where there is one, else what is public, else what was withdrawn.</param>
/// <param name="Published">What the public sees.</param>
public sealed record Opened(RecordEntry Entry, Record Working, Record? Published);

/// <summary>What became of a write.</summary>
public abstract record Outcome
{
    /// <summary>Written; the record is now at this version.</summary>
    public sealed record Written(int Version) : Outcome;

    /// <summary>Nothing differed, so nothing was written.</summary>
    public sealed record Unchanged : Outcome;

    /// <summary>Somebody wrote the record since the form was opened.</summary>
    public sealed record Conflict(int CurrentVersion) : Outcome;

    public sealed record Refused(IReadOnlyList<Problem> Problems) : Outcome;

    /// <summary>The record does not exist, or is withdrawn.</summary>
    public sealed record NotFound : Outcome;
}
