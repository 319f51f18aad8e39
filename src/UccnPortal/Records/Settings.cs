namespace UccnPortal.Records;

public sealed class Settings : Record
{
    [Needed]
    public LocalizedText SiteName { get; set; } = LocalizedText.Empty;

    /// <summary>The mailbox of the office in the foot of every page; a person's never stands there.</summary>
    [MailAddress]
    public string ContactEmail { get; set; } = "";

    public string IcpNumber { get; set; } = "";
    public string PublicSecurityNumber { get; set; } = "";

    [Prose]
    public LocalizedText Licence { get; set; } = LocalizedText.Empty;

    [Prose]
    public LocalizedText Disclaimer { get; set; } = LocalizedText.Empty;

    public override LocalizedText DisplayName() => SiteName;

    protected internal override Listing Listed() => Listing.ByName;
}
