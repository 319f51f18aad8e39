namespace UccnPortal.Records;

public sealed class Objective : Record
{
    [Counts]
    public int Number { get; set; }

    [Prose]
    [Needed]
    public LocalizedText Text { get; set; } = LocalizedText.Empty;

    public override LocalizedText DisplayName() => Text;

    protected internal override Listing Listed() => new(Number: Number);
}
