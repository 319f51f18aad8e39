using Microsoft.AspNetCore.Http.Features;
using UccnPortal.Http;
using UccnPortal.Publishing;

namespace UccnPortal.Rehearsing;

/// <summary>Asks for a public page, with a network only this request sees, as the answer to an admin request.</summary>
/// <param name="Path">The path of the public page, with its query.</param>
public sealed record Preview(PublishedNetwork Network, string Path);

/// <summary>Serves the <see cref="Preview"/> of an authorized request. The page cache around it sees the admin path only.</summary>
public sealed class Previews
{
    private readonly RequestDelegate _next;

    public Previews(RequestDelegate next, RehearsalStage stage) => _next = stage.Pages = next;

    public async Task InvokeAsync(HttpContext context)
    {
        await _next(context);
        if (context.Features.Get<Preview>() is not { } preview)
            return;

        var request = context.Request;
        var (path, query) = (request.Path, request.QueryString);
        try
        {
            context.SetEndpoint(null);
            if (context.Features.Get<IRouteValuesFeature>() is { } route)
                route.RouteValues = [];
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
