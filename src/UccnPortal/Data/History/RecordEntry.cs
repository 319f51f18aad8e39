using UccnPortal.Records;

namespace UccnPortal.Data.History;

/// <summary>
/// The portal's book-keeping of one record, whatever its type: identity, slug, version, publication. It stays as a
/// tombstone when the record is withdrawn, so that a seed file can never bring back what staff deleted.
/// </summary>
public sealed class RecordEntry
{
    public Guid Id { get; set; }
    public string Kind { get; set; } = "";
    public string Slug { get; set; } = "";

    /// <summary>Counts every write of the record; the form that was opened on an older version is a conflict.</summary>
    public int Version { get; set; }

    /// <summary>The revision the public sees; none before the first publication.</summary>
    public int? PublishedNumber { get; set; }

    /// <summary>The newest revision that is not public yet; none where there is no draft.</summary>
    public int? DraftNumber { get; set; }
    public DateTime? WithdrawnAtUtc { get; set; }
    public WithdrawalReason? WithdrawnFor { get; set; }

    /// <summary>What a withdrawn record was called when readers last saw it; empty where they never did.</summary>
    public LocalizedText WithdrawnTitle { get; set; } = LocalizedText.Empty;

    /// <summary>What readers of the former address are told.</summary>
    public LocalizedText WithdrawnNotice { get; set; } = LocalizedText.Empty;

    /// <summary>The record whose address the former one leads to.</summary>
    public Guid? MergedInto { get; set; }

    /// <summary>Texts whose other language was changed after them, a path a line: <c>summary.en</c>.</summary>
    public string Outdated { get; set; } = "";

    /// <summary>The same of what is public: what they are again where a draft is dropped.</summary>
    public string OutdatedInPublic { get; set; } = "";

    /// <summary>The revision that staff go on with: the draft where there is one.</summary>
    public int? WorkingNumber => DraftNumber ?? PublishedNumber;
    public List<FormerSlug> FormerSlugs { get; set; } = [];
}

/// <summary>Why a record left the public site, and with it what its former address answers.</summary>
public enum WithdrawalReason
{
    /// <summary>It should never have been there: the address is not found.</summary>
    InError,
    /// <summary>Another record took its place: the address leads there for ever.</summary>
    Merged,
    /// <summary>It was right once: the address says what became of it.</summary>
    Notice,
}

/// <summary>A slug the record once had; its address redirects for ever.</summary>
public sealed class FormerSlug
{
    public string Kind { get; set; } = "";
    public string Slug { get; set; } = "";
    public Guid RecordId { get; set; }
}

/// <summary>A source cited by a live record; the foreign key keeps a cited source from being deleted.</summary>
public sealed class CitationRow
{
    public Guid RecordId { get; set; }
    public int Position { get; set; }
    public string Field { get; set; } = "";
    public Guid SourceId { get; set; }
    public string Locator { get; set; } = "";
    public string? Checked { get; set; }
}
