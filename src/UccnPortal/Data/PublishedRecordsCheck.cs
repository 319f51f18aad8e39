using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Records;

namespace UccnPortal.Data;

/// <summary>Checks that the tables, which public pages read, match the published revisions, which staff edit.</summary>
public static class PublishedRecordsCheck
{
    public static async Task<IReadOnlyList<string>> RunAsync(PortalDb db, int thisYear, CancellationToken cancel = default)
    {
        var problems = new List<string>();
        var published = await (
            from entry in db.Entries
            join revision in db.Revisions
                on new { entry.Id, Number = entry.PublishedNumber } equals new { Id = revision.RecordId, Number = (int?)revision.Number }
            select new
            {
                entry.Id,
                entry.Kind,
                entry.Slug,
                revision.Snapshot,
            }
        )
            .AsNoTracking()
            .ToListAsync(cancel);
        var rows = (await db.ReadRecordsAsync(cancel)).ToDictionary(row => row.Id);
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
            if (snapshot is null)
                problems.Add($"{name}: the published revision cannot be read");
            else if (row is null)
                problems.Add($"{name}: published, but its table has no row");
            else if (RecordJson.Write(row) != RecordJson.Write(snapshot))
                problems.Add($"{name}: the row differs from the published revision");
            if (snapshot is not null)
            {
                problems.AddRange(
                    RecordChecks.Check(snapshot, thisYear).Select(problem => $"{name}: {problem.Field}: {problem.Message.En}")
                );
            }
        }

        problems.AddRange(
            rows.Values.ExceptBy(published.Select(record => record.Id), row => row.Id)
                .Select(row => $"{RecordKinds.KindOf(row)}/{row.Slug}: its table has a row, but it is not published")
        );
        return problems;
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
