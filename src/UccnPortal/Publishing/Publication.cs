namespace UccnPortal.Publishing;

/// <summary>
/// Holds the read model and keeps it fresh. The content version is looked at once a second at most, by whichever reader
/// comes first; everybody else is answered from memory, and a broken database leaves the last good model standing.
/// </summary>
public sealed class Publication(PublishedTables published, TimeProvider time, ILogger<Publication> log) : IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _looking = new(1);
    private PublishedNetwork? _current;
    private long _lastLook;

    /// <summary>The network as published now. Take it once a request: everything on one page comes from one version.</summary>
    public ValueTask<PublishedNetwork> CurrentAsync(CancellationToken cancel = default)
    {
        var current = Volatile.Read(ref _current);
        return current is not null && time.GetElapsedTime(Volatile.Read(ref _lastLook)) < BetweenLooks
            ? ValueTask.FromResult(current)
            : new ValueTask<PublishedNetwork>(LookAsync(current, cancel));
    }

    /// <summary>The network as the database has it at this moment, for whoever is about to change it. Readers are not kept from looking themselves.</summary>
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
        // Only the very first reader has to wait; later ones are served what stands while one of them looks.
        if (current is not null && !_looking.Wait(0, CancellationToken.None)) return current;
        if (current is null) await _looking.WaitAsync(cancel);
        try
        {
            if (Volatile.Read(ref _current) is { } loaded && current is null) return loaded;

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
