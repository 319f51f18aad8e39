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
/// Answers public pages from ready bytes: rendered once a content version, compressed once an encoding, revalidated by a
/// strong ETag. It stands first in the pipeline, so that a hit costs little more than the socket (ADR 4). Only successful
/// answers without a cookie are kept, and only under the question they were understood to answer; what is not kept is still
/// compressed and tagged here.
/// </summary>
public sealed class PageCache : IDisposable
{
    public const string MeterName = "UccnPortal.PageCache";

    /// <summary>Answers to longer questions are sent but not kept.</summary>
    private const int LongestKeptKey = 400;

    private readonly RequestDelegate _next;
    private readonly Publication _publication;
    private readonly PortalCalendar _calendar;
    private readonly PageCacheLimits _limits;
    private readonly ObjectPool<MemoryStream> _bodies;
    private readonly RenderingQueue _queue;
    private CachedAnswers _answers = new(-1, 0, 0);

    public PageCache(RequestDelegate next, Publication publication, PortalCalendar calendar, PageCacheLimits limits, IMeterFactory meters)
    {
        (_next, _publication, _calendar, _limits) = (next, publication, calendar, limits);
        _bodies = new DefaultObjectPool<MemoryStream>(new CapturedBodies(), limits.Renderings);
        _queue = new RenderingQueue(limits.Renderings, limits.Waiting);
        meters.Create(MeterName).CreateObservableGauge("portal.page_cache.size", () => Volatile.Read(ref _answers).Weight, "By", "Rendered pages kept ready.");
    }

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || !IsPublicPath(request.Path.Value!)) return _next(context); // A path is never null.

        // The usual hit is answered here, with no state machine around it.
        var looking = _publication.CurrentAsync(context.RequestAborted);
        if (!looking.IsCompletedSuccessfully) return AnswerAsync(context, looking);

        var answers = AnswersOf(looking.Result.Version, _calendar.ThisYear);
        var key = KeyOf(request);
        return key is not null && answers.Find(key) is { } answer ? SendAsync(context, key, answer) : RenderAndSendAsync(context, answers, key);
    }

    private async Task AnswerAsync(HttpContext context, ValueTask<PublishedNetwork> looking)
    {
        var answers = AnswersOf((await looking).Version, _calendar.ThisYear);
        var key = KeyOf(context.Request);
        if (key is not null && answers.Find(key) is { } answer) await SendAsync(context, key, answer);
        else await RenderAndSendAsync(context, answers, key);
    }

    private async Task RenderAndSendAsync(HttpContext context, CachedAnswers answers, string? key)
    {
        var shared = key is null ? null : $"{answers.Version} {answers.Year} {key}";
        var answer = await _queue.RenderAsync(shared, () => RenderAsync(context, answers, key), context.RequestAborted) ?? await RefuseAsync(context, answers);
        await SendAsync(context, key, answer);
    }

    public void Dispose() => _queue.Dispose();

    internal static bool IsPublicPath(string path) =>
        path.StartsWith("/zh", StringComparison.Ordinal) || path.StartsWith("/en", StringComparison.Ordinal)
        || (path.StartsWith("/embed/v1", StringComparison.Ordinal) && !path.StartsWith("/embed/v1/accent/", StringComparison.Ordinal)) // There are millions of colours.
        || path.StartsWith("/api/v1/", StringComparison.Ordinal) || path.StartsWith("/openapi/", StringComparison.Ordinal) || path.StartsWith("/data/", StringComparison.Ordinal)
        || path is "/sitemap.xml" or "/robots.txt" or PageParameters.OEmbed;

    private CachedAnswers AnswersOf(long version, int year)
    {
        // A reader who still holds the last version must not throw the new one's pages away.
        var current = Volatile.Read(ref _answers);
        if (current.Version >= version && current.Year == year) return current;

        var fresh = new CachedAnswers(version, year, _limits.Bytes);
        return Interlocked.CompareExchange(ref _answers, fresh, current) == current ? fresh : Volatile.Read(ref _answers);
    }

    /// <summary>Parameters nobody reads do not part one page into many: only known names enter the key.</summary>
    /// <returns>Null for what is not kept: too long a question, or one asked under a name that may not be ours.</returns>
    private string? KeyOf(HttpRequest request)
    {
        if (OriginOf(request) is not { } origin) return null;
        if (!request.QueryString.HasValue) return origin + request.Path.Value;

        var key = new StringBuilder(origin).Append(request.Path.Value);
        foreach (var (name, value) in PageParameters.Of(request))
        {
            if (key.Length + value.Length > LongestKeptKey) return null;

            key.Append('&').Append(name).Append('=').Append(Uri.EscapeDataString(value)); // Escaped: no value can pass for another parameter.
        }

        return key.Length > LongestKeptKey ? null : key.ToString();
    }

    // Without a configured address pages name the one they were asked under, and anybody can invent names.
    private string? OriginOf(HttpRequest request) =>
        _limits.IsOneOrigin ? request.Scheme
        : _limits.IsKnown(request.Host, request.HttpContext.Connection.LocalPort) ? $"{request.Scheme}://{request.Headers.Host}"
        : null;

    private async Task<CachedAnswer> RenderAsync(HttpContext context, CachedAnswers answers, string? key)
    {
        // Whoever rendered it a moment ago may have been ready just before this one began.
        if (key is not null && answers.Find(key) is { } ready) return ready;

        var answer = await CaptureAsync(context);
        var understood = UnderstoodQuery.Of(context);
        var keptUnder = answer.IsForAll && understood.IsAllOf([.. PageParameters.Of(context.Request)]) ? key : null;
        answer.IsFixed = keptUnder is not null && answer.IsCompressible && understood.IsOneOfFew(context.Request.Path);
        answer.Encode(CodingOf(context.Request, answer));
        if (keptUnder is not null) answers.Keep(keptUnder, answer);
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
            context.Request.Method = HttpMethods.Get; // What HEAD asks for has a length and a tag, too, and is kept for GET.
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

    /// <summary>Says that there is too much to do, once in each language: saying it must cost nothing.</summary>
    private async Task<CachedAnswer> RefuseAsync(HttpContext context, CachedAnswers answers)
    {
        var request = context.Request;
        var form = request.Path.StartsWithSegments("/api", StringComparison.Ordinal) ? "api"
            : (Languages.FromCode(request.Path.Value!.Split('/')[1]) ?? LanguageNegotiation.Negotiate(request)).Code(); // A public path has a first part.
        var key = OriginOf(request) is { } origin ? $"{StatusCodes.Status503ServiceUnavailable} {origin} {form}" : null;
        if (key is not null && answers.Find(key) is { } ready) return ready;

        context.Features.Set(new Overload());
        var answer = await CaptureAsync(context);
        if (key is not null && answer.Status == StatusCodes.Status503ServiceUnavailable) answers.Keep(key, answer);
        return answer;
    }

    private static ContentCoding CodingOf(HttpRequest request, CachedAnswer answer) =>
        answer.IsCompressible ? ContentCodings.Accepted(request.Headers.AcceptEncoding) : ContentCoding.Identity;

    private Task SendAsync(HttpContext context, string? key, CachedAnswer answer)
    {
        var coding = CodingOf(context.Request, answer);
        return answer.Ready(coding) is { } bytes ? SendAsync(context, answer, coding, bytes) : EncodeAndSendAsync(context, key, answer, coding);
    }

    private async Task EncodeAndSendAsync(HttpContext context, string? key, CachedAnswer answer, ContentCoding coding)
    {
        // In turn like a rendering; where there is no room in the line it goes as it is.
        var encoded = await _queue.RenderAsync(key is null ? null : $"{coding} {key}", () => Task.FromResult(Encoded()), context.RequestAborted);
        if (encoded is null) coding = ContentCoding.Identity;
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
}

/// <summary>What the page cache may take and do.</summary>
/// <param name="Bytes">Room for rendered pages.</param>
/// <param name="Renderings">How many pages are rendered at once.</param>
/// <param name="Waiting">How many more may wait for their turn.</param>
/// <param name="IsOneOrigin">All hosts get the same bytes.</param>
/// <param name="Hosts">The names that the portal is asked under, besides this machine's own.</param>
public sealed record PageCacheLimits(long Bytes, int Renderings, int Waiting, bool IsOneOrigin, IReadOnlyCollection<string> Hosts)
{
    public bool IsKnown(HostString host, int port) =>
        (host.Port is null || host.Port == port) && (LocalNames.Contains(host.Host) || Hosts.Contains(host.Host, StringComparer.OrdinalIgnoreCase));
}
