namespace UccnPortal.Records;

public sealed record Problem(string Field, LocalizedText Message);
