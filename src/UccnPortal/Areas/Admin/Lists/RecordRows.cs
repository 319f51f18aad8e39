using UccnPortal.Editing;
using UccnPortal.Records;

namespace UccnPortal.Areas.Admin.Lists;

/// <summary>Makes the rows of all lists once for a state of the catalogue and a day of Beijing's calendar, on which some of them grow old.</summary>
public sealed class RecordRows(TimeProvider time)
{
    private Made? _made;

    public async Task<ListedRecords> ReadAsync(Catalogue catalogue, CancellationToken cancel)
    {
        var state = await catalogue.StateAsync(cancel);
        var now = time.GetUtcNow().UtcDateTime;
        var day = DateOnly.FromDateTime(BeijingTime.Of(now));
        if (Volatile.Read(ref _made) is { } made && made.State == state && made.Day == day) return made.Rows;

        var fresh = new Made(state, day, RowsOf(state, now));
        Volatile.Write(ref _made, fresh);
        return fresh.Rows;
    }

    private static ListedRecords RowsOf(CatalogueState state, DateTime nowUtc)
    {
        var contradicting = state.Contradictions.Select(contradiction => contradiction.Entry.Entry.Id).ToHashSet();
        var records = state.Entries.ToDictionary(entry => entry.Entry.Id, entry => entry.Record);
        // Pictures come with their own pages.
        return new([.. state.Entries.Where(entry => entry.Record is not Medium).Select(entry => new ListedRecord(entry, RecordConcerns.Of(entry, contradicting.Contains(entry.Entry.Id), nowUtc), records))], state.Contradictions);
    }

    private sealed record Made(CatalogueState State, DateOnly Day, ListedRecords Rows);
}
