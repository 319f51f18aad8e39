using System.Text.Json.Serialization;

namespace UccnPortal.Records;

/// <summary>An annual meeting or conference of the network.</summary>
public sealed class Meeting : Record
{
    [Year]
    public int Year { get; set; }

    /// <summary>The ordinal where a source gives it: 16 for the XVI Conference.</summary>
    [Counts]
    public int? Number { get; set; }
    [Needed]
    public LocalizedText Name { get; set; } = LocalizedText.Empty;
    public LocalizedText Theme { get; set; } = LocalizedText.Empty;
    public PartialDate? Starts { get; set; }
    public PartialDate? Ends { get; set; }

    [Prose]
    public LocalizedText Note { get; set; } = LocalizedText.Empty;
    public List<MeetingPlace> Places { get; set; } = [];
    public List<Decision> Decisions { get; set; } = [];

    public override LocalizedText DisplayName() => Name;

    protected internal override Listing Listed() => new(Year: Year);

    protected internal override IEnumerable<Problem> OwnProblems()
    {
        if (Ends is { } ends && Starts is { } starts && ends < starts && !starts.ToString().StartsWith(ends.ToString(), StringComparison.Ordinal))
            yield return new Problem("ends", new LocalizedText("结束日期早于开始日期", "It ends before it starts"));
    }
}

/// <summary>A host: a member city where it is one, else only its name (Paris).</summary>
public sealed class MeetingPlace : Part
{
    /// <summary>As shown, with the country: 中国深圳 / Shenzhen, China.</summary>
    [Needed]
    public LocalizedText Name { get; set; } = LocalizedText.Empty;

    [JsonConverter(typeof(ReferenceTo<City>))]
    public Guid? City { get; set; }

    public override IEnumerable<LocalizedText?> DisplayName(IPartNames names) => [Name];
}

public sealed class Decision : Part
{
    [Prose]
    [Needed]
    public LocalizedText Text { get; set; } = LocalizedText.Empty;

    /// <summary>A remark printed beside it, for instance where the languages disagree in meaning.</summary>
    [Prose]
    public LocalizedText Note { get; set; } = LocalizedText.Empty;

    public override IEnumerable<LocalizedText?> DisplayName(IPartNames names) => [Text];
}
