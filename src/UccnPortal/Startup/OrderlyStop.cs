using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace UccnPortal.Startup;

/// <summary>Fails readiness at once, keeps listening for a moment, finishes requests, and writes back SQLite's log.</summary>
internal sealed class OrderlyStop(IOptions<PortalOptions> options, IHostEnvironment environment) : IHostedLifecycleService
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        if (!environment.IsDevelopment())
            await Task.Delay(TimeSpan.FromSeconds(options.Value.StopDelaySeconds), cancellationToken);
    }

    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        SqliteConnection.ClearAllPools(); // SQLite writes its log back when the last connection is closed.
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
