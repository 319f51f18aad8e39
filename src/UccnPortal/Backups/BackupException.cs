namespace UccnPortal.Backups;

/// <summary>A backup cannot be made or used, and why: printed as it stands, without a stack.</summary>
public sealed class BackupException(string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>Another process is making one just now: nothing went wrong.</summary>
    public bool IsBusy { get; init; }
}
