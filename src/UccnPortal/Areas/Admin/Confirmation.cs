using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using UccnPortal.Accounts;
using UccnPortal.Http;

namespace UccnPortal.Areas.Admin;

internal static class Confirmation
{
    private const string Cookie = AdminCookies.Prefix + "confirmed";
    private static readonly TimeSpan For = TimeSpan.FromMinutes(10);

    public static bool Holds(HttpContext context)
    {
        try
        {
            return context.Request.Cookies[Cookie] is { } value
                && Protector(context).Unprotect(value).Split('|') is [var until, var mark]
                && mark == Mark(context)
                && long.Parse(until, CultureInfo.InvariantCulture) is var ends
                && ends > Now(context).Ticks
                && ends <= (Now(context) + For + SignIns.Ahead).Ticks;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    public static void Give(HttpContext context) =>
        context.Response.Cookies.Append(
            Cookie,
            Protector(context).Protect(string.Create(CultureInfo.InvariantCulture, $"{(Now(context) + For).Ticks}|{Mark(context)}")),
            new CookieOptions
            {
                HttpOnly = true,
                Secure = context.Request.IsHttps,
                SameSite = SameSiteMode.Strict,
                Path = "/",
                MaxAge = For,
            }
        );

    // Bound to the session, so that the confirmation ends with it.
    private static string Mark(HttpContext context) =>
        $"{Staff.Of(context.User)?.Id} {Staff.StampOf(context.User)} {Staff.SessionOf(context.User)}";

    private static DateTime Now(HttpContext context) => context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;

    private static IDataProtector Protector(HttpContext context) =>
        context.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector("UccnPortal.Confirmation");
}
