using System.Collections.Concurrent;

namespace UccnPortal.Http.Caching;

/// <summary>
/// Renders what many ask for at once a single time, only so much side by side, and takes no more into the line than it can
/// hold: whoever is turned away can come again, whoever waits without end cannot.
/// </summary>
internal sealed class RenderingQueue(int atOnce, int longest) : IDisposable
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<CachedAnswer?>> _underWay = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _places = new(atOnce);
    private int _waiting;

    /// <param name="key">What is the same for all who ask; null for what is not.</param>
    /// <returns>Null where the line is full.</returns>
    public async Task<CachedAnswer?> RenderAsync(string? key, Func<Task<CachedAnswer>> render, CancellationToken aborted)
    {
        while (key is not null)
        {
            var mine = new TaskCompletionSource<CachedAnswer?>(TaskCreationOptions.RunContinuationsAsynchronously);
            var first = _underWay.GetOrAdd(key, mine);
            if (first == mine) return await LeadAsync(key, mine, render, aborted);

            // Nothing comes from who went away or was turned away: the next one tries. An answer that is only his is of no use to others.
            if (await first.Task.WaitAsync(aborted) is not { } answer) continue;
            if (answer.IsForAll) return answer;
            break;
        }

        return await InTurnAsync(render, aborted);
    }

    public void Dispose() => _places.Dispose();

    private async Task<CachedAnswer?> LeadAsync(string key, TaskCompletionSource<CachedAnswer?> mine, Func<Task<CachedAnswer>> render, CancellationToken aborted)
    {
        CachedAnswer? answer = null;
        try
        {
            answer = await InTurnAsync(render, aborted);
            return answer;
        }
        finally
        {
            _underWay.TryRemove(key, out _);
            mine.SetResult(answer is { IsForAll: false } && aborted.IsCancellationRequested ? null : answer);
        }
    }

    private async Task<CachedAnswer?> InTurnAsync(Func<Task<CachedAnswer>> render, CancellationToken aborted)
    {
        if (!await _places.WaitAsync(0, aborted))
        {
            try
            {
                if (Interlocked.Increment(ref _waiting) > longest) return null;

                await _places.WaitAsync(aborted);
            }
            finally
            {
                Interlocked.Decrement(ref _waiting);
            }
        }

        try
        {
            return await render();
        }
        finally
        {
            _places.Release();
        }
    }
}
