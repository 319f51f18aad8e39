using UccnPortal.Records;

namespace UccnPortal.Publishing;

/// <summary>A record that was published, or published anew, after the site was set up.</summary>
/// <param name="Note">What readers are told of it; empty where they are told nothing.</param>
/// <param name="Number">Which of the record's revisions the note is about; none without a note.</param>
public sealed record RecordChange(Record Record, DateTime AtUtc, LocalizedText Note, int? Number)
{
    /// <summary>
    /// Every change that readers were told of, and of each record the last publication at least; the latest first. What was
    /// published at the very first moment is the site as it was set up, not a change.
    /// </summary>
    public static IReadOnlyList<RecordChange> Latest(PublishedNetwork network)
    {
        var told = network.Notes.Select(note => new RecordChange(network.FindRecord(note.RecordId)!, note.AtUtc, note.Text, note.Number)).ToList(); // The network keeps only notes of its own records.
        var known = told.Select(change => (change.Record, change.AtUtc)).ToHashSet();
        return
        [
            .. told.Concat(network.Records.Select(record => new RecordChange(record, network.ChangedAtUtcOf(record), LocalizedText.Empty, null)).Where(change => !known.Contains((change.Record, change.AtUtc))))
                .Where(change => change.AtUtc > network.SetUpAtUtc)
                .OrderByDescending(change => change.AtUtc).ThenBy(change => RecordKinds.KindOf(change.Record), StringComparer.Ordinal).ThenBy(change => change.Record.Slug, StringComparer.Ordinal),
        ];
    }
}
