using UccnPortal.Records;

namespace UccnPortal.Data.History;

/// <summary>Identity, version and publication state of a record. Stays after withdrawal, so that seeding never restores it.</summary>
public sealed class RecordEntry
{
    public Guid Id { get; set; }
    public string Kind { get; set; } = "";
    public string Slug { get; set; } = "";

    /// <summary>Increases with every write; a form opened on an older version causes a conflict.</summary>
    public int Version { get; set; }

    /// <summary>The public revision; null if the record is not public.</summary>
    public int? PublishedNumber { get; set; }

    public int? DraftNumber { get; set; }
    public DateTime? WithdrawnAtUtc { get; set; }
    public WithdrawalReason? WithdrawnFor { get; set; }

    public LocalizedText WithdrawnTitle { get; set; } = LocalizedText.Empty;

    public LocalizedText WithdrawnNotice { get; set; } = LocalizedText.Empty;

    public Guid? MergedInto { get; set; }

    /// <summary>Paths of texts whose other language was changed later, one per line: <c>summary.en</c>.</summary>
    public string Outdated { get; set; } = "";

    public string OutdatedInPublic { get; set; } = "";

    public int? WorkingNumber => DraftNumber ?? PublishedNumber;
    public List<FormerSlug> FormerSlugs { get; set; } = [];
}

/// <summary>Why a record was withdrawn. Its address is then not found, redirects to the successor, or shows a notice.</summary>
public enum WithdrawalReason
{
    InError,
    Merged,
    Notice,
}

public sealed class FormerSlug
{
    public string Kind { get; set; } = "";
    public string Slug { get; set; } = "";
    public Guid RecordId { get; set; }
}

/// <summary>A source cited by a public record. The foreign key prevents the deletion of a cited source.</summary>
public sealed class CitationRow
{
    public Guid RecordId { get; set; }
    public int Position { get; set; }
    public string Field { get; set; } = "";
    public Guid SourceId { get; set; }
    public string Locator { get; set; } = "";
    public string? Checked { get; set; }
}
