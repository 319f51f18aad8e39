namespace UccnPortal.Data.History;

/// <summary>The last and next review of a record. Not part of the record or its revisions, and never public.</summary>
public sealed class RecordReview
{
    public const int NoteMax = 500;
    public const int MailMax = 254;

    public Guid RecordId { get; set; }

    public int Version { get; set; }

    public DateTime? LookedAtUtc { get; set; }
    public string LookedBy { get; set; } = "";

    /// <summary>In Beijing time.</summary>
    public DateOnly? DueOn { get; set; }

    public string Note { get; set; } = "";

    public string MailTo { get; set; } = "";
    public string SetBy { get; set; } = "";

    /// <summary>When a process claimed the reminder. Other processes leave it alone for a while after that.</summary>
    public DateTime? MailingSinceUtc { get; set; }
    public DateTime? MailedAtUtc { get; set; }
}
