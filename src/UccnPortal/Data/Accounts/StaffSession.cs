namespace UccnPortal.Data.Accounts;

/// <summary>A session that somebody has signed in to and not out of: without its row, a copy of its cookie lets nobody in.</summary>
public sealed class StaffSession
{
    public Guid Id { get; set; }
    public DateTime UntilUtc { get; set; }
}
