namespace UccnPortal.Data.History;

/// <summary>The last time someone opened a record's form. Information for colleagues, not a lock.</summary>
public sealed class RecordOpening
{
    public Guid RecordId { get; set; }
    public Guid AccountId { get; set; }
    public string Name { get; set; } = "";
    public DateTime AtUtc { get; set; }
}
