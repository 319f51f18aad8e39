using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using UccnPortal.Http;
using UccnPortal.Http.Caching;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Api;

/// <summary>Serves <see cref="ApiOperations"/>. Any origin may read; unknown query values are listed in <c>meta.ignored</c>.</summary>
internal static class ApiEndpoints
{
    // JSON answers are never embedded in a page, so HTML characters need no escaping.
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup("")
            .WithMetadata(new ResponseKindAttribute(ResponseKind.Resource))
            .AddEndpointFilter(AnswerEvenIfItFailsAsync);
        var links = new PortalLinks("");
        foreach (var operation in ApiOperations.All)
        {
            api.MapMethods(
                    links.Api(operation.Path),
                    ReadingMethods.All,
                    (HttpContext context, Publication publication, TimeProvider time, PortalLinksFactory linksFactory) =>
                        AnswerAsync(operation, context, publication, time, linksFactory)
                )
                .WithMetadata(operation)
                .WithName(operation.Id)
                .WithTags(operation.Path.Split('/')[0]);
        }

        api.Map("/api/{**rest}", Refuse).ExcludeFromDescription();
        app.MapOpenApi("/openapi/{documentName}.json")
            .WithMetadata(new ResponseKindAttribute(ResponseKind.Resource))
            .AddEndpointFilter(ReadableFromAnywhereAsync);
    }

    private static async Task<IResult> AnswerAsync(
        ApiOperation operation,
        HttpContext context,
        Publication publication,
        TimeProvider time,
        PortalLinksFactory linksFactory
    )
    {
        var network = await publication.CurrentAsync(context.RequestAborted);
        var links = linksFactory.For(context.Request);
        var parameters = PageParameters
            .Of(context.Request)
            .Where(parameter => QueryParameters.Names.Contains(parameter.Key) || operation.Parameters.Contains(parameter.Key))
            .ToList();
        var (query, ignored) = QueryParameters.Read(parameters, network, BeijingTime.YearOf(time), operation.Parameters);

        var language = ValueOf(PageParameters.Language) is { } code && ApiParameter.Languages.Contains(code) ? code : null;
        if (language is null && ValueOf(PageParameters.Language) is { } unknown)
            ignored.Add(PageParameters.Language, unknown);
        var only = Languages.FromCode(language);

        var asked = new ApiRequest(
            network,
            links,
            query,
            BeijingTime.YearOf(time),
            only,
            ValueOf(PageParameters.Query) ?? "",
            context.Request.RouteValues
        );
        if (operation.Answer(asked) is not { } data)
        {
            return operation.Elsewhere(asked) is { } slug
                ? Results.Redirect(
                    links.Api(operation.Path.Replace("{slug}", Uri.EscapeDataString(slug), StringComparison.Ordinal))
                        + PageParameters.QueryOf(context.Request),
                    permanent: true
                )
                : Problem(context, StatusCodes.Status404NotFound, UiText.Api.NotFound, UiText.Api.NotFoundDetail);
        }

        var (count, total, next) = (1, 1, (string?)null);
        if (operation.IsList)
            (data, count, total, next) = Cut(operation, [.. (IEnumerable<object>)data], ValueOf(PageParameters.Cursor), ignored);

        List<(string Name, string Value)> understood = [.. QueryParameters.Pairs(query)];
        if (ValueOf(PageParameters.Query) is { } typed && count > 0)
            understood.Insert(0, (PageParameters.Query, typed));
        if (language is not null)
            understood.Add((PageParameters.Language, language));
        var nextQuery = next is null
            ? ""
            : QueryString
                .Create(
                    understood.Append((PageParameters.Cursor, next)).Select(pair => KeyValuePair.Create(pair.Item1, (string?)pair.Item2))
                )
                .Value;
        if (ValueOf(PageParameters.Cursor) is { } cursor && !ignored.Named.Contains(new(PageParameters.Cursor, cursor)))
            understood.Add((PageParameters.Cursor, cursor));
        UnderstoodQuery.Set(context, understood);

        var meta = new ApiMeta(
            language ?? ApiParameter.Languages[0],
            query.AsOf,
            count,
            total,
            next is null ? null : links.Absolute(links.Api(operation.Path)) + nextQuery,
            ignored.Named,
            ignored.More,
            network.ChangedAtUtc,
            network.Settings.Licence
        );
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, Json))
        {
            var writer = new ApiJson(network, links, only, operation.Parameters.Contains("as_of") ? query.AsOf : null, json);
            json.WriteStartObject();
            json.WritePropertyName("meta");
            writer.Write(meta);
            json.WritePropertyName("data");
            writer.Write(data);
            json.WriteEndObject();
        }

        context.Response.Headers.CacheControl = "public, max-age=300";
        return Results.Bytes(body.WrittenMemory, "application/json; charset=utf-8");

        string? ValueOf(string name) =>
            operation.Parameters.Contains(name)
                ? parameters.Where(parameter => parameter.Key == name).Select(parameter => parameter.Value).FirstOrDefault()
                : null;
    }

    /// <summary>One page of the rows: those after the entry named by the cursor.</summary>
    internal static (IReadOnlyList<object> Rows, int Count, int Total, string? Next) Cut(
        ApiOperation operation,
        List<object> rows,
        string? cursor,
        IgnoredParameters ignored
    )
    {
        var from = cursor is null ? 0 : rows.FindIndex(row => operation.KeyOf(row) == cursor) + 1;
        if (cursor is not null && from == 0)
            ignored.Add(PageParameters.Cursor, cursor);
        var shown = rows.GetRange(from, Math.Min(ApiOperation.MostRows, rows.Count - from));
        return (shown, shown.Count, rows.Count, from + shown.Count < rows.Count ? operation.KeyOf(shown[^1]) : null);
    }

    /// <summary>Answers all other addresses, other methods and CORS preflight requests.</summary>
    private static IResult Refuse(HttpContext context)
    {
        if (HttpMethods.IsOptions(context.Request.Method))
        {
            context.Response.Headers.AccessControlAllowMethods = "GET, HEAD, OPTIONS";
            context.Response.Headers.AccessControlAllowHeaders = "*";
            context.Response.Headers.AccessControlMaxAge = "86400";
            return Results.NoContent();
        }

        if (ReadingMethods.All.Contains(context.Request.Method))
            return Problem(context, StatusCodes.Status404NotFound, UiText.Api.NotFound, UiText.Api.NotFoundDetail);

        context.Response.Headers.Allow = "GET, HEAD, OPTIONS";
        return Problem(context, StatusCodes.Status405MethodNotAllowed, UiText.Api.OnlyReading, UiText.Api.OnlyReadingDetail);
    }

    private static async ValueTask<object?> ReadableFromAnywhereAsync(
        EndpointFilterInvocationContext invocation,
        EndpointFilterDelegate next
    )
    {
        var headers = invocation.HttpContext.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = HeaderNames.ETag;
        headers.CacheControl = "public, max-age=300";
        return await next(invocation);
    }

    private static async ValueTask<object?> AnswerEvenIfItFailsAsync(
        EndpointFilterInvocationContext invocation,
        EndpointFilterDelegate next
    )
    {
        var context = invocation.HttpContext;
        try
        {
            return await ReadableFromAnywhereAsync(invocation, next);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            context
                .RequestServices.GetRequiredService<ILoggerFactory>()
                .CreateLogger(typeof(ApiEndpoints))
                .LogError(error, "{Path} could not be answered", context.Request.Path);
            return Problem(context, StatusCodes.Status500InternalServerError, UiText.Errors.FailedTitle, UiText.Api.FailedDetail);
        }
    }

    internal static IResult Busy(HttpContext context) =>
        Problem(context, StatusCodes.Status503ServiceUnavailable, UiText.Errors.BusyTitle, UiText.Errors.BusyLead);

    internal static IResult TooMany(HttpContext context) =>
        Problem(context, StatusCodes.Status429TooManyRequests, UiText.Errors.TooManyTitle, UiText.Errors.TooManyLead);

    private static IResult Problem(HttpContext context, int status, LocalizedText title, LocalizedText detail)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results.Problem(InBoth(detail), statusCode: status, title: InBoth(title), type: "about:blank");
    }

    private static string InBoth(LocalizedText text) => $"{text.Zh} / {text.En}";
}
