using System.Globalization;
using System.Security.Claims;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;

namespace UccnPortal.Accounts;

public sealed record Staff(Guid Id, string Name, Role Role, Language Language)
{
    public const string Scheme = "Staff";

    public const string HalfScheme = "HalfStaff";

    private const string Stamp = "stamp";
    private const string Since = "since";
    private const string Session = "session";
    private const string LanguageCode = "lang";

    public bool MayEdit => Role >= Role.Editor;
    public bool MayAdminister => Role >= Role.Administrator;

    public static ClaimsPrincipal PrincipalOf(Account account, string scheme, DateTime sinceUtc, Guid session) =>
        new(
            new ClaimsIdentity(
                [
                    new(ClaimTypes.NameIdentifier, account.Id.ToString()),
                    new(ClaimTypes.Name, account.Name),
                    new(ClaimTypes.Role, account.Role.ToString()),
                    new(LanguageCode, account.Language.Code()),
                    new(Stamp, account.SecurityStamp),
                    new(Session, session.ToString()),
                    new(Since, sinceUtc.Ticks.ToString(CultureInfo.InvariantCulture)),
                ],
                scheme
            )
        );

    public static Staff? Of(ClaimsPrincipal user) =>
        user.Identity is { IsAuthenticated: true }
        && Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
        && Enum.TryParse<Role>(user.FindFirstValue(ClaimTypes.Role), out var role)
            ? new Staff(
                id,
                user.FindFirstValue(ClaimTypes.Name) ?? "",
                role,
                Languages.FromCode(user.FindFirstValue(LanguageCode)) ?? Language.Zh
            )
            : null;

    public static string StampOf(ClaimsPrincipal user) => user.FindFirstValue(Stamp) ?? "";

    public static Guid SessionOf(ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(Session), out var session) ? session : Guid.Empty;

    public static DateTime SinceOf(ClaimsPrincipal user) =>
        long.TryParse(user.FindFirstValue(Since), NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            ? new DateTime(ticks, DateTimeKind.Utc)
            : DateTime.MinValue;
}
