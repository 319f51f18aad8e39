using System.Text.Json.Serialization;

namespace UccnPortal.Records;

/// <summary>A printed edition of the brochure, with its city lists kept as printed.</summary>
public sealed class Edition : Record
{
    [Needed]
    public LocalizedText Title { get; set; } = LocalizedText.Empty;
    public LocalizedText Publisher { get; set; } = LocalizedText.Empty;
    public LocalizedText Place { get; set; } = LocalizedText.Empty;
    public PartialDate? Printed { get; set; }

    /// <summary>The network year the edition shows; what starts later is "newer than the brochure".</summary>
    [Year]
    public int ShowsYear { get; set; }
    [AsPrinted]
    public List<PrintedLine> Lines { get; set; } = [];

    public override LocalizedText DisplayName() => Title;

    protected internal override Listing Listed() => new(Year: ShowsYear);
}

/// <summary>
/// One line of a printed city list, repeats and errors included. A brochure label resolves by name and field
/// (Granada is two cities), so the line names both.
/// </summary>
public sealed class PrintedLine : Part
{
    /// <summary>Which list: <c>china</c>, or a field's slug, or <c>steering</c>.</summary>
    public string List { get; set; } = "";
    public string Zh { get; set; } = "";
    public string En { get; set; } = "";

    /// <summary>The category column of China's list.</summary>
    [OneLanguage]
    public LocalizedText Category { get; set; } = LocalizedText.Empty;
    [Year]
    public int? Year { get; set; }

    [JsonConverter(typeof(ReferenceTo<Field>))]
    public Guid? Field { get; set; }

    /// <summary>The city that is meant; none where no member city is meant.</summary>
    [JsonConverter(typeof(ReferenceTo<City>))]
    public Guid? City { get; set; }

    public override IEnumerable<LocalizedText?> DisplayName(IPartNames names) => [new LocalizedText(Zh, En)];
}
