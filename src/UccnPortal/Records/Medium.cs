namespace UccnPortal.Records;

/// <summary>A picture or document kept by the portal. The file itself lies in the data folder under its content hash.</summary>
public sealed class Medium : Record
{
    public LocalizedText Title { get; set; } = LocalizedText.Empty;
    public LocalizedText AlternativeText { get; set; } = LocalizedText.Empty;
    public LocalizedText Credit { get; set; } = LocalizedText.Empty;
    public LocalizedText Licence { get; set; } = LocalizedText.Empty;
    public string ContentHash { get; set; } = "";
    public string MediaType { get; set; } = "";
    public int? Width { get; set; }
    public int? Height { get; set; }
}
