using UccnPortal.Records;

namespace UccnPortal.Publishing;

public sealed class CallHistory(PublishedNetwork network)
{
    public Call? Next { get; } = network.Calls.FirstOrDefault(call => call.Announced is null);

    public Call? Last { get; } = network.Calls.LastOrDefault(call => call.Announced is not null);

    public Call? Timetabled { get; } =
        network.Calls.LastOrDefault(call => call.Phases.Count(phase => phase.Milestones.Exists(milestone => milestone.On is not null)) > 1);

    public Call? WithWebsite { get; } = network.Calls.LastOrDefault(call => call.Website.Length > 0);

    public IReadOnlyList<Call> LatestFirst { get; } = [.. network.Calls.Reverse()];
}
