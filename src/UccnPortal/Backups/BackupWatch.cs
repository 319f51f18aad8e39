namespace UccnPortal.Backups;

/// <summary>How it stands with the backups now.</summary>
/// <param name="IsOurs">Whether the portal makes them at all.</param>
/// <param name="NewestUtc">When the newest was made.</param>
/// <param name="Age">Of the newest; without one, how long this process has been waiting for the first.</param>
/// <param name="HasFailed">Whether the last attempt of this process, later than the newest, went wrong.</param>
public sealed record BackupStanding(bool IsOurs, DateTime? NewestUtc, TimeSpan Age, bool HasFailed)
{
    public bool IsLate => Age > BackupWatch.Longest;
    public bool IsAlarming => IsOurs && (IsLate || HasFailed);
}

/// <summary>Looks after the age of the newest backup and remembers a failure.</summary>
public sealed class BackupWatch(BackupFolder folder, TimeProvider time, bool isOurs)
{
    /// <summary>A day, and time enough to make the next one.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(26);

    private readonly DateTime _sinceUtc = time.GetUtcNow().UtcDateTime;
    private long _failedTicks;

    public bool IsOurs { get; } = isOurs;

    public BackupStanding Look()
    {
        var now = time.GetUtcNow().UtcDateTime;
        var newest = folder.List().FirstOrDefault(backup => backup.AtUtc <= now)?.AtUtc; // Dated in the future, it proves nothing.
        return new BackupStanding(IsOurs, newest, now - (newest ?? _sinceUtc), new DateTime(Interlocked.Read(ref _failedTicks), DateTimeKind.Utc) > (newest ?? DateTime.MinValue));
    }

    public void SayFailed() => Interlocked.Exchange(ref _failedTicks, time.GetUtcNow().UtcTicks);
}
