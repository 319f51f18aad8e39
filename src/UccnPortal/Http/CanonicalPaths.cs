using UccnPortal.Links;
using UccnPortal.Publishing;

namespace UccnPortal.Http;

/// <summary>Leads other spellings of an address to the page for good.</summary>
public sealed class CanonicalPaths(RequestDelegate next, Publication publication)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!; // A path is never null.
        if (!(HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)))
        {
            await next(context);
            return;
        }

        if (path.AsSpan().IndexOfAnyInRange('A', 'Z') >= 0 || (path.Length > 1 && path[^1] == '/'))
        {
            // Leading slashes collapse to one: "//host/" must never become an address of another site.
            Redirect(context, "/" + path.Trim('/').ToLowerInvariant());
            return;
        }

        await next(context);
        if (context.Response is { StatusCode: StatusCodes.Status404NotFound, HasStarted: false } && IsOfPages(path))
        {
            var network = await publication.CurrentAsync(context.RequestAborted);
            if (MeantPath.Of(path, network) is { } meant)
                Redirect(context, meant);
        }
    }

    private static bool IsOfPages(string path) =>
        path.StartsWith("/zh", StringComparison.Ordinal) || path.StartsWith("/en", StringComparison.Ordinal);

    private static void Redirect(HttpContext context, string path) =>
        context.Response.Redirect(new PathString(path).ToUriComponent() + context.Request.QueryString, permanent: true);
}
