using System.Collections.Concurrent;
using System.IO.Compression;
using System.IO.Hashing;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using UccnPortal.OpenData;

namespace UccnPortal.Http.Caching;

/// <summary>The responses of one content version and day. Pages, files and other combinations have separate budgets.</summary>
internal sealed class CachedAnswers(long version, DateOnly day, long bytes)
{
    private readonly ConcurrentDictionary<string, CachedAnswer> _byKey = new(StringComparer.Ordinal);
    private readonly Room _fixed = new(bytes / 2);
    private readonly Room _files = new(bytes / 4);
    private readonly Room _combinations = new(bytes / 4);

    public long Version { get; } = version;
    public DateOnly Day { get; } = day;

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

/// <summary>The response of a page: status, headers, and the body in each coding requested so far.</summary>
internal sealed class CachedAnswer
{
    private const int WorthCompressing = 512;

    private readonly byte[] _body;
    private readonly byte[]?[] _encoded = new byte[]?[3];
    private readonly string?[] _tags = new string?[3];
    private string? _hash;

    public CachedAnswer(HttpResponse response, byte[] body)
    {
        _body = body;
        _encoded[(int)ContentCoding.Identity] = body;
        Status = response.StatusCode;
        Headers = [.. response.Headers.Where(header => !IsOfTheConnection(header.Key))];
        IsFile = response.ContentType is "image/png" or Workbook.MediaType or DatedZip.MediaType;
        IsCompressible = body.Length >= WorthCompressing && !IsFile;
        IsForAll =
            Status == StatusCodes.Status200OK
            && !Headers.Any(header =>
                header.Key.Equals(HeaderNames.SetCookie, StringComparison.OrdinalIgnoreCase)
                || (
                    header.Key.Equals(HeaderNames.CacheControl, StringComparison.OrdinalIgnoreCase)
                    && header.Value.ToString().Contains("no-store", StringComparison.Ordinal)
                )
            );
    }

    public int Status { get; }
    public KeyValuePair<string, StringValues>[] Headers { get; }

    public bool IsFile { get; }
    public bool IsCompressible { get; }

    /// <summary>Successful and without personal content, so the same for every reader.</summary>
    public bool IsForAll { get; }

    public bool IsFixed { get; set; }

    public bool WasAskedAgain { get; set; }

    /// <summary>Bytes in memory, including the compressed bodies to come.</summary>
    public long Weight => (IsFile ? _body.Length : _body.Length * 3L / 2) + 1024;

    public bool MayHaveBody => Status is not (StatusCodes.Status304NotModified or StatusCodes.Status204NoContent);

    public byte[]? Ready(ContentCoding coding) => _encoded[(int)coding];

    public byte[] Encode(ContentCoding coding) =>
        _encoded[(int)coding] ??= coding.Encode(_body, IsFixed ? CompressionLevel.SmallestSize : Quick(coding));

    public string TagFor(ContentCoding coding) => _tags[(int)coding] ??= coding.Name() is { } name ? $"\"{Hash}-{name}\"" : $"\"{Hash}\"";

    private string Hash => _hash ??= Convert.ToHexStringLower(XxHash128.Hash(_body));

    // Whether the connection uses https differs between readers.
    private static bool IsOfTheConnection(string name) =>
        name.Equals(HeaderNames.ContentLength, StringComparison.OrdinalIgnoreCase)
        || name.Equals(HeaderNames.StrictTransportSecurity, StringComparison.OrdinalIgnoreCase);

    // Brotli's middle level is as fast as its fastest and saves a tenth; gzip's takes three times as long.
    private static CompressionLevel Quick(ContentCoding coding) =>
        coding == ContentCoding.Brotli ? CompressionLevel.Optimal : CompressionLevel.Fastest;
}
