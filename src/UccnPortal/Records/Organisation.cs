namespace UccnPortal.Records;

public sealed class Organisation : Record
{
    [Needed]
    public LocalizedText Name { get; set; } = LocalizedText.Empty;

    public LocalizedText OtherName { get; set; } = LocalizedText.Empty;
    public LocalizedText Office { get; set; } = LocalizedText.Empty;

    [Prose(Markdown = true)]
    public LocalizedText Body { get; set; } = LocalizedText.Empty;
    public LocalizedText Address { get; set; } = LocalizedText.Empty;

    [Telephone]
    public string Telephone { get; set; } = "";

    [MailAddress]
    public string Email { get; set; } = "";

    [Prose]
    public LocalizedText ContactNote { get; set; } = LocalizedText.Empty;

    [WebAddress]
    public string Website { get; set; } = "";

    public override LocalizedText DisplayName() => Name;

    protected internal override Listing Listed() => Listing.ByName;
}
