namespace UccnPortal.Records;

public sealed class SiteText : Record
{
    [Needed]
    public LocalizedText Title { get; set; } = LocalizedText.Empty;

    [Prose(Markdown = true)]
    [Needed]
    public LocalizedText Body { get; set; } = LocalizedText.Empty;

    [Prose]
    public LocalizedText Note { get; set; } = LocalizedText.Empty;

    public override LocalizedText DisplayName() => Title;

    protected internal override Listing Listed() => Listing.ByName;
}
