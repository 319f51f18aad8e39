namespace UccnPortal.Http;

public sealed class CanonicalPaths(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!; // A path is never null.
        var isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        if (!isRead || !(path.AsSpan().IndexOfAnyInRange('A', 'Z') >= 0 || (path.Length > 1 && path[^1] == '/')))
            return next(context);

        // Leading slashes collapse to one: "//host/" must never become an address of another site.
        var canonical = "/" + path.Trim('/').ToLowerInvariant();
        context.Response.Redirect(new PathString(canonical).ToUriComponent() + context.Request.QueryString, permanent: true);
        return Task.CompletedTask;
    }
}
