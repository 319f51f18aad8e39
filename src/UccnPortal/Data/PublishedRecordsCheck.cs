using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Records;

namespace UccnPortal.Data;

/// <summary>Proves that the tables and the published snapshots, which the public reads, say the same.</summary>
public static class PublishedRecordsCheck
{
    private static readonly MethodInfo SetOf = typeof(DbContext).GetMethod(nameof(DbContext.Set), Type.EmptyTypes)!; // It is the framework's.

    /// <returns>One sentence a problem; empty when all is well.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(PortalDb db, int thisYear, CancellationToken cancel = default)
    {
        var problems = new List<string>();
        var published = await (from entry in db.Entries
                               join revision in db.Revisions on new { entry.Id, Number = entry.PublishedNumber }
                                   equals new { Id = revision.RecordId, Number = (int?)revision.Number }
                               select new { entry.Id, entry.Kind, entry.Slug, revision.Snapshot }).AsNoTracking().ToListAsync(cancel);
        var citations = (await db.Citations.AsNoTracking().OrderBy(citation => citation.Position).ToListAsync(cancel)).ToLookup(citation => citation.RecordId);
        var rows = await RowsAsync(db, cancel);
        foreach (var record in published)
        {
            var name = $"{record.Kind}/{record.Slug}";
            var kind = RecordKinds.Find(record.Kind);
            if (kind is null)
            {
                problems.Add($"{name}: this program does not know the record type");
                continue;
            }

            var snapshot = Read(record.Snapshot, kind);
            var row = rows.GetValueOrDefault(record.Id);
            if (snapshot is null) problems.Add($"{name}: the published revision cannot be read");
            else if (row is null) problems.Add($"{name}: published, but its table has no row");
            else if (Told(row, citations[record.Id]) != RecordJson.Write(snapshot)) problems.Add($"{name}: the row differs from the published revision");
            if (snapshot is not null) problems.AddRange(RecordChecks.Check(snapshot, thisYear).Select(problem => $"{name}: {problem.Field}: {problem.Message.En}"));
        }

        return problems;
    }

    /// <summary>All rows of all tables with their parts, a few queries a type.</summary>
    private static async Task<Dictionary<Guid, Record>> RowsAsync(PortalDb db, CancellationToken cancel)
    {
        var rows = new Dictionary<Guid, Record>();
        foreach (var kind in RecordKinds.All)
        {
            var table = (IAsyncEnumerable<Record>)SetOf.MakeGenericMethod(kind.Type).Invoke(db, null)!; // Every kind has a table.
            await foreach (var row in table.WithCancellation(cancel)) rows.Add(row.Id, row);
            db.ChangeTracker.Clear();
        }

        return rows;
    }

    private static string Told(Record row, IEnumerable<History.CitationRow> citations)
    {
        PutInOrder(row);
        row.Sources = [.. citations.Select(citation => new Citation
        {
            Field = citation.Field,
            Source = citation.SourceId,
            Locator = citation.Locator,
            Checked = citation.Checked is { } day ? PartialDate.Parse(day) : null,
        })];
        return RecordJson.Write(row);
    }

    // The database returns parts in the order of their keys.
    private static void PutInOrder(object owner)
    {
        foreach (var property in owner.GetType().GetProperties().Where(property => property.PropertyType is { IsGenericType: true, GenericTypeArguments: [var child] } && child.IsSubclassOf(typeof(Part))))
        {
            var list = (System.Collections.IList)property.GetValue(owner)!; // Part lists are never null.
            var ordered = list.Cast<Part>().OrderBy(part => part.Position).ToList();
            list.Clear();
            foreach (var part in ordered)
            {
                PutInOrder(part);
                list.Add(part);
            }
        }
    }

    private static Record? Read(string snapshot, RecordKind kind)
    {
        try
        {
            return RecordJson.Read(snapshot, kind);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
