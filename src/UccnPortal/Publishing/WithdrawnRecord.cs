using UccnPortal.Records;

namespace UccnPortal.Publishing;

/// <summary>A record that was right once and is public no more: what it was called when readers last saw it, and what they are told of it.</summary>
public sealed record WithdrawnRecord(Guid Id, RecordKind Kind, string Slug, LocalizedText Title, DateTime AtUtc, LocalizedText Notice);
