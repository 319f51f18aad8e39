namespace UccnPortal.Backups;

/// <param name="Age">The age of the newest backup, or the time since the start of this process if there is none.</param>
/// <param name="HasFailed">Whether the last attempt of this process failed and there is no newer backup.</param>
public sealed record BackupStatus(bool IsOurs, DateTime? NewestUtc, TimeSpan Age, bool HasFailed)
{
    public bool IsLate => Age > BackupWatch.Longest;
    public bool IsAlarming => IsOurs && (IsLate || HasFailed);
}

public sealed class BackupWatch(BackupFolder folder, TimeProvider time, bool isOurs)
{
    public static readonly TimeSpan Longest = TimeSpan.FromHours(26);

    private readonly DateTime _sinceUtc = time.GetUtcNow().UtcDateTime;
    private long _failedTicks;

    public bool IsOurs { get; } = isOurs;

    public BackupStatus Look()
    {
        var now = time.GetUtcNow().UtcDateTime;
        var newest = folder.List().FirstOrDefault(backup => backup.AtUtc <= now)?.AtUtc; // Ignores future dates.
        return new BackupStatus(
            IsOurs,
            newest,
            now - (newest ?? _sinceUtc),
            new DateTime(Interlocked.Read(ref _failedTicks), DateTimeKind.Utc) > (newest ?? DateTime.MinValue)
        );
    }

    public void SayFailed() => Interlocked.Exchange(ref _failedTicks, time.GetUtcNow().UtcTicks);
}
