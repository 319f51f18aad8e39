namespace UccnPortal.Records;

/// <summary>An editorial text of the site, in Markdown.</summary>
public sealed class Page : Record
{
    [Needed]
    public LocalizedText Title { get; set; } = LocalizedText.Empty;

    [Prose(Markdown = true)]
    [Needed]
    public LocalizedText Body { get; set; } = LocalizedText.Empty;

    /// <summary>A remark printed beside the text, for instance that zh is not a translation of en.</summary>
    [Prose]
    public LocalizedText Note { get; set; } = LocalizedText.Empty;

    public override LocalizedText DisplayName() => Title;

    protected internal override Listing Listed() => Listing.ByName;
}
