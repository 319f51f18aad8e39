using System.Collections;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Data.History;
using UccnPortal.Records;

namespace UccnPortal.Data;

/// <summary>Reads whole records from their tables, a few queries a record type.</summary>
public static class RecordTables
{
    private static readonly MethodInfo RowsOfType = typeof(RecordTables).GetMethod(nameof(RowsOf), BindingFlags.Static | BindingFlags.NonPublic)!; // It stands below.

    /// <summary>Every published record with its parts in order and its citations; type by type, untracked.</summary>
    public static async Task<IReadOnlyList<Record>> ReadRecordsAsync(this PortalDb db, CancellationToken cancel)
    {
        var citations = (await db.Citations.AsNoTracking().OrderBy(citation => citation.Position).ToListAsync(cancel)).ToLookup(citation => citation.RecordId);
        var records = new List<Record>();
        foreach (var kind in RecordKinds.All)
        {
            var rows = (IAsyncEnumerable<Record>)RowsOfType.MakeGenericMethod(kind.Type).Invoke(null, [db])!; // It returns one for every type.
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
        foreach (var property in PartLists.Of(owner.GetType()))
        {
            var list = (IList)property.GetValue(owner)!; // Part lists are never null.
            var ordered = list.Cast<Part>().OrderBy(part => part.Position).ToList();
            list.Clear();
            foreach (var part in ordered)
            {
                PutInOrder(part);
                list.Add(part);
            }
        }
    }

    private static Citation CitationOf(CitationRow row) => new()
    {
        Field = row.Field,
        Source = row.SourceId,
        Locator = row.Locator,
        Checked = row.Checked is { } day ? PartialDate.Parse(day) : null,
    };
}
