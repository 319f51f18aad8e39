using System.Buffers;
using System.Diagnostics.Metrics;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.ObjectPool;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Records;

namespace UccnPortal.Http.Caching;

/// <summary>
/// Serves public pages from memory, first in the pipeline, so that a hit costs little (ADR 4). An answer is kept for one content
/// version and day if it was successful, sets no cookie and depends on nothing but what was understood of the query
/// (<see cref="UnderstoodQuery"/>). Other answers are compressed and tagged as well, but not kept.
/// </summary>
public sealed class PageCache : IDisposable
{
    public const string MeterName = "UccnPortal.PageCache";

    /// <summary>Answers to longer queries are sent but not kept.</summary>
    private const int LongestKeptKey = 400;

    private readonly RequestDelegate _next;
    private readonly Publication _publication;
    private readonly TimeProvider _time;
    private readonly PageCacheLimits _limits;
    private readonly ObjectPool<MemoryStream> _bodies;
    private readonly RenderingQueue _queue;
    private CachedAnswers _answers = new(-1, default, 0);

    public PageCache(RequestDelegate next, Publication publication, TimeProvider time, PageCacheLimits limits, IMeterFactory meters)
    {
        (_next, _publication, _time, _limits) = (next, publication, time, limits);
        _bodies = new DefaultObjectPool<MemoryStream>(new CapturedBodies(), limits.Renderings);
        _queue = new RenderingQueue(limits.Renderings, limits.Waiting);
        meters
            .Create(MeterName)
            .CreateObservableGauge("portal.page_cache.size", () => Volatile.Read(ref _answers).Weight, "By", "Rendered pages kept ready.");
    }

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        // A path is never null.
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || !IsPublicPath(request.Path.Value!))
            return _next(context);

        // The usual hit is answered here, without an async state machine.
        var looking = _publication.CurrentAsync(context.RequestAborted);
        if (!looking.IsCompletedSuccessfully)
            return AnswerAsync(context, looking);

        var answers = AnswersOf(looking.Result.Version, BeijingTime.DayOf(_time));
        var key = KeyOf(request);
        return key is not null && answers.Find(key) is { } answer
            ? SendAsync(context, key, answer)
            : RenderAndSendAsync(context, answers, key);
    }

    private async Task AnswerAsync(HttpContext context, ValueTask<PublishedNetwork> looking)
    {
        var answers = AnswersOf((await looking).Version, BeijingTime.DayOf(_time));
        var key = KeyOf(context.Request);
        if (key is not null && answers.Find(key) is { } answer)
            await SendAsync(context, key, answer);
        else
            await RenderAndSendAsync(context, answers, key);
    }

    private async Task RenderAndSendAsync(HttpContext context, CachedAnswers answers, string? key)
    {
        var shared = key is null ? null : $"{answers.Version} {answers.Day.DayNumber} {key}";
        var answer =
            await _queue.RenderAsync(shared, () => RenderAsync(context, answers, key), context.RequestAborted)
            ?? await RefuseAsync(context, answers);
        await SendAsync(context, key, answer);
    }

    public void Dispose() => _queue.Dispose();

    internal static bool IsPublicPath(string path) =>
        path.StartsWith("/zh", StringComparison.Ordinal)
        || path.StartsWith("/en", StringComparison.Ordinal)
        // Accents are not cached, because there are millions of colours.
        || (path.StartsWith("/embed/v1", StringComparison.Ordinal) && !path.StartsWith("/embed/v1/accent/", StringComparison.Ordinal))
        || path.StartsWith("/api/v1/", StringComparison.Ordinal)
        || path.StartsWith("/openapi/", StringComparison.Ordinal)
        || path.StartsWith("/data/", StringComparison.Ordinal)
        || path is "/sitemap.xml" or "/robots.txt" or PageParameters.OEmbed;

    private CachedAnswers AnswersOf(long version, DateOnly day)
    {
        // A reader who still holds the previous version must not discard the pages of the new one.
        var current = Volatile.Read(ref _answers);
        if (current.Version >= version && current.Day == day)
            return current;

        var fresh = new CachedAnswers(version, day, _limits.Bytes);
        return Interlocked.CompareExchange(ref _answers, fresh, current) == current ? fresh : Volatile.Read(ref _answers);
    }

    /// <summary>Only known parameter names enter the key, so that unknown ones do not multiply the entries.</summary>
    /// <returns>Null for a response that is not kept: the query is too long, or the host name may not be ours.</returns>
    private string? KeyOf(HttpRequest request)
    {
        if (OriginOf(request) is not { } origin)
            return null;
        if (!request.QueryString.HasValue)
            return origin + request.Path.Value;

        var key = new StringBuilder(origin).Append(request.Path.Value);
        foreach (var (name, value) in PageParameters.Of(request))
        {
            if (key.Length + value.Length > LongestKeptKey)
                return null;

            // Escaped, so that no value looks like another parameter.
            key.Append('&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }

        return key.Length > LongestKeptKey ? null : key.ToString();
    }

    // Without a configured address pages contain the requested host name, which clients can invent.
    private string? OriginOf(HttpRequest request) =>
        _limits.IsOneOrigin ? request.Scheme
        : _limits.IsKnown(request.Host, request.HttpContext.Connection.LocalPort) ? $"{request.Scheme}://{request.Headers.Host}"
        : null;

    private async Task<CachedAnswer> RenderAsync(HttpContext context, CachedAnswers answers, string? key)
    {
        // Another request may have finished rendering just before this one began.
        if (key is not null && answers.Find(key) is { } ready)
            return ready;

        var answer = await CaptureAsync(context);
        var understood = UnderstoodQuery.Of(context);
        var keptUnder = answer.IsForAll && understood.IsAllOf([.. PageParameters.Of(context.Request)]) ? key : null;
        answer.IsFixed = keptUnder is not null && answer.IsCompressible && understood.IsOneOfFew(context.Request.Path);
        answer.Encode(CodingOf(context.Request, answer));
        if (keptUnder is not null)
            answers.Keep(keptUnder, answer);
        return answer;
    }

    private async Task<CachedAnswer> CaptureAsync(HttpContext context)
    {
        var original = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        var method = context.Request.Method;
        var body = _bodies.Get();
        try
        {
            var captured = new StreamResponseBodyFeature(body, original);
            context.Features.Set<IHttpResponseBodyFeature>(captured);
            // HEAD needs a length and a tag too, and its response is kept for GET.
            context.Request.Method = HttpMethods.Get;
            await _next(context);
            await captured.CompleteAsync();
            return new CachedAnswer(context.Response, body.ToArray());
        }
        finally
        {
            context.Request.Method = method;
            context.Features.Set(original);
            _bodies.Return(body);
        }
    }

    private async Task<CachedAnswer> RefuseAsync(HttpContext context, CachedAnswers answers)
    {
        var request = context.Request;
        var form = request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
            ? "api"
            // A public path has a first segment.
            : (Languages.FromCode(request.Path.Value!.Split('/')[1]) ?? LanguageNegotiation.Negotiate(request)).Code();
        var key = OriginOf(request) is { } origin ? $"{StatusCodes.Status503ServiceUnavailable} {origin} {form}" : null;
        if (key is not null && answers.Find(key) is { } ready)
            return ready;

        context.Features.Set(new Overload());
        var answer = await CaptureAsync(context);
        if (key is not null && answer.Status == StatusCodes.Status503ServiceUnavailable)
            answers.Keep(key, answer);
        return answer;
    }

    private static ContentCoding CodingOf(HttpRequest request, CachedAnswer answer) =>
        answer.IsCompressible ? ContentCodings.Accepted(request.Headers.AcceptEncoding) : ContentCoding.Identity;

    private Task SendAsync(HttpContext context, string? key, CachedAnswer answer)
    {
        var coding = CodingOf(context.Request, answer);
        return answer.Ready(coding) is { } bytes
            ? SendAsync(context, answer, coding, bytes)
            : EncodeAndSendAsync(context, key, answer, coding);
    }

    private async Task EncodeAndSendAsync(HttpContext context, string? key, CachedAnswer answer, ContentCoding coding)
    {
        // Compression queues like a rendering; if the queue is full, the body is sent as it is.
        var encoded = await _queue.RenderAsync(
            key is null ? null : $"{coding} {key}",
            () => Task.FromResult(Encoded()),
            context.RequestAborted
        );
        if (encoded is null)
            coding = ContentCoding.Identity;
        await SendAsync(context, answer, coding, answer.Encode(coding));

        CachedAnswer Encoded()
        {
            answer.Encode(coding);
            return answer;
        }
    }

    private static async Task SendAsync(HttpContext context, CachedAnswer answer, ContentCoding coding, byte[] bytes)
    {
        var (request, response) = (context.Request, context.Response);
        response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
            response.Headers[name] = value;
        if (answer.Status == StatusCodes.Status200OK)
        {
            var tag = answer.TagFor(coding);
            response.Headers.ETag = tag;
            if (answer.IsCompressible)
                response.Headers.Vary = HeaderNames.AcceptEncoding;
            if (Matches(request.Headers.IfNoneMatch, tag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                response.Headers.Remove(HeaderNames.ContentType);
                response.ContentLength = null;
                return;
            }
        }

        if (coding.Name() is { } encoding)
            response.Headers.ContentEncoding = encoding;
        response.ContentLength = answer.MayHaveBody ? bytes.Length : null;
        if (HttpMethods.IsHead(request.Method) || !answer.MayHaveBody)
            return;

        // After the start the server offers its own buffer in one piece; before it, the bytes are copied once more.
        await response.StartAsync();
        bytes.CopyTo(response.BodyWriter.GetSpan(bytes.Length));
        response.BodyWriter.Advance(bytes.Length); // The server flushes when the request ends.
    }

    private static bool Matches(StringValues header, string tag)
    {
        foreach (var value in header)
        {
            if (value is null)
                continue;
            if (value == tag || value == "*")
                return true;
            if (value.Length > tag.Length && value.Split(',', StringSplitOptions.TrimEntries).Any(one => one == tag || one == $"W/{tag}"))
                return true;
        }

        return false;
    }

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
}

/// <param name="Bytes">Memory for rendered pages.</param>
/// <param name="Renderings">Pages rendered at the same time.</param>
/// <param name="Waiting">Further requests that may wait for a rendering; the rest get 503.</param>
/// <param name="IsOneOrigin">Every host gets the same bytes, because a public address is configured.</param>
/// <param name="Hosts">Host names whose answers are kept.</param>
public sealed record PageCacheLimits(long Bytes, int Renderings, int Waiting, bool IsOneOrigin, IReadOnlyCollection<string> Hosts)
{
    public bool IsKnown(HostString host, int port) =>
        (host.Port is null || host.Port == port) && Hosts.Contains(host.Host, StringComparer.OrdinalIgnoreCase);
}
