using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.ObjectPool;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using UccnPortal.OpenData;
using UccnPortal.Publishing;

namespace UccnPortal.Serving;

/// <summary>
/// Answers public pages from ready bytes: rendered once a content version, compressed once an encoding, revalidated by a
/// strong ETag. It stands first in the pipeline, so that a hit costs little more than the socket (ADR 4). Only successful
/// answers without a cookie are kept; what is not kept is still compressed and tagged here.
/// </summary>
public sealed class PageCache(RequestDelegate next, Publication publication, PortalCalendar calendar, PageCacheLimits limits) : IDisposable
{
    /// <summary>Answers to longer questions are sent but not kept.</summary>
    private const int LongestKeptKey = 400;

    private readonly ObjectPool<MemoryStream> _bodies = new DefaultObjectPool<MemoryStream>(new CapturedBodies(), limits.Renderings);
    private readonly SemaphoreSlim _rendering = new(limits.Renderings);
    private Generation _generation = new(-1, 0, 0);

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || !IsPublicPath(request.Path.Value!)) return next(context); // A path is never null.

        // The usual hit is answered here, with no state machine around it.
        var looking = publication.CurrentAsync(context.RequestAborted);
        if (!looking.IsCompletedSuccessfully) return AnswerAsync(context, looking);

        var generation = GenerationOf(looking.Result.Version, calendar.ThisYear);
        var key = KeyOf(request);
        if (!generation.Answers.TryGetValue(key, out var answer)) return RenderAndSendAsync(context, generation, key);

        return SendAsync(context, answer);
    }

    private async Task AnswerAsync(HttpContext context, ValueTask<PublishedNetwork> looking)
    {
        var generation = GenerationOf((await looking).Version, calendar.ThisYear);
        var key = KeyOf(context.Request);
        if (generation.Answers.TryGetValue(key, out var answer)) await SendAsync(context, answer);
        else await RenderAndSendAsync(context, generation, key);
    }

    private async Task RenderAndSendAsync(HttpContext context, Generation generation, string key) => await SendAsync(context, await RenderAsync(context, generation, key));

    public void Dispose() => _rendering.Dispose();

    private static bool IsPublicPath(string path) =>
        path.StartsWith("/zh", StringComparison.Ordinal) || path.StartsWith("/en", StringComparison.Ordinal) || (path.StartsWith("/embed/v1", StringComparison.Ordinal) && !path.StartsWith("/embed/v1/accent/", StringComparison.Ordinal)) // There are millions of colours.
        || path.StartsWith("/api/v1/", StringComparison.Ordinal) || path.StartsWith("/openapi/", StringComparison.Ordinal) || path.StartsWith("/data/", StringComparison.Ordinal)
        || path is "/sitemap.xml" or "/robots.txt";

    private Generation GenerationOf(long version, int year)
    {
        // A reader who still holds the last version must not throw the new one's pages away.
        var current = Volatile.Read(ref _generation);
        if (current.Version >= version && current.Year == year) return current;

        var fresh = new Generation(version, year, limits.Bytes);
        return Interlocked.CompareExchange(ref _generation, fresh, current) == current ? fresh : Volatile.Read(ref _generation);
    }

    // Parameters nobody reads do not part one page into many: only known names enter the key.
    private string KeyOf(HttpRequest request)
    {
        // Without a configured address pages name the one they were asked under.
        var origin = limits.OneOrigin ? request.Scheme : $"{request.Scheme}://{request.Headers.Host}";
        if (!request.QueryString.HasValue) return origin + request.Path.Value;

        var key = new StringBuilder(origin).Append(request.Path.Value);
        foreach (var (name, value) in PageParameters.Of(request)) key.Append('&').Append(name).Append('=').Append(Uri.EscapeDataString(value)); // Escaped: no value can pass for another parameter.
        return key.ToString();
    }

    private async Task<Answer> RenderAsync(HttpContext context, Generation generation, string key)
    {
        await _rendering.WaitAsync(context.RequestAborted);
        try
        {
            var original = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
            var method = context.Request.Method;
            var body = _bodies.Get();
            byte[] bytes;
            try
            {
                var captured = new StreamResponseBodyFeature(body, original);
                context.Features.Set<IHttpResponseBodyFeature>(captured);
                context.Request.Method = HttpMethods.Get; // What HEAD asks for has a length and a tag, too, and is kept for GET.
                await next(context);
                await captured.CompleteAsync();
                bytes = body.ToArray();
            }
            finally
            {
                context.Request.Method = method;
                context.Features.Set(original);
                _bodies.Return(body);
            }

            var answer = new Answer(context.Response, bytes);
            if (answer.IsWorthKeeping && key.Length <= LongestKeptKey) generation.Keep(key, answer, isFixed: answer.IsCompressible && PageParameters.AreFew(context.Request));
            return answer;
        }
        finally
        {
            _rendering.Release();
        }
    }

    private static async Task SendAsync(HttpContext context, Answer answer)
    {
        var (request, response) = (context.Request, context.Response);
        var coding = answer.IsCompressible ? ContentCodings.Accepted(request.Headers.AcceptEncoding) : ContentCoding.Identity;

        response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers) response.Headers[name] = value;
        if (answer.Status == StatusCodes.Status200OK)
        {
            var tag = answer.TagFor(coding);
            response.Headers.ETag = tag;
            if (answer.IsCompressible) response.Headers.Vary = HeaderNames.AcceptEncoding;
            if (Matches(request.Headers.IfNoneMatch, tag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                response.Headers.Remove(HeaderNames.ContentType);
                response.ContentLength = null;
                return;
            }
        }

        var bytes = answer.BytesFor(coding);
        if (coding.Name() is { } encoding) response.Headers.ContentEncoding = encoding;
        response.ContentLength = answer.MayHaveBody ? bytes.Length : null;
        if (HttpMethods.IsHead(request.Method) || !answer.MayHaveBody) return;

        // Started, the server hands out room in the very pipe to the socket, in one piece; else it keeps the bytes aside and copies them once more.
        await response.StartAsync();
        bytes.CopyTo(response.BodyWriter.GetSpan(bytes.Length));
        response.BodyWriter.Advance(bytes.Length); // The server flushes when the request ends.
    }

    private static bool Matches(StringValues header, string tag)
    {
        foreach (var value in header)
        {
            if (value is null) continue;
            if (value == tag || value == "*") return true;
            if (value.Length > tag.Length && value.Split(',', StringSplitOptions.TrimEntries).Any(one => one == tag || one == $"W/{tag}")) return true;
        }

        return false;
    }

    /// <summary>A body is captured in room that was used before: clearing fresh room for each would cost more than filling it.</summary>
    private sealed class CapturedBodies : PooledObjectPolicy<MemoryStream>
    {
        private const int UsualBytes = 32 << 10;
        private const int MostKept = 512 << 10;

        public override MemoryStream Create() => new(UsualBytes);

        public override bool Return(MemoryStream body)
        {
            body.SetLength(0);
            return body.Capacity <= MostKept;
        }
    }

    /// <summary>The answers of one content version and one year ("today" moves on); a new one starts empty, so versions can never mix.</summary>
    private sealed class Generation(long version, int year, long budget)
    {
        private long _used;

        public long Version { get; } = version;
        public int Year { get; } = year;
        public ConcurrentDictionary<string, Answer> Answers { get; } = new(StringComparer.Ordinal);

        // Combinations and pictures may take half of the room and push nothing out: the fixed set (no filter, no year) always finds the other half.
        public void Keep(string key, Answer answer, bool isFixed)
        {
            answer.IsFixed = isFixed;
            if (Interlocked.Add(ref _used, answer.Weight) <= (isFixed ? budget : budget / 2) && Answers.TryAdd(key, answer)) return;
            Interlocked.Add(ref _used, -answer.Weight);
        }
    }

    private sealed class Answer
    {
        private const int WorthCompressing = 512;

        private readonly byte[] _body;
        private readonly byte[]?[] _encoded = new byte[]?[3];
        private readonly string?[] _tags = new string?[3];
        private string? _hash;

        public Answer(HttpResponse response, byte[] body)
        {
            _body = body;
            Status = response.StatusCode;
            Headers = [.. response.Headers.Where(header => !header.Key.Equals(HeaderNames.ContentLength, StringComparison.OrdinalIgnoreCase))];
            IsCompressible = body.Length >= WorthCompressing && response.ContentType is not ("image/png" or Workbook.MediaType or DatedZip.MediaType);
        }

        public int Status { get; }
        public KeyValuePair<string, StringValues>[] Headers { get; }
        public bool IsFixed { get; set; }

        /// <summary>Bytes in memory, the compressed bodies to come included.</summary>
        public long Weight => (_body.Length * 3 / 2) + 1024;

        public bool IsWorthKeeping => Status == StatusCodes.Status200OK
            && !Headers.Any(header => header.Key.Equals(HeaderNames.SetCookie, StringComparison.OrdinalIgnoreCase)
                || (header.Key.Equals(HeaderNames.CacheControl, StringComparison.OrdinalIgnoreCase) && header.Value.ToString().Contains("no-store", StringComparison.Ordinal)));

        // Pictures, workbooks and packages are compressed already.
        public bool IsCompressible { get; }
        public bool MayHaveBody => Status is not (StatusCodes.Status304NotModified or StatusCodes.Status204NoContent);

        public byte[] BytesFor(ContentCoding coding) => coding == ContentCoding.Identity
            ? _body
            : _encoded[(int)coding] ??= coding.Encode(_body, IsFixed ? CompressionLevel.SmallestSize : Quick(coding));

        public string TagFor(ContentCoding coding) => _tags[(int)coding] ??= coding.Name() is { } name ? $"\"{Hash}-{name}\"" : $"\"{Hash}\"";

        // Brotli's middle level takes no longer than its fastest and leaves a tenth less; gzip's takes thrice as long.
        private static CompressionLevel Quick(ContentCoding coding) => coding == ContentCoding.Brotli ? CompressionLevel.Optimal : CompressionLevel.Fastest;

        private string Hash => _hash ??= Convert.ToHexStringLower(XxHash128.Hash(_body));
    }
}

/// <summary>Bytes that rendered pages may take, how many are rendered at once, and whether all hosts get the same bytes.</summary>
public sealed record PageCacheLimits(long Bytes, int Renderings, bool OneOrigin);
