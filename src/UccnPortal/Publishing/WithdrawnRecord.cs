using UccnPortal.Records;

namespace UccnPortal.Publishing;

/// <summary>A record withdrawn with a notice, with the title that readers last saw.</summary>
public sealed record WithdrawnRecord(Guid Id, RecordKind Kind, string Slug, LocalizedText Title, DateTime AtUtc, LocalizedText Notice);
