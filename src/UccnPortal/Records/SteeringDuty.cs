namespace UccnPortal.Records;

/// <summary>One of the steering group's main responsibilities.</summary>
public sealed class SteeringDuty : Record
{
    public int Number { get; set; }

    [Prose]
    public LocalizedText Text { get; set; } = LocalizedText.Empty;
}
