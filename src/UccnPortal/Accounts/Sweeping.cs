using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.History;
using UccnPortal.Records;

namespace UccnPortal.Accounts;

public sealed class Sweeping(IServiceScopeFactory scopes, TimeProvider time, ILogger<Sweeping> log) : BackgroundService
{
    public static readonly TimeSpan Pace = TimeSpan.FromMinutes(5);

    private const int Hour = 4; // Beijing time, after the nightly backup.

    private readonly PeriodicTimer _timer = new(Pace, time);

    public override void Dispose()
    {
        _timer.Dispose();
        base.Dispose();
    }

    public async Task LookAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (services, now) = (scope.ServiceProvider, time.GetUtcNow().UtcDateTime);
        var db = services.GetRequiredService<PortalDb>();
        await services.GetRequiredService<SignInGuard>().ForgetOldAsync(cancel);
        await services.GetRequiredService<UnsavedPosts>().ForgetOldAsync(cancel);
        await services.GetRequiredService<Invitations>().ForgetOldAsync(cancel);
        await services.GetRequiredService<SignIns>().ForgetOldAsync(cancel);
        await services.GetRequiredService<IReaderReports>().ForgetOldAsync(cancel);

        var last = await db.AuditChecks.AsNoTracking().Select(check => check.AtUtc).SingleAsync(cancel);
        if (!(last <= now) || now >= NextAfter(last.Value))
        {
            if (await db.CheckAsync(now, cancel) is { BrokenAt: { } broken })
                log.LogError("The chain of the audit log breaks at entry {Sequence}", broken);
        }

        await db.ForgetRefusalsAsync(now, cancel);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.LogError(error, "What is old could not be removed, or the audit log not be checked: {Reason}", error.Message);
            }
        }
    }

    private static DateTime NextAfter(DateTime utc)
    {
        var beijing = BeijingTime.Of(utc);
        var hour = beijing.Date.AddHours(Hour);
        return BeijingTime.ToUtc(hour > beijing ? hour : hour.AddDays(1));
    }
}
