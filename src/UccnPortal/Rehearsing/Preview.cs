using Microsoft.AspNetCore.Http.Features;
using UccnPortal.Http;
using UccnPortal.Publishing;

namespace UccnPortal.Rehearsing;

/// <summary>What a request under the admin asks to be shown instead of an answer of its own: a public page, with a network that nobody else sees.</summary>
/// <param name="Path">The public page's own, query included.</param>
public sealed record Preview(PublishedNetwork Network, string Path);

/// <summary>
/// Hands a request that was let in, and that asked for a <see cref="Preview"/>, to the ordinary public page. It stands within
/// the page cache, which never sees the page's path, and what it shows is forgotten with the request.
/// </summary>
public sealed class Previews
{
    private readonly RequestDelegate _next;

    public Previews(RequestDelegate next, RehearsalStage stage) => _next = stage.Pages = next;

    public async Task InvokeAsync(HttpContext context)
    {
        await _next(context);
        if (context.Features.Get<Preview>() is not { } preview) return;

        var request = context.Request;
        var (path, query) = (request.Path, request.QueryString);
        try
        {
            context.SetEndpoint(null);
            if (context.Features.Get<IRouteValuesFeature>() is { } route) route.RouteValues = [];
            context.Features.Set(new FixedResponseKind(ResponseKind.AdminPreviewed));
            var at = preview.Path.IndexOf('?', StringComparison.Ordinal);
            request.Path = PathString.FromUriComponent(at < 0 ? preview.Path : preview.Path[..at]);
            request.QueryString = new QueryString(at < 0 ? "" : preview.Path[at..]);
            await _next(context);
        }
        finally
        {
            (request.Path, request.QueryString) = (path, query);
            context.Features.Set<Preview>(null);
        }
    }
}
