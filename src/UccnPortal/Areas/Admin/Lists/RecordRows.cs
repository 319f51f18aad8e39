using UccnPortal.Editing;
using UccnPortal.Records;

namespace UccnPortal.Areas.Admin.Lists;

/// <summary>Caches the rows of all lists per catalogue state and Beijing date, because some flags depend on the date.</summary>
public sealed class RecordRows(TimeProvider time)
{
    private Made? _made;

    public async Task<ListedRecords> ReadAsync(Catalogue catalogue, CancellationToken cancel)
    {
        var state = await catalogue.StateAsync(cancel);
        var now = time.GetUtcNow().UtcDateTime;
        var day = BeijingTime.DayOf(now);
        if (Volatile.Read(ref _made) is { } made && made.State == state && made.Day == day)
            return made.Rows;

        var fresh = new Made(state, day, RowsOf(state, now));
        Volatile.Write(ref _made, fresh);
        return fresh.Rows;
    }

    private static ListedRecords RowsOf(CatalogueState state, DateTime nowUtc)
    {
        var contradicting = state.ConsistencyIssues.Select(contradiction => contradiction.Entry.Entry.Id).ToHashSet();
        var records = state.Entries.ToDictionary(entry => entry.Entry.Id, entry => entry.Record);
        // Media have no list.
        return new(
            [
                .. state
                    .Entries.Where(entry => entry.Record is not Medium)
                    .Select(entry => new ListedRecord(
                        entry,
                        RecordQuality.Of(entry, contradicting.Contains(entry.Entry.Id), nowUtc),
                        records
                    )),
            ],
            state.ConsistencyIssues
        );
    }

    private sealed record Made(CatalogueState State, DateOnly Day, ListedRecords Rows);
}
