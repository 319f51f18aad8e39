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
    public DateTime? WithdrawnAtUtc { get; set; }
    public List<FormerSlug> FormerSlugs { get; set; } = [];
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
