using UccnPortal.Records;

namespace UccnPortal.Publishing;

public sealed record RecordChange(Record Record, DateTime AtUtc, LocalizedText Note, int? Number)
{
    /// <summary>On a day with more publications than this, only the records with a note for readers are named.</summary>
    private const int MostNamed = 12;

    /// <summary>Every publication with a note and each record's last one, latest first. The initial set-up is not a change.</summary>
    public static IReadOnlyList<RecordChange> Latest(PublishedNetwork network)
    {
        // The network keeps only notes of its own records, so FindRecord never returns null.
        var told = network
            .Notes.Select(note => new RecordChange(network.FindRecord(note.RecordId)!, note.AtUtc, note.Text, note.Number))
            .ToList();
        var known = told.Select(change => (change.Record, change.AtUtc)).ToHashSet();
        return
        [
            .. told.Concat(
                    network
                        .Records.Select(record => new RecordChange(record, network.ChangedAtUtcOf(record), LocalizedText.Empty, null))
                        .Where(change => !known.Contains((change.Record, change.AtUtc)))
                )
                .Where(change => change.AtUtc > network.SetUpAtUtc)
                .OrderByDescending(change => change.AtUtc)
                .ThenBy(change => RecordKinds.KindOf(change.Record), StringComparer.Ordinal)
                .ThenBy(change => change.Record.Slug, StringComparer.Ordinal),
        ];
    }

    /// <summary>Groups the changes of a day by whether they are named one by one (true) or only counted (false).</summary>
    public static ILookup<bool, RecordChange> Named(IEnumerable<RecordChange> ofDay)
    {
        var changes = ofDay.ToList();
        return changes.ToLookup(change => changes.Count <= MostNamed || !change.Note.IsEmpty);
    }
}
