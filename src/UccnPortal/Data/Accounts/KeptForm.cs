namespace UccnPortal.Data.Accounts;

/// <summary>A form that was sent after the session had ended, kept until its sender is back.</summary>
public sealed class KeptForm
{
    public const int PathMax = 300;

    /// <summary>Only who holds the token can fetch the form; the database does not.</summary>
    public string TokenHash { get; set; } = "";
    public string Path { get; set; } = "";

    /// <summary>The fields as JSON: an array of name and value pairs, in the order they were sent.</summary>
    public string Fields { get; set; } = "";

    /// <summary>The length of <see cref="Fields"/> as it is stored.</summary>
    public int Bytes { get; set; }

    /// <summary>Where it came from, as guesses at signing in are counted.</summary>
    public string Address { get; set; } = "";
    public DateTime AtUtc { get; set; }
}
