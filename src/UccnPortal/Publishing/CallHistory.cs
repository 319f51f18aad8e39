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

    /// <summary>The sources of a call’s dates, numbers and note; those of its documents stand with the documents.</summary>
    public static IEnumerable<CitedSource> SourcesOf(PublishedNetwork network, Call call) =>
        network.SourcesOf(call).Where(cited => !IsOnDocuments(cited));

    public static bool IsOnDocuments(CitedSource cited) => cited.Citation.Field.StartsWith("documents[", StringComparison.Ordinal);
}
