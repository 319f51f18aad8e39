using System.Collections.Concurrent;

namespace UccnPortal.Http.Caching;

/// <summary>Renders a page once for all who request it, limits parallel renderings, and refuses requests when too many wait.</summary>
internal sealed class RenderingQueue(int atOnce, int longest) : IDisposable
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<CachedAnswer?>> _underWay = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _places = new(atOnce);
    private int _waiting;

    /// <param name="key">Null for a response that cannot be shared.</param>
    /// <returns>Null if the queue is full.</returns>
    public async Task<CachedAnswer?> RenderAsync(string? key, Func<Task<CachedAnswer>> render, CancellationToken aborted)
    {
        while (key is not null)
        {
            var mine = new TaskCompletionSource<CachedAnswer?>(TaskCreationOptions.RunContinuationsAsynchronously);
            var first = _underWay.GetOrAdd(key, mine);
            if (first == mine)
                return await LeadAsync(key, mine, render, aborted);

            // A cancelled or refused request has no response, so the next one tries. A personal response is not shared.
            if (await first.Task.WaitAsync(aborted) is not { } answer)
                continue;
            if (answer.IsForAll)
                return answer;
            break;
        }

        return await InTurnAsync(render, aborted);
    }

    public void Dispose() => _places.Dispose();

    private async Task<CachedAnswer?> LeadAsync(
        string key,
        TaskCompletionSource<CachedAnswer?> mine,
        Func<Task<CachedAnswer>> render,
        CancellationToken aborted
    )
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
                if (Interlocked.Increment(ref _waiting) > longest)
                    return null;

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
