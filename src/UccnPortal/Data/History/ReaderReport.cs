using UccnPortal.Records;

namespace UccnPortal.Data.History;

/// <summary>A reader's report of a mistake. Not part of a record, never public, and deleted some time after it was closed.</summary>
public sealed class ReaderReport
{
    public long Sequence { get; set; }

    public string Number { get; set; } = "";

    /// <summary>Unique, so that a form that is sent twice is taken once.</summary>
    public Guid FormId { get; set; }

    public string Page { get; set; } = "";
    public Guid? RecordId { get; set; }
    public string Text { get; set; } = "";
    public string Contact { get; set; } = "";
    public Language Language { get; set; }
    public DateTime AtUtc { get; set; }

    public ReaderReportState State { get; set; }

    /// <summary>When the report came in, or when its state last changed.</summary>
    public DateTime ChangedAtUtc { get; set; }
    public string ChangedBy { get; set; } = "";
    public int Version { get; set; }
}
