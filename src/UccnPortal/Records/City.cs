using System.Text.Json.Serialization;

namespace UccnPortal.Records;

public sealed class City : Record
{
    [Needed]
    public LocalizedText Name { get; set; } = LocalizedText.Empty;

    /// <summary>With tone marks, for Chinese cities: Sūzhōu.</summary>
    public string Pinyin { get; set; } = "";

    /// <summary>The English sort key in lower-case ASCII; empty without an English name.</summary>
    [Technical]
    public string SortEn { get; set; } = "";

    /// <summary>Toneless pinyin syllables separated by spaces, because a collation misreads names such as 长沙 and 重庆.</summary>
    [Technical]
    public string SortZh { get; set; } = "";

    [JsonConverter(typeof(ReferenceTo<Country>))]
    public Guid Country { get; set; }

    [JsonConverter(typeof(ReferenceTo<Province>))]
    public Guid? Province { get; set; }

    /// <summary>The division between province and city, if any: 佛山市 for 顺德.</summary>
    public LocalizedText Within { get; set; } = LocalizedText.Empty;

    /// <summary>WGS 84 degrees of the town centre, at most four decimals.</summary>
    public double? Latitude { get; set; }
    public double? Longitude { get; set; }

    /// <summary>The office responsible for the designation, never a person.</summary>
    public LocalizedText Office { get; set; } = LocalizedText.Empty;

    [Prose]
    public LocalizedText Summary { get; set; } = LocalizedText.Empty;

    public List<CityName> Names { get; set; } = [];
    public List<Designation> Designations { get; set; } = [];
    public List<CityLink> Links { get; set; } = [];
    public List<CityFact> Facts { get; set; } = [];

    public override LocalizedText DisplayName() => Name;

    protected internal override Listing Listed() => new(Year: Designations.Min(title => title.Valid.From));

    protected internal override IEnumerable<Problem> OwnProblems()
    {
        if (Name.En.Length > 0 && SortEn.Length == 0)
            yield return new Problem("sortEn", RecordChecks.Nothing);
        if (Latitude is < -90 or > 90 || Longitude is < -180 or > 180 || Latitude is null != Longitude is null)
        {
            yield return new Problem(
                Longitude is < -180 or > 180 || (Longitude is null && Latitude is not null) ? "longitude" : "latitude",
                new LocalizedText("坐标不完整或超出范围", "The coordinates are incomplete or out of range")
            );
        }

        foreach (var designation in Designations.Where(designation => designation.Valid.From is null))
        {
            yield return new Problem(
                $"designations[{designation.Key}].valid.from",
                new LocalizedText("缺少称号的起始年份", "The start year of the designation is missing")
            );
        }

        foreach (var (earlier, later) in AtOnce(Designations, title => title.Field, title => title.Valid))
        {
            yield return new Problem(
                $"designations[{earlier.Key}].valid.until",
                new LocalizedText(
                    $"与同一领域的另一称号（{later.Valid.From}年起）时间重叠",
                    $"Overlaps with another designation in the same field (from {later.Valid.From})"
                )
            );
        }
    }
}

public sealed class CityName : OtherName;

[JsonConverter(typeof(CamelCaseEnum<DesignationKind>))]
public enum DesignationKind
{
    Designated,

    /// <summary>A member moved to this field; it does not count as a new member.</summary>
    ChangedField,
}

[JsonConverter(typeof(CamelCaseEnum<Confidence>))]
public enum Confidence
{
    High,
    Medium,
    Low,
}

public sealed class Designation : Row
{
    [JsonConverter(typeof(ReferenceTo<CreativeField>))]
    public Guid Field { get; set; }
    public Validity Valid { get; set; } = Validity.Always;
    public DesignationKind Kind { get; set; }

    public PartialDate? Announced { get; set; }
    public Confidence Confidence { get; set; }

    /// <summary>The UNESCO page as found; never built from a slug.</summary>
    [WebAddress]
    public string UnescoUrl { get; set; } = "";

    [Prose]
    public LocalizedText Note { get; set; } = LocalizedText.Empty;

    public override IEnumerable<LocalizedText?> DisplayName(IRowNames names) => [names.NameOf(Field), Valid.Starts()];

    public override string KeyFrom(Func<Guid, string> slugOf) => $"{slugOf(Field)}-{Valid.From}";
}

public sealed class CityLink : Row
{
    [Needed]
    [WebAddress]
    public string Url { get; set; } = "";
    public LocalizedText Label { get; set; } = LocalizedText.Empty;

    public override IEnumerable<LocalizedText?> DisplayName(IRowNames names) => [Label.IsEmpty ? LocalizedText.Same(Url) : Label];
}

[JsonConverter(typeof(CamelCaseEnum<CityFactKind>))]
public enum CityFactKind
{
    /// <summary>An event on a date.</summary>
    Milestone,

    /// <summary>What the city does as a member: awards, festivals, exchanges.</summary>
    Programme,

    /// <summary>A monitoring report to UNESCO.</summary>
    Report,
}

public sealed class CityFact : Row
{
    public CityFactKind Kind { get; set; }

    [Prose]
    [Needed]
    public LocalizedText Text { get; set; } = LocalizedText.Empty;

    /// <summary>The date of the event; for a programme the time for which the source speaks of it, which pages do not show.</summary>
    [Historical]
    public PartialDate? AsOf { get; set; }

    public override IEnumerable<LocalizedText?> DisplayName(IRowNames names) => [Text];
}
