using System.Text.Json.Serialization;

namespace UccnPortal.Backups;

public sealed record BackupManifest
{
    public DateTime AtUtc { get; init; }

    public string Program { get; init; } = "";

    public string Schema { get; init; } = "";

    /// <summary>SHA-256 of the database file, in lower-case hex.</summary>
    public string Sha256 { get; init; } = "";
    public SortedDictionary<string, long> Rows { get; init; } = new(StringComparer.Ordinal);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(BackupManifest))]
internal sealed partial class BackupJson : JsonSerializerContext;
