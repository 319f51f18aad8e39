namespace UccnPortal.Data.History;

public enum RevisionKind
{
    Saved,
    Published,
    Withdrawn,
    Restored,
    Seeded,
}

/// <summary>One state of a record, kept for ever. Order is by <see cref="Sequence"/>, never by time.</summary>
public sealed class Revision
{
    /// <summary>Raised when the shape of snapshots changes; snapshots change additively only.</summary>
    public const int CurrentSchema = 1;

    public long Sequence { get; set; }
    public Guid RecordId { get; set; }
    public int Number { get; set; }
    public RevisionKind Kind { get; set; }

    /// <summary>The whole record as <see cref="Records.RecordJson"/> writes it.</summary>
    public string Snapshot { get; set; } = "";
    public int Schema { get; set; } = CurrentSchema;
    public string Note { get; set; } = "";
    public string By { get; set; } = "";
    public DateTime AtUtc { get; set; }
}
