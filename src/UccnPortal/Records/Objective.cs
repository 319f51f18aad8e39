namespace UccnPortal.Records;

/// <summary>One of the six aims of the network.</summary>
public sealed class Objective : Record
{
    public int Number { get; set; }

    [Prose]
    public LocalizedText Text { get; set; } = LocalizedText.Empty;
}
