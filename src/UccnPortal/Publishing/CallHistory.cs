using UccnPortal.Records;

namespace UccnPortal.Publishing;

/// <summary>The calls as they stand today, or stood at the end of an earlier year.</summary>
public sealed class CallHistory(PublishedNetwork network, int? asOf = null)
{
    public Call? Next { get; } = network.Calls.FirstOrDefault(call => !HasResult(call, asOf));

    public Call? Last { get; } = network.Calls.LastOrDefault(call => HasResult(call, asOf));

    public Call? Timetabled { get; } =
        network.Calls.LastOrDefault(call =>
            IsKnown(call, asOf) && call.Phases.Count(phase => phase.Milestones.Exists(milestone => milestone.On is not null)) > 1
        );

    public Call? WithWebsite { get; } = network.Calls.LastOrDefault(call => call.Website.Length > 0);

    public IReadOnlyList<Call> LatestFirst { get; } = [.. network.Calls.Where(call => IsKnown(call, asOf)).Reverse()];

    /// <summary>The sources of a call’s dates, numbers and note; those of its documents stand with the documents.</summary>
    public static IEnumerable<CitedSource> SourcesOf(PublishedNetwork network, Call call) =>
        network.SourcesOf(call).Where(cited => !IsOnDocuments(cited));

    public static bool IsOnDocuments(CitedSource cited) => cited.Citation.Field.StartsWith("documents[", StringComparison.Ordinal);

    private static bool HasResult(Call call, int? asOf) => call.Announced is { } announced && (asOf is null || announced.Year <= asOf);

    private static bool IsKnown(Call call, int? asOf) => asOf is null || call.Year <= asOf;
}
