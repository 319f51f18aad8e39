namespace UccnPortal.Records;

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

public sealed class CallPhase : Row
{
    public LocalizedText Name { get; set; } = LocalizedText.Empty;
    public List<Milestone> Milestones { get; set; } = [];

    public override IEnumerable<LocalizedText?> DisplayName(IRowNames names) => [Name];
}

public sealed class Milestone : Row
{
    public PartialDate? On { get; set; }

    [Needed]
    public LocalizedText Text { get; set; } = LocalizedText.Empty;

    [Prose]
    public LocalizedText Note { get; set; } = LocalizedText.Empty;

    public override IEnumerable<LocalizedText?> DisplayName(IRowNames names) => [Text];
}
