namespace UccnPortal.Records;

/// <summary>What staff may set for the whole site. One record, slug <c>site</c>.</summary>
public sealed class Settings : Record
{
    [Needed]
    public LocalizedText SiteName { get; set; } = LocalizedText.Empty;

    /// <summary>Filing numbers for the page foot; empty until the owner has them, never invented.</summary>
    public string IcpNumber { get; set; } = "";
    public string PublicSecurityNumber { get; set; } = "";

    [Prose]
    public LocalizedText Licence { get; set; } = LocalizedText.Empty;

    [Prose]
    public LocalizedText Disclaimer { get; set; } = LocalizedText.Empty;

    public override LocalizedText DisplayName() => SiteName;

    protected internal override Listing Listed() => Listing.ByName;
}
