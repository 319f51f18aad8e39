using Microsoft.Extensions.Diagnostics.HealthChecks;
using UccnPortal.Backups;
using UccnPortal.Data;
using UccnPortal.Drawings;
using UccnPortal.Mailing;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Rehearsing;
using UccnPortal.Seeding;

namespace UccnPortal.Startup;

/// <summary>What the last start made of the seed files.</summary>
public sealed class SeedStatus
{
    /// <summary>Under this name the health check tells which records were skipped.</summary>
    public const string Skipped = "skipped";

    public SeedReport Report { get; set; } = new();
}

/// <summary>A balancer sends nobody here once the program has been told to stop.</summary>
internal sealed class StoppingCheck(IHostApplicationLifetime lifetime) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(lifetime.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Unhealthy("This instance is stopping") : HealthCheckResult.Healthy());
}

/// <summary>Public pages go on from memory without a database: the portal stays ready, and says what it does without.</summary>
internal sealed class DatabaseCheck(PublishedTables published) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await published.ReadVersionAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return HealthCheckResult.Degraded("The database cannot be read: public pages are shown from memory, staff cannot save", error);
        }
    }
}

/// <summary>Whether staff could save when they last tried.</summary>
internal sealed class WriteCheck(WriteWatch watch) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(watch.Failure switch
        {
            null => HealthCheckResult.Healthy(),
            WriteFailure.DiskFull => HealthCheckResult.Degraded("The last write failed: the disk is full"),
            _ => HealthCheckResult.Degraded("The last write failed: the database could not be written to"),
        });
}

internal sealed class DiskCheck(PortalConnections connections, BackupFolder folder) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(connections.IsSqlite && DiskSpace.FreeMegabytes(folder.Path) is < DiskSpace.LowMegabytes and var free
            ? HealthCheckResult.Degraded($"Only {free} MB of disk are free")
            : HealthCheckResult.Healthy());
}

internal sealed class SeedCheck(SeedStatus status) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult((status.Report.Problems.Count, status.Report.Skipped.Count) switch
        {
            (0, 0) => HealthCheckResult.Healthy(),
            (0, var skipped) => HealthCheckResult.Degraded($"{skipped} records of the seed files were skipped", data: new Dictionary<string, object> { [SeedStatus.Skipped] = status.Report.Skipped }),
            var (problems, _) => HealthCheckResult.Degraded($"{problems} problems in the seed files"),
        });
}

/// <summary>A text that cannot be set stands plain on its page; somebody should mend it.</summary>
internal sealed class TextsCheck(UnreadableTexts texts) : IHealthCheck
{
    public const string Name = "texts";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var found = await texts.ListAsync(cancellationToken);
        return found.Count == 0
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded(
                $"Cannot be set and stands plain: {string.Join(", ", found.Select(text => $"{RecordKinds.KindOf(text.Record)}/{text.Record.Slug} {text.Field}"))}",
                data: new Dictionary<string, object> { [Name] = found });
    }
}

/// <summary>The portal serves without backups; it must not do so unnoticed.</summary>
internal sealed class BackupCheck(BackupWatch watch) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var standing = watch.Look();
        return Task.FromResult(standing.IsAlarming
            ? HealthCheckResult.Degraded($"{(standing.HasFailed ? "The last backup failed; " : "")}{(standing.NewestUtc is null ? "there is no backup" : $"the newest good backup is {standing.Age.TotalHours:0} hours old")}")
            : HealthCheckResult.Healthy());
    }
}

/// <summary>Everything but reminders works without a mail server.</summary>
internal sealed class MailCheck(MailServer mail) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(mail.HasFailed ? HealthCheckResult.Degraded("The mail server did not take the last reminder") : HealthCheckResult.Healthy());
}

/// <summary>Without a font for pictures everything else works: the portal is ready, and says what it does without.</summary>
internal sealed class PicturesCheck(PictureFonts fonts) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(fonts.AreThere
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded("No font with Chinese characters is found: figures are not offered as PNG"));
}
