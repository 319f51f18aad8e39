using UccnPortal.Records;

namespace UccnPortal.Publishing;

/// <summary>A record that was published, or published anew, after the site was set up.</summary>
public sealed record RecordChange(Record Record, DateTime AtUtc)
{
    /// <summary>The latest first. What was published at the very first moment is the site as it was set up, not a change.</summary>
    public static IReadOnlyList<RecordChange> Latest(PublishedNetwork network) =>
    [
        .. network.Records.Select(record => new RecordChange(record, network.ChangedAtUtcOf(record)))
            .Where(change => change.AtUtc > network.SetUpAtUtc)
            .OrderByDescending(change => change.AtUtc).ThenBy(change => RecordKinds.KindOf(change.Record), StringComparer.Ordinal).ThenBy(change => change.Record.Slug, StringComparer.Ordinal),
    ];
}
