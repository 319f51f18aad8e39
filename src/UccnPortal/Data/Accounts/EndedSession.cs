namespace UccnPortal.Data.Accounts;

/// <summary>A session that its owner ended: a copy of its cookie lets nobody in. Kept until the session would have ended by itself.</summary>
public sealed class EndedSession
{
    public Guid Id { get; set; }
    public DateTime UntilUtc { get; set; }
}
