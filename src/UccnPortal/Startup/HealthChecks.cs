using Microsoft.Extensions.Diagnostics.HealthChecks;
using UccnPortal.Backups;
using UccnPortal.Data;
using UccnPortal.Drawings;
using UccnPortal.Seeding;

namespace UccnPortal.Startup;

/// <summary>What the last start made of the seed files.</summary>
public sealed class SeedStatus
{
    public SeedReport Report { get; set; } = new();
}

internal sealed class DatabaseCheck(PublishedRows published) : IHealthCheck
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
            return HealthCheckResult.Unhealthy(exception: error);
        }
    }
}

internal sealed class SeedCheck(SeedStatus status) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(status.Report.Problems.Count == 0
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded($"{status.Report.Problems.Count} problems in the seed files"));
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

/// <summary>Without a font for pictures everything else works: the portal is ready, and says what it does without.</summary>
internal sealed class PicturesCheck(PictureFonts fonts) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(fonts.AreThere
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded("No font with Chinese characters is found: figures are not offered as PNG"));
}
