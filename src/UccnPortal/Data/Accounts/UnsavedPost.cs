namespace UccnPortal.Data.Accounts;

/// <summary>A form that was posted after its session had ended, kept until the sender signs in again.</summary>
public sealed class UnsavedPost
{
    public const int PathMax = 300;

    /// <summary>A hash, so that only the holder of the token can fetch the form.</summary>
    public string TokenHash { get; set; } = "";
    public string Path { get; set; } = "";

    /// <summary>A JSON array of name and value pairs, in the order they were sent.</summary>
    public string Fields { get; set; } = "";

    public int Bytes { get; set; }

    public string Address { get; set; } = "";
    public DateTime AtUtc { get; set; }
}
