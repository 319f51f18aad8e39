namespace UccnPortal.Http;

/// <summary>Over https the admin's cookies have the <c>__Host-</c> prefix, and others are ignored. Browsers refuse it over http.</summary>
public sealed class AdminCookies(RequestDelegate next)
{
    public const string Prefix = "uccn-";
    private const string HostPrefix = "__Host-";

    public Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.IsHttps)
            return next(context);

        context.Request.Headers.Cookie = Believed(context.Request.Headers.Cookie.ToString());
        context.Response.OnStarting(() =>
        {
            var cookies = context.Response.Headers.SetCookie;
            context.Response.Headers.SetCookie = cookies
                .Select(cookie => cookie?.StartsWith(Prefix, StringComparison.Ordinal) == true ? HostPrefix + cookie : cookie)
                .ToArray();
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static string Believed(string header) =>
        string.Join(
            "; ",
            header
                .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(cookie => !cookie.StartsWith(Prefix, StringComparison.Ordinal))
                .Select(cookie => cookie.StartsWith(HostPrefix + Prefix, StringComparison.Ordinal) ? cookie[HostPrefix.Length..] : cookie)
        );
}
