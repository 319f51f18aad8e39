using UccnPortal.Data.Accounts;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin;

/// <summary>A row of the permissions table shown to staff. The pages enforce the roles; a test compares them with each row.</summary>
public sealed record Permission(string Key, LocalizedText Words, Role Least)
{
    public static readonly IReadOnlyList<Permission> All =
    [
        new("read", UiText.Accounts.MayRead, Role.Viewer),
        new("me", UiText.Accounts.MayKeepOwn, Role.Viewer),
        new("edit", UiText.Accounts.MayEdit, Role.Editor),
        new("withdraw", UiText.Accounts.MayWithdraw, Role.Editor),
        new("restore", UiText.Accounts.MayRestore, Role.Editor),
        new("review", UiText.Accounts.MayReview, Role.Editor),
        new("suggestions", UiText.Accounts.MayDecide, Role.Editor),
        new("reports", UiText.Accounts.MayMark, Role.Editor),
        new("purge", UiText.Accounts.MayPurge, Role.Administrator),
        new("accounts", UiText.Accounts.MayInvite, Role.Administrator),
        new("audit", UiText.Accounts.MayAudit, Role.Administrator),
        new("health", UiText.Accounts.MayLookAfter, Role.Administrator),
    ];
}
