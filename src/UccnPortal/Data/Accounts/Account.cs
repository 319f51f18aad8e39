using UccnPortal.Records;

namespace UccnPortal.Data.Accounts;

/// <summary>What an account may do; each role may do what those before it may.</summary>
public enum Role
{
    /// <summary>Reads the admin area, drafts and previews.</summary>
    Viewer,
    /// <summary>Saves and publishes.</summary>
    Editor,
    /// <summary>Also looks after accounts.</summary>
    Administrator,
}

/// <summary>A person of the office who may sign in. Never deleted: the history names its people.</summary>
public sealed class Account
{
    public const int NameMax = 60;

    public Guid Id { get; set; }

    /// <summary>What is typed at sign-in and shown beside changes; unique whatever the case.</summary>
    public string Name { get; set; } = "";
    public string NormalizedName { get; set; } = "";
    public Role Role { get; set; }

    /// <summary>The language of the admin area, wherever this person signs in.</summary>
    public Language Language { get; set; }
    public string PasswordHash { get; set; } = "";

    /// <summary>Changes whenever all sessions must end; every session carries the one it began with.</summary>
    public string SecurityStamp { get; set; } = "";

    /// <summary>The seed of the one-time codes, encrypted; empty until the account has set them up.</summary>
    public string CodeSeed { get; set; } = "";

    /// <summary>The last time step whose code was accepted: a code counts once.</summary>
    public long LastCodeStep { get; set; }
    public DateTime CreatedAtUtc { get; set; }
    public DateTime? DisabledAtUtc { get; set; }
    public DateTime? LastSignInAtUtc { get; set; }
    public string LastSignInFrom { get; set; } = "";

    /// <summary>Guards against two changes at once.</summary>
    public int Version { get; set; }
    public List<RecoveryCode> RecoveryCodes { get; set; } = [];
}

/// <summary>Lets its owner in once without the device that shows codes; kept as a salted hash, removed when used.</summary>
public sealed class RecoveryCode
{
    public Guid Id { get; set; }
    public Guid AccountId { get; set; }
    public string Hash { get; set; } = "";
}

public enum InvitationKind
{
    /// <summary>Makes the first administrator of a fresh installation.</summary>
    SetUp,
    /// <summary>Makes an account.</summary>
    Account,
    /// <summary>Lets an account choose password and codes anew.</summary>
    Reset,
}

/// <summary>A one-time link, of which only a hash is kept.</summary>
public sealed class Invitation
{
    public string TokenHash { get; set; } = "";
    public InvitationKind Kind { get; set; }
    public Role Role { get; set; }

    /// <summary>For <see cref="InvitationKind.Reset"/>.</summary>
    public Guid? AccountId { get; set; }

    /// <summary>For whom it is, in the words of who made it.</summary>
    public string For { get; set; } = "";
    public string By { get; set; } = "";
    public DateTime ExpiresAtUtc { get; set; }
}

/// <summary>A sign-in that has not succeeded (yet): what locks an account and slows a guesser.</summary>
public sealed class SignInAttempt
{
    public long Sequence { get; set; }

    /// <summary>Normalized as typed, whether there is such an account or not.</summary>
    public string Name { get; set; } = "";
    public string Address { get; set; } = "";
    public DateTime AtUtc { get; set; }
}

/// <summary>Where an account has signed in from: guesses made elsewhere do not lock it out here.</summary>
public sealed class KnownAddress
{
    public Guid AccountId { get; set; }
    public string Address { get; set; } = "";
    public DateTime SeenAtUtc { get; set; }
}

/// <summary>A key of the Data Protection system, shared by all instances and kept with the backup.</summary>
public sealed class ProtectionKey
{
    public int Id { get; set; }
    public string Xml { get; set; } = "";
}
