namespace UccnPortal.Data.History;

/// <summary>One row: what the last look through the whole audit log found.</summary>
public sealed class AuditCheck
{
    public const int TheOne = 1;

    public int Id { get; set; } = TheOne;

    /// <summary>Null before the first look.</summary>
    public DateTime? AtUtc { get; set; }
    public long Entries { get; set; }

    /// <summary>The first entry that was altered, or follows on one that is gone; null where the chain holds.</summary>
    public long? BrokenAt { get; set; }
}
