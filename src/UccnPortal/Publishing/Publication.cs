namespace UccnPortal.Publishing;

/// <summary>Caches the read model, checks its version at most once a second, and keeps the old model if the database fails.</summary>
public sealed class Publication(PublishedTables published, TimeProvider time, ILogger<Publication> log) : IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _looking = new(1);
    private PublishedNetwork? _current;
    private long _lastLook;

    /// <summary>Callers take it once per request, so that a page shows a single content version.</summary>
    public ValueTask<PublishedNetwork> CurrentAsync(CancellationToken cancel = default)
    {
        var current = Volatile.Read(ref _current);
        return current is not null && time.GetElapsedTime(Volatile.Read(ref _lastLook)) < BetweenLooks
            ? ValueTask.FromResult(current)
            : new ValueTask<PublishedNetwork>(LookAsync(current, cancel));
    }

    /// <summary>Reads the database now, for callers about to change it. It does not postpone the readers' next check.</summary>
    public async Task<PublishedNetwork> LatestAsync(CancellationToken cancel = default)
    {
        await _looking.WaitAsync(cancel);
        try
        {
            var fresh = await LoadIfNewerAsync(Volatile.Read(ref _current), cancel);
            Volatile.Write(ref _current, fresh);
            return fresh;
        }
        finally
        {
            _looking.Release();
        }
    }

    public void Dispose() => _looking.Dispose();

    private async Task<PublishedNetwork> LookAsync(PublishedNetwork? current, CancellationToken cancel)
    {
        // Only the first request waits; later ones get the current model while one of them checks.
        if (current is not null && !_looking.Wait(0, CancellationToken.None))
            return current;
        if (current is null)
            await _looking.WaitAsync(cancel);
        try
        {
            if (Volatile.Read(ref _current) is { } loaded && current is null)
                return loaded;

            var fresh = await LoadIfNewerAsync(current, cancel);
            Volatile.Write(ref _current, fresh);
            Volatile.Write(ref _lastLook, time.GetTimestamp());
            return fresh;
        }
        catch (Exception error) when (current is not null && error is not OperationCanceledException)
        {
            log.LogError(error, "The content version cannot be read; pages show version {Version}", current.Version);
            Volatile.Write(ref _lastLook, time.GetTimestamp());
            return current;
        }
        finally
        {
            _looking.Release();
        }
    }

    private async Task<PublishedNetwork> LoadIfNewerAsync(PublishedNetwork? current, CancellationToken cancel) =>
        current?.Version == await published.ReadVersionAsync(cancel) ? current : await published.ReadNetworkAsync(cancel);
}
