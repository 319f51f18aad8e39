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

/// <summary>A state of a record. Revisions are ordered by <see cref="Sequence"/>, never by time.</summary>
public sealed class Revision
{
    /// <summary>Raised when the format of snapshots changes; changes are additive only.</summary>
    public const int CurrentSchema = 1;

    public long Sequence { get; set; }
    public Guid RecordId { get; set; }
    public int Number { get; set; }
    public RevisionKind Kind { get; set; }

    public string Snapshot { get; set; } = "";
    public int Schema { get; set; } = CurrentSchema;

    public string Note { get; set; } = "";

    /// <summary>What changed, for readers; may be empty. The other note is for colleagues.</summary>
    public LocalizedText PublicNote { get; set; } = LocalizedText.Empty;

    /// <summary>The ID of the form that wrote it, so that a form sent twice writes once.</summary>
    public Guid? Operation { get; set; }
    public string By { get; set; } = "";
    public DateTime AtUtc { get; set; }
}
