namespace UccnPortal.Data.History;

public sealed class AuditCheck
{
    public const int TheOne = 1;

    public int Id { get; set; } = TheOne;

    public DateTime? AtUtc { get; set; }
    public long Entries { get; set; }

    /// <summary>The first entry that was altered or follows a removed one; null if the chains are intact.</summary>
    public long? BrokenAt { get; set; }
}
