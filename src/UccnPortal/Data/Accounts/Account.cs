using UccnPortal.Records;

namespace UccnPortal.Data.Accounts;

/// <summary>Viewers read, editors save and publish, administrators also manage accounts. Each role includes the ones before it.</summary>
public enum Role
{
    Viewer,
    Editor,
    Administrator,
}

/// <summary>A staff account. Accounts are never deleted, because the history refers to them.</summary>
public sealed class Account
{
    public const int NameMax = 60;

    public Guid Id { get; set; }

    public string Name { get; set; } = "";
    public string NormalizedName { get; set; } = "";
    public Role Role { get; set; }

    public Language Language { get; set; }
    public string PasswordHash { get; set; } = "";

    /// <summary>Changes when all sessions must end; each session carries the stamp it began with.</summary>
    public string SecurityStamp { get; set; } = "";

    public string CodeSeed { get; set; } = "";

    /// <summary>The time step of the last accepted code, so that no code is accepted twice.</summary>
    public long LastCodeStep { get; set; }
    public DateTime CreatedAtUtc { get; set; }
    public DateTime? DisabledAtUtc { get; set; }
    public DateTime? LastSignInAtUtc { get; set; }
    public string LastSignInFrom { get; set; } = "";

    public int Version { get; set; }
    public List<RecoveryCode> RecoveryCodes { get; set; } = [];
}

public sealed class RecoveryCode
{
    public Guid Id { get; set; }
    public Guid AccountId { get; set; }
    public string Hash { get; set; } = "";
}

public enum InvitationKind
{
    SetUp,
    Account,
    Reset,
}

public sealed class Invitation
{
    public string TokenHash { get; set; } = "";
    public InvitationKind Kind { get; set; }
    public Role Role { get; set; }

    public Guid? AccountId { get; set; }

    public string For { get; set; } = "";
    public string By { get; set; } = "";
    public DateTime ExpiresAtUtc { get; set; }
}

/// <summary>A failed or unfinished sign-in, counted to lock accounts and to slow down guessing.</summary>
public sealed class SignInAttempt
{
    public long Sequence { get; set; }

    /// <summary>The normalized name as typed; the account may not exist.</summary>
    public string Name { get; set; } = "";
    public string Address { get; set; } = "";
    public DateTime AtUtc { get; set; }
}

/// <summary>An address from which an account has signed in. Failed attempts from elsewhere do not lock it out here.</summary>
public sealed class KnownAddress
{
    public Guid AccountId { get; set; }
    public string Address { get; set; } = "";
    public DateTime SeenAtUtc { get; set; }
}

public sealed class ProtectionKey
{
    public int Id { get; set; }
    public string Xml { get; set; } = "";
}
