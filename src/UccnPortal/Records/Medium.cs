namespace UccnPortal.Records;

public sealed class Medium : Record
{
    [Needed]
    public LocalizedText Title { get; set; } = LocalizedText.Empty;
    public LocalizedText AlternativeText { get; set; } = LocalizedText.Empty;
    public LocalizedText Credit { get; set; } = LocalizedText.Empty;
    public LocalizedText Licence { get; set; } = LocalizedText.Empty;
    public string ContentHash { get; set; } = "";
    public string MediaType { get; set; } = "";

    [Counts]
    public int? Width { get; set; }

    [Counts]
    public int? Height { get; set; }

    public override LocalizedText DisplayName() => Title;

    protected internal override Listing Listed() => Listing.ByName;
}
