using UccnPortal.Records;

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

    /// <summary>The whole record as <see cref="RecordJson"/> writes it.</summary>
    public string Snapshot { get; set; } = "";
    public int Schema { get; set; } = CurrentSchema;

    /// <summary>Why, for colleagues.</summary>
    public string Note { get; set; } = "";

    /// <summary>What changed, for readers; empty where nobody but staff needs to know.</summary>
    public LocalizedText PublicNote { get; set; } = LocalizedText.Empty;

    /// <summary>The form that wrote it: sent twice, it writes once.</summary>
    public Guid? Operation { get; set; }
    public string By { get; set; } = "";
    public DateTime AtUtc { get; set; }
}
