using UccnPortal.Records;

namespace UccnPortal.Backups;

/// <summary>Makes a backup every night at three, Beijing time, or soon after the start if one was missed.</summary>
public sealed class NightlyBackup(BackupFolder folder, BackupWatch watch, TimeProvider time, ILogger<NightlyBackup> log) : BackgroundService
{
    /// <summary>How often the clock is checked. One long wait would not notice a changed clock or a suspended machine.</summary>
    public static readonly TimeSpan Pace = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan AfterFailure = TimeSpan.FromHours(1);
    private const int Hour = 3;

    private readonly PeriodicTimer _timer = new(Pace, time);
    private DateTime _notBeforeUtc;

    public override void Dispose()
    {
        _timer.Dispose();
        base.Dispose();
    }

    public async Task LookAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (now < _notBeforeUtc || (watch.Look().NewestUtc is { } newest && now < NextAfter(newest)))
            return;

        try
        {
            var backup = await folder.MakeAsync(cancel);
            folder.ThinOut();
            log.LogInformation("Backed up to {File}", backup.File);
        }
        catch (BackupException busy) when (busy.IsBusy)
        {
            log.LogInformation("Another process makes the backup");
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            _notBeforeUtc = now + AfterFailure;
            watch.SayFailed();
            log.LogError(error, "The nightly backup failed and is tried again in an hour: {Reason}", error.Message);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!watch.IsOurs)
            return;

        while (await _timer.WaitForNextTickAsync(stoppingToken))
            await LookAsync(stoppingToken);
    }

    private static DateTime NextAfter(DateTime utc)
    {
        var beijing = BeijingTime.Of(utc);
        var three = beijing.Date.AddHours(Hour);
        return BeijingTime.ToUtc(three > beijing ? three : three.AddDays(1));
    }
}
