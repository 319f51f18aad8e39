using System.Collections.Frozen;
using System.Text.Json;

namespace UccnPortal.Records;

/// <summary>An action in the audit log, which stores its code (<c>sign-in-refused</c>) permanently: never rename a member.</summary>
public enum AuditAction
{
    SignIn,
    SignInRefused,
    SignOut,
    TooMany,
    MakeAdministrator,
    Refused,
    Save,
    Publish,
    Withdraw,
    Restore,
    DiscardDraft,
    Repoint,
    ReleasePrinted,
    LinkPrinted,
    StillRight,
    PlanReview,
    LookThrough,
    KeepOurs,
    MarkReport,
    Purge,
    Seed,
    Export,
    Invite,
    WithdrawLink,
    Join,
    Reset,
    ResetLink,
    SetRole,
    Disable,
    Enable,
    EndSessions,
    ChangePassword,
    TwoFactor,
}

public static class AuditActions
{
    private static readonly FrozenDictionary<AuditAction, string> Codes = Enum.GetValues<AuditAction>()
        .ToFrozenDictionary(action => action, action => JsonNamingPolicy.KebabCaseLower.ConvertName(action.ToString()));

    public static string Code(this AuditAction action) => Codes[action];
}
