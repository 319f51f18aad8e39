using System.Collections.Concurrent;

namespace UccnPortal.Http.Caching;

/// <summary>The responses of one content version and year. Pages, files and other combinations have separate budgets.</summary>
internal sealed class CachedAnswers(long version, int year, long bytes)
{
    private readonly ConcurrentDictionary<string, CachedAnswer> _byKey = new(StringComparer.Ordinal);
    private readonly Room _fixed = new(bytes / 2);
    private readonly Room _files = new(bytes / 4);
    private readonly Room _combinations = new(bytes / 4);

    public long Version { get; } = version;
    public int Year { get; } = year;

    public long Weight => _fixed.Weight + _files.Weight + _combinations.Weight;

    public CachedAnswer? Find(string key)
    {
        if (!_byKey.TryGetValue(key, out var answer))
            return null;

        // Not written at every hit, because processors would then exchange its cache line.
        if (!answer.WasAskedAgain)
            answer.WasAskedAgain = true;
        return answer;
    }

    public void Keep(string key, CachedAnswer answer) =>
        (
            answer.IsFile ? _files
            : answer.IsFixed ? _fixed
            : _combinations
        ).Keep(key, answer, _byKey);

    /// <summary>When space is needed, removes the oldest entry that was not requested again.</summary>
    private sealed class Room(long bytes)
    {
        private readonly Lock _door = new();
        private readonly Queue<(string Key, CachedAnswer Answer)> _inOrder = [];
        private long _weight;

        public long Weight => Interlocked.Read(ref _weight);

        public void Keep(string key, CachedAnswer answer, ConcurrentDictionary<string, CachedAnswer> byKey)
        {
            if (answer.Weight > bytes)
                return;

            lock (_door)
            {
                if (!byKey.TryAdd(key, answer))
                    return;

                _inOrder.Enqueue((key, answer));
                _weight += answer.Weight;
                while (_weight > bytes)
                {
                    var oldest = _inOrder.Dequeue();
                    if (oldest.Answer.WasAskedAgain)
                    {
                        oldest.Answer.WasAskedAgain = false;
                        _inOrder.Enqueue(oldest);
                        continue;
                    }

                    byKey.TryRemove(oldest.Key, out _);
                    _weight -= oldest.Answer.Weight;
                }
            }
        }
    }
}
