using System.Collections;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Data.History;
using UccnPortal.Records;

namespace UccnPortal.Data;

public static class RecordTables
{
    private static readonly MethodInfo RowsOfType = typeof(RecordTables).GetMethod(
        nameof(RowsOf),
        BindingFlags.Static | BindingFlags.NonPublic
    )!; // The method is below.

    public static async Task<IReadOnlyList<Record>> ReadRecordsAsync(this PortalDb db, CancellationToken cancel)
    {
        var citations = (await db.Citations.AsNoTracking().OrderBy(citation => citation.Position).ToListAsync(cancel)).ToLookup(citation =>
            citation.RecordId
        );
        var records = new List<Record>();
        foreach (var kind in RecordKinds.All)
        {
            var rows = (IAsyncEnumerable<Record>)RowsOfType.MakeGenericMethod(kind.Type).Invoke(null, [db])!; // RowsOf always returns one.
            await foreach (var record in rows.WithCancellation(cancel))
            {
                PutInOrder(record);
                record.Sources = [.. citations[record.Id].Select(CitationOf)];
                records.Add(record);
            }
        }

        return records;
    }

    private static IAsyncEnumerable<Record> RowsOf<T>(PortalDb db)
        where T : Record => db.Set<T>().AsNoTracking().AsAsyncEnumerable();

    // The database returns parts in the order of their keys.
    private static void PutInOrder(object owner)
    {
        foreach (var property in RowLists.Of(owner.GetType()))
        {
            var list = (IList)property.GetValue(owner)!; // Row lists are never null.
            var ordered = list.Cast<Row>().OrderBy(part => part.Position).ToList();
            list.Clear();
            foreach (var part in ordered)
            {
                PutInOrder(part);
                list.Add(part);
            }
        }
    }

    private static Citation CitationOf(CitationRow row) =>
        new()
        {
            Field = row.Field,
            Source = row.SourceId,
            Locator = row.Locator,
            Checked = row.Checked is { } day ? PartialDate.Parse(day) : null,
        };
}
