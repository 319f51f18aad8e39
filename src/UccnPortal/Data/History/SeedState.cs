namespace UccnPortal.Data.History;

public sealed class SeedState
{
    public Guid RecordId { get; set; }
    public string Snapshot { get; set; } = "";
}

/// <summary>A seed value that was not applied because staff had changed the value.</summary>
public sealed class SeedSuggestion
{
    public Guid RecordId { get; set; }
    public string Field { get; set; } = "";

    public string Current { get; set; } = "";

    public string Proposed { get; set; } = "";
    public DateTime AtUtc { get; set; }
}

public sealed class SeedRun
{
    public const int TheOne = 1;

    public int Id { get; set; } = TheOne;
    public string Fingerprint { get; set; } = "";
    public DateTime AtUtc { get; set; }
}

/// <summary>A single row, raised in the transaction of every publication: cache key, ETag salt and signal to all instances.</summary>
public sealed class ContentVersion
{
    public const int TheOne = 1;

    public int Id { get; set; } = TheOne;
    public long Number { get; set; }
    public DateTime AtUtc { get; set; }
}
