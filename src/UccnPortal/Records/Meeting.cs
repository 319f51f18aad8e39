using System.Text.Json.Serialization;

namespace UccnPortal.Records;

public sealed class Meeting : Record
{
    [Year]
    public int Year { get; set; }

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
        if (
            Ends is { } ends
            && Starts is { } starts
            && ends < starts
            && !starts.ToString().StartsWith(ends.ToString(), StringComparison.Ordinal)
        )
        {
            yield return new Problem("ends", new LocalizedText("结束日期早于开始日期", "The end date is before the start date"));
        }
    }
}

/// <summary><c>City</c> is null if the host is not a member city (Paris).</summary>
public sealed class MeetingPlace : Row
{
    [Needed]
    public LocalizedText Name { get; set; } = LocalizedText.Empty;

    [JsonConverter(typeof(ReferenceTo<City>))]
    public Guid? City { get; set; }

    public override IEnumerable<LocalizedText?> DisplayName(IRowNames names) => [Name];
}

public sealed class Decision : Row
{
    [Prose]
    [Needed]
    public LocalizedText Text { get; set; } = LocalizedText.Empty;

    [Prose]
    public LocalizedText Note { get; set; } = LocalizedText.Empty;

    public override IEnumerable<LocalizedText?> DisplayName(IRowNames names) => [Text];
}
