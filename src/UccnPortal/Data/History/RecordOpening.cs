namespace UccnPortal.Data.History;

/// <summary>Who opened a record's form, and when last. Advice for colleagues, never a lock.</summary>
public sealed class RecordOpening
{
    public Guid RecordId { get; set; }
    public Guid AccountId { get; set; }
    public string Name { get; set; } = "";
    public DateTime AtUtc { get; set; }
}
