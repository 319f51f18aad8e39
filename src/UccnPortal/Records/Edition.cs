using System.Text.Json.Serialization;

namespace UccnPortal.Records;

public sealed class Edition : Record
{
    [Needed]
    public LocalizedText Title { get; set; } = LocalizedText.Empty;
    public LocalizedText Publisher { get; set; } = LocalizedText.Empty;
    public LocalizedText Place { get; set; } = LocalizedText.Empty;
    public PartialDate? Printed { get; set; }

    [Year]
    public int ShowsYear { get; set; }

    [AsPrinted]
    public List<PrintedLine> Lines { get; set; } = [];

    public override LocalizedText DisplayName() => Title;

    protected internal override Listing Listed() => new(Year: ShowsYear);
}

/// <summary>A line of a printed city list, errors included. Name and field identify the city, because Granada is two cities.</summary>
public sealed class PrintedLine : Row
{
    /// <summary><c>china</c>, <c>steering</c> or the slug of a field.</summary>
    public string List { get; set; } = "";
    public string Zh { get; set; } = "";
    public string En { get; set; } = "";

    [OneLanguage]
    public LocalizedText Category { get; set; } = LocalizedText.Empty;

    [Year]
    public int? Year { get; set; }

    [JsonConverter(typeof(ReferenceTo<CreativeField>))]
    public Guid? Field { get; set; }

    /// <summary>Null if the line means no member city.</summary>
    [JsonConverter(typeof(ReferenceTo<City>))]
    public Guid? City { get; set; }

    public override IEnumerable<LocalizedText?> DisplayName(IRowNames names) => [new LocalizedText(Zh, En)];
}
