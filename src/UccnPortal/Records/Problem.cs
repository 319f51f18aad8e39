namespace UccnPortal.Records;

/// <summary>Why a record cannot be saved or published, said in both languages; <c>Field</c> in JSON spelling.</summary>
public sealed record Problem(string Field, LocalizedText Message);
