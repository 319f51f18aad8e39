namespace UccnPortal.Records;

/// <summary>A call for applications: its timetable and, once it is over, its result.</summary>
public sealed class Call : Record
{
    [Year]
    public int Year { get; set; }
    [Needed]
    public LocalizedText Name { get; set; } = LocalizedText.Empty;

    [Prose]
    public LocalizedText Note { get; set; } = LocalizedText.Empty;
    [WebAddress]
    public string Website { get; set; } = "";

    /// <summary>When the new members were announced.</summary>
    public PartialDate? Announced { get; set; }

    /// <summary>UNESCO's published figures, which our own count is compared with.</summary>
    [Counts(From = 0)]
    public int? NewMembersPublished { get; set; }
    [Counts(From = 0)]
    public int? MembersPublished { get; set; }
    public List<CallPhase> Phases { get; set; } = [];

    public override LocalizedText DisplayName() => Name;

    protected internal override Listing Listed() => new(Year: Year);
}

public sealed class CallPhase : Part
{
    public LocalizedText Name { get; set; } = LocalizedText.Empty;
    public List<Milestone> Milestones { get; set; } = [];

    public override IEnumerable<LocalizedText?> DisplayName(IPartNames names) => [Name];
}

public sealed class Milestone : Part
{
    public PartialDate? On { get; set; }
    [Needed]
    public LocalizedText Text { get; set; } = LocalizedText.Empty;

    [Prose]
    public LocalizedText Note { get; set; } = LocalizedText.Empty;

    public override IEnumerable<LocalizedText?> DisplayName(IPartNames names) => [Text];
}
