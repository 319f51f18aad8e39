using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.Features;
using UccnPortal.Accounts;
using UccnPortal.Areas.Admin.Pages.Records;
using UccnPortal.Http;

namespace UccnPortal.Areas.Admin;

/// <summary>Keeps a form sent after the session ended, and shows it again after sign-in.</summary>
internal static class LostPost
{
    public const string Query = "kept";

    /// <summary>Holds half of the key; the other half is in the address, so that neither a link nor a stolen cookie is enough.</summary>
    private const string Cookie = AdminCookies.Prefix + "kept";

    private static readonly FormOptions Limits = new() { ValueCountLimit = EditModel.MaxValues };

    /// <returns>The address that shows the form again; null if it could not be kept.</returns>
    public static async Task<string?> KeepAsync(HttpContext context)
    {
        var request = context.Request;
        var path = request.Path.Value ?? "";
        if (request.ContentLength is not (> 0 and <= UnsavedPosts.MaxBytes) || !request.HasFormContentType)
            return null;

        context.Features.Set<IFormFeature>(new FormFeature(request, Limits));
        if (await ReadAsync(request) is not { } form)
            return null;

        var fields = form.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")))
            .Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal))
            .ToList();
        var browser = BrowserOf(context) is { Length: > 0 } known ? known : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var place = SignInGuard.RemoteNetworkOf(context.Connection.RemoteIpAddress);
        if (
            await context.RequestServices.GetRequiredService<UnsavedPosts>().KeepAsync(path, fields, browser, place, context.RequestAborted)
            is not { } token
        )
        {
            return null;
        }

        context.Response.Cookies.Append(
            Cookie,
            browser,
            new CookieOptions
            {
                HttpOnly = true,
                Secure = request.IsHttps,
                SameSite = SameSiteMode.Strict,
                Path = "/",
                MaxAge = UnsavedPosts.For,
            }
        );
        return $"{path}?{Query}={token}";
    }

    private static async Task<IFormCollection?> ReadAsync(HttpRequest request)
    {
        try
        {
            return await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (InvalidDataException)
        {
            return null; // Not a form of this site.
        }
    }

    public static string BrowserOf(HttpContext context) => context.Request.Cookies[Cookie] ?? "";
}
