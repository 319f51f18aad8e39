using System.Text.Json.Serialization;

namespace UccnPortal.Records;

/// <summary>A member city of the world, whatever its administrative level.</summary>
public sealed class City : Record
{
    [Needed]
    public LocalizedText Name { get; set; } = LocalizedText.Empty;

    /// <summary>Hanyu Pinyin with tone marks, for Chinese cities: Sūzhōu.</summary>
    public string Pinyin { get; set; } = "";

    /// <summary>Orders the city by its English name in the network's tables: lower-case ASCII. A city without an English name has none.</summary>
    public string SortEn { get; set; } = "";

    /// <summary>Orders the city by the reading of its Chinese name: toneless syllables parted by spaces. Never left to a collation (长沙, 重庆).</summary>
    public string SortZh { get; set; } = "";

    [JsonConverter(typeof(ReferenceTo<Country>))]
    public Guid Country { get; set; }

    [JsonConverter(typeof(ReferenceTo<Province>))]
    public Guid? Province { get; set; }

    /// <summary>The division between province and city, where there is one: 佛山市 for 顺德.</summary>
    public LocalizedText Within { get; set; } = LocalizedText.Empty;

    /// <summary>WGS 84 degrees of the town centre, at most four decimals.</summary>
    public double? Latitude { get; set; }
    public double? Longitude { get; set; }

    /// <summary>The office that answers for the designation; an office, never a person.</summary>
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
        if (Name.En.Length > 0 && SortEn.Length == 0) yield return new Problem("sortEn", RecordChecks.Nothing);
        if (Latitude is < -90 or > 90 || Longitude is < -180 or > 180 || Latitude is null != Longitude is null)
            yield return new Problem(Longitude is < -180 or > 180 || (Longitude is null && Latitude is not null) ? "longitude" : "latitude", new LocalizedText("坐标不完整或超出范围", "The coordinates are incomplete or out of range"));
        foreach (var designation in Designations.Where(designation => designation.Valid.From is null))
            yield return new Problem($"designations[{designation.Key}].valid.from", new LocalizedText("缺少入选年份", "The year of the designation is missing"));
        foreach (var (earlier, later) in AtOnce(Designations, title => title.Field, title => title.Valid))
            yield return new Problem($"designations[{earlier.Key}].valid.until", new LocalizedText($"与同一领域的另一次入选（{later.Valid.From} 年）时间重叠", $"It overlaps with another designation in the same field ({later.Valid.From})"));
    }
}

[JsonConverter(typeof(CamelCaseEnum<NameKind>))]
public enum NameKind
{
    /// <summary>Another usual form in the same or another language.</summary>
    Variant,
    /// <summary>What the place calls itself.</summary>
    Local,
    Former,
    /// <summary>The name in traditional characters.</summary>
    Traditional,
    Abbreviation,
    /// <summary>As the brochure prints it, where that is a name and not an error.</summary>
    Printed,
    /// <summary>Printed by mistake: found by search, listed apart, never shown as a name.</summary>
    Misprint,
}

/// <summary>Another name of a city.</summary>
public sealed class CityName : Part
{
    [Needed]
    public string Text { get; set; } = "";

    /// <summary>A BCP 47 tag: <c>zh-Hans</c>, <c>zh-Hant</c>, <c>en</c>, <c>fr</c>, <c>zh-Latn</c>; <c>und</c> where unknown.</summary>
    public string Language { get; set; } = "und";
    public NameKind Kind { get; set; }

    /// <summary>Only editor's knowledge stands behind it.</summary>
    public bool NeedsReview { get; set; }

    public override IEnumerable<LocalizedText?> DisplayName(IPartNames names) => [LocalizedText.Same(Text)];

    public override string KeyFrom(Func<Guid, string> slugOf) => $"{Language}-{Text}";
}

[JsonConverter(typeof(CamelCaseEnum<DesignationKind>))]
public enum DesignationKind
{
    /// <summary>The city joined the network in this field.</summary>
    Designated,
    /// <summary>A member moved to this field; it is not a new member of that year's round.</summary>
    ChangedField,
}

[JsonConverter(typeof(CamelCaseEnum<Confidence>))]
public enum Confidence
{
    High,
    Medium,
    Low,
}

/// <summary>A city holds a field's title from a year on.</summary>
public sealed class Designation : Part
{
    [JsonConverter(typeof(ReferenceTo<Field>))]
    public Guid Field { get; set; }
    public Validity Valid { get; set; } = Validity.Always;
    public DesignationKind Kind { get; set; }

    /// <summary>The day of the designation where a source gives one.</summary>
    public PartialDate? Announced { get; set; }
    public Confidence Confidence { get; set; }

    /// <summary>The city's page at UNESCO, as found; never built from a slug.</summary>
    [WebAddress]
    public string UnescoUrl { get; set; } = "";

    [Prose]
    public LocalizedText Note { get; set; } = LocalizedText.Empty;

    public override IEnumerable<LocalizedText?> DisplayName(IPartNames names) => [names.NameOf(Field), Valid.Starts()];

    public override string KeyFrom(Func<Guid, string> slugOf) => $"{slugOf(Field)}-{Valid.From}";
}

public sealed class CityLink : Part
{
    [Needed]
    [WebAddress]
    public string Url { get; set; } = "";
    public LocalizedText Label { get; set; } = LocalizedText.Empty;

    public override IEnumerable<LocalizedText?> DisplayName(IPartNames names) => [Label.IsEmpty ? LocalizedText.Same(Url) : Label];
}

/// <summary>A dated fact of the city's dossier, in our own words.</summary>
public sealed class CityFact : Part
{
    [Prose]
    [Needed]
    public LocalizedText Text { get; set; } = LocalizedText.Empty;
    [Historical]
    public PartialDate? AsOf { get; set; }

    public override IEnumerable<LocalizedText?> DisplayName(IPartNames names) => [Text];
}
