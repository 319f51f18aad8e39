using System.Text.Json.Serialization;

namespace UccnPortal.Backups;

/// <summary>What a backup says of itself.</summary>
public sealed record BackupManifest
{
    public DateTime AtUtc { get; init; }

    /// <summary>The version of the program that made it.</summary>
    public string Program { get; init; } = "";

    /// <summary>The last migration of its schema.</summary>
    public string Schema { get; init; } = "";

    /// <summary>Of the database.</summary>
    public string Sha256 { get; init; } = "";
    public SortedDictionary<string, long> Rows { get; init; } = new(StringComparer.Ordinal);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(BackupManifest))]
internal sealed partial class BackupJson : JsonSerializerContext;
