using UccnPortal.Records;

namespace UccnPortal.Publishing;

/// <summary>The calls for applications: the one to come, the last one held, and the last whose whole timetable is known.</summary>
public sealed class CallHistory(PublishedNetwork network)
{
    /// <summary>The first call without a result.</summary>
    public Call? Next { get; } = network.Calls.FirstOrDefault(call => call.Announced is null);

    public Call? Last { get; } = network.Calls.LastOrDefault(call => call.Announced is not null);

    /// <summary>The last call of which more is known than one phase.</summary>
    public Call? Timetabled { get; } = network.Calls.LastOrDefault(call => call.Phases.Count(phase => phase.Milestones.Exists(milestone => milestone.On is not null)) > 1);

    /// <summary>The last call that names an address; later ones are silent, not without one.</summary>
    public Call? WithWebsite { get; } = network.Calls.LastOrDefault(call => call.Website.Length > 0);

    public IReadOnlyList<Call> LatestFirst { get; } = [.. network.Calls.Reverse()];
}
