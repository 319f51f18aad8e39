using UccnPortal.Records;

namespace UccnPortal.Editing;

/// <summary>Who changes something and why; passed to every write.</summary>
public sealed record Change(string By, string Note);

/// <summary>What became of a write.</summary>
public abstract record Outcome
{
    /// <summary>Written; the record is now at this version.</summary>
    public sealed record Written(int Version) : Outcome;

    /// <summary>Nothing differed, so nothing was written.</summary>
    public sealed record Unchanged : Outcome;

    /// <summary>Somebody wrote the record since the form was opened.</summary>
    public sealed record Conflict(int CurrentVersion) : Outcome;

    public sealed record Refused(IReadOnlyList<Problem> Problems) : Outcome;

    /// <summary>The record does not exist, or is withdrawn.</summary>
    public sealed record NotFound : Outcome;
}
