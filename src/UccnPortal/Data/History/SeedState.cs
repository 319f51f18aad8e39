namespace UccnPortal.Data.History;

/// <summary>The record as its seed file last gave it: the base of the three-way rule.</summary>
public sealed class SeedState
{
    public Guid RecordId { get; set; }
    public string Snapshot { get; set; } = "";
}

/// <summary>A seed value that staff's own value kept out; the admin shows it as a suggestion.</summary>
public sealed class SeedSuggestion
{
    public Guid RecordId { get; set; }
    public string Field { get; set; } = "";

    /// <summary>JSON of the value that stands.</summary>
    public string Current { get; set; } = "";

    /// <summary>JSON of the value that the seed proposes.</summary>
    public string Proposed { get; set; } = "";
    public DateTime AtUtc { get; set; }
}

/// <summary>One row: the fingerprint of the seed files that were applied last.</summary>
public sealed class SeedRun
{
    public const int TheOne = 1;

    public int Id { get; set; } = TheOne;
    public string Fingerprint { get; set; } = "";
    public DateTime AtUtc { get; set; }
}

/// <summary>One row, raised in the transaction of every publication: cache key, ETag salt and signal to all instances.</summary>
public sealed class ContentVersion
{
    public const int TheOne = 1;

    public int Id { get; set; } = TheOne;
    public long Number { get; set; }
    public DateTime AtUtc { get; set; }
}
