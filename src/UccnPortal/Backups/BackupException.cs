namespace UccnPortal.Backups;

public sealed class BackupException(string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>True if another process is making a backup at the moment, which is not a failure.</summary>
    public bool IsBusy { get; init; }
}
