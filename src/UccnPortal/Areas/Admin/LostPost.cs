using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.Features;
using UccnPortal.Accounts;
using UccnPortal.Areas.Admin.Pages.Records;
using UccnPortal.Http;

namespace UccnPortal.Areas.Admin;

/// <summary>What was sent by somebody whose session had ended: kept while she signs in, then shown again in its form.</summary>
internal static class LostPost
{
    public const string Query = "kept";

    /// <summary>Half of the key to what is kept; the other half stands in the address, so that neither a link nor a stolen cookie opens it.</summary>
    private const string Cookie = AdminCookies.Prefix + "kept";

    private static readonly FormOptions Limits = new() { ValueCountLimit = EditModel.MaxValues };

    /// <returns>The address that shows the form again, as it was sent; null where it could not be kept.</returns>
    public static async Task<string?> KeepAsync(HttpContext context)
    {
        var request = context.Request;
        var path = request.Path.Value ?? "";
        if (request.ContentLength is not (> 0 and <= KeptForms.MaxBytes) || !request.HasFormContentType) return null;

        context.Features.Set<IFormFeature>(new FormFeature(request, Limits));
        if (await ReadAsync(request) is not { } form) return null;

        var fields = form.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? ""))).Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal)).ToList();
        var browser = BrowserOf(context) is { Length: > 0 } known ? known : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var place = SignInGuard.PlaceOf(context.Connection.RemoteIpAddress);
        if (await context.RequestServices.GetRequiredService<KeptForms>().KeepAsync(path, fields, browser, place, context.RequestAborted) is not { } token) return null;

        context.Response.Cookies.Append(Cookie, browser, new CookieOptions { HttpOnly = true, Secure = request.IsHttps, SameSite = SameSiteMode.Strict, Path = "/", MaxAge = KeptForms.For });
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
            return null; // No form of ours: there is nothing to keep.
        }
    }

    public static string BrowserOf(HttpContext context) => context.Request.Cookies[Cookie] ?? "";
}
