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

public sealed class SeedStatus
{
    public const string Skipped = "skipped";

    public SeedReport Report { get; set; } = new();
}

/// <summary>Fails once the program is told to stop, so that balancers send no more requests.</summary>
internal sealed class StoppingCheck(IHostApplicationLifetime lifetime) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            lifetime.ApplicationStopping.IsCancellationRequested
                ? HealthCheckResult.Unhealthy("This instance is stopping")
                : HealthCheckResult.Healthy()
        );
}

/// <summary>Degraded but ready without a database, because public pages are served from memory.</summary>
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

internal sealed class WriteCheck(WriteWatch watch) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            watch.Failure switch
            {
                null => HealthCheckResult.Healthy(),
                WriteFailure.DiskFull => HealthCheckResult.Degraded("The last write failed: the disk is full"),
                _ => HealthCheckResult.Degraded("The last write failed: the database could not be written to"),
            }
        );
}

internal sealed class DiskCheck(PortalConnections connections, BackupFolder folder) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            connections.IsSqlite && DiskSpace.FreeMegabytes(folder.Path) is < DiskSpace.LowMegabytes and var free
                ? HealthCheckResult.Degraded($"Only {free} MB of disk are free")
                : HealthCheckResult.Healthy()
        );
}

internal sealed class SeedCheck(SeedStatus status) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            (status.Report.Problems.Count, status.Report.Skipped.Count) switch
            {
                (0, 0) => HealthCheckResult.Healthy(),
                (0, var skipped) => HealthCheckResult.Degraded(
                    $"{skipped} records of the seed files were skipped",
                    data: new Dictionary<string, object> { [SeedStatus.Skipped] = status.Report.Skipped }
                ),
                var (problems, _) => HealthCheckResult.Degraded($"{problems} problems in the seed files"),
            }
        );
}

internal sealed class TextsCheck(UnreadableTexts texts) : IHealthCheck
{
    public const string Name = "texts";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var found = await texts.ListAsync(cancellationToken);
        if (found.Count == 0)
            return HealthCheckResult.Healthy();

        var names = found.Select(text => $"{RecordKinds.KindOf(text.Record)}/{text.Record.Slug} {text.Field}");
        return HealthCheckResult.Degraded(
            $"Cannot be set and stands plain: {string.Join(", ", names)}",
            data: new Dictionary<string, object> { [Name] = found }
        );
    }
}

internal sealed class BackupCheck(BackupWatch watch) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var standing = watch.Look();
        if (!standing.IsAlarming)
            return Task.FromResult(HealthCheckResult.Healthy());

        var failure = standing.HasFailed ? "The last backup failed; " : "";
        var newest = standing.NewestUtc is null ? "there is no backup" : $"the newest good backup is {standing.Age.TotalHours:0} hours old";
        return Task.FromResult(HealthCheckResult.Degraded(failure + newest));
    }
}

internal sealed class MailCheck(MailServer mail) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            mail.HasFailed ? HealthCheckResult.Degraded("The mail server did not take the last reminder") : HealthCheckResult.Healthy()
        );
}

internal sealed class PicturesCheck(PictureFonts fonts) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            fonts.AreThere
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Degraded("No font with Chinese characters is found: figures are not offered as PNG")
        );
}
