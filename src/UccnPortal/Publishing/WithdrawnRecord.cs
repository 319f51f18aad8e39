using UccnPortal.Records;

namespace UccnPortal.Publishing;

/// <summary>A record that was right once and is public no more, as readers last saw it, and what they are told of it.</summary>
public sealed record WithdrawnRecord(Record Record, DateTime AtUtc, LocalizedText Notice);
