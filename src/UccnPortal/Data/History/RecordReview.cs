namespace UccnPortal.Data.History;

/// <summary>
/// When somebody last looked a record through, and when that is due again. Book-keeping: no part of the record, of its
/// versions, or of anything the public sees.
/// </summary>
public sealed class RecordReview
{
    public const int NoteMax = 500;
    public const int MailMax = 254;

    public Guid RecordId { get; set; }

    /// <summary>Counts every write; the form that was opened on an older one is a conflict.</summary>
    public int Version { get; set; }

    public DateTime? LookedAtUtc { get; set; }
    public string LookedBy { get; set; } = "";

    /// <summary>By Beijing's calendar.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>What to look at then.</summary>
    public string Note { get; set; } = "";

    /// <summary>Whom to remind by mail; empty: nobody.</summary>
    public string MailTo { get; set; } = "";
    public string SetBy { get; set; } = "";

    /// <summary>Since when some process has been about to remind: the others leave it to that one for a while.</summary>
    public DateTime? MailingSinceUtc { get; set; }
    public DateTime? MailedAtUtc { get; set; }
}
