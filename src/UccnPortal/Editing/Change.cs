using UccnPortal.Data.History;
using UccnPortal.Records;

namespace UccnPortal.Editing;

public sealed record Change(string By, string Note)
{
    public Guid? ById { get; init; }

    public string From { get; init; } = "";

    public LocalizedText PublicNote { get; init; } = LocalizedText.Empty;

    /// <summary>The ID of the form, so that a form sent twice writes once.</summary>
    public Guid? Operation { get; init; }

    /// <summary>The common time of all writes of one step; null if each write has its own.</summary>
    public DateTime? AtUtc { get; init; }

    /// <summary>Texts confirmed as correct although their other language changed, such as <c>summary.en</c>.</summary>
    public IReadOnlyCollection<string> StillRight { get; init; } = [];

    public AuditEntry EntryOf(AuditAction action, string kind, Guid? id, string title, string details, DateTime nowUtc) =>
        new()
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

public sealed record Withdrawal(WithdrawalReason Reason, Guid? MergedInto = null)
{
    public LocalizedText Notice { get; init; } = LocalizedText.Empty;
}

/// <param name="Working">The draft; without one the public state, or the last state of a withdrawn record.</param>
public sealed record Opened(RecordEntry Entry, Record Working, Record? Published);

public abstract record Outcome
{
    /// <param name="IsOnlyNoted">The record is as it was; only confirmations of texts were recorded.</param>
    public sealed record Written(int Version, bool IsOnlyNoted = false) : Outcome;

    public sealed record Unchanged : Outcome;

    public sealed record Conflict(int CurrentVersion) : Outcome;

    public sealed record Refused(IReadOnlyList<Problem> Problems) : Outcome;

    public sealed record NotFound : Outcome;
}
