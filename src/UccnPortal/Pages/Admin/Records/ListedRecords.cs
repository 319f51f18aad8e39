using UccnPortal.Editing;
using UccnPortal.Records;

namespace UccnPortal.Pages.Admin.Records;

/// <summary>All records as rows of lists, with what contradicts among them; read anew for every page that shows some.</summary>
public sealed record ListedRecords(IReadOnlyList<ListedRecord> All, IReadOnlyList<Contradiction> Contradictions)
{
    public static async Task<ListedRecords> ReadAsync(Catalogue catalogue, TimeProvider time, CancellationToken cancel)
    {
        var entries = await catalogue.AllAsync(cancel);
        var contradictions = Editing.Contradictions.Among(entries);
        var contradicting = contradictions.Select(contradiction => contradiction.Entry.Entry.Id).ToHashSet();
        var records = entries.ToDictionary(entry => entry.Entry.Id, entry => entry.Record);
        var now = time.GetUtcNow().UtcDateTime;
        // Pictures come with their own pages.
        return new([.. entries.Where(entry => entry.Record is not Medium).Select(entry => new ListedRecord(entry, RecordConcerns.Of(entry, contradicting.Contains(entry.Entry.Id), now), records))], contradictions);
    }
}
