using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.History;
using UccnPortal.Editing.Comparing;
using UccnPortal.Records;

namespace UccnPortal.Editing;

public sealed record Suggestion(RecordEntry Entry, RecordKind Kind, string Field, JsonObject Working, JsonObject Seed, DateTime AtUtc)
{
    public JsonNode? Yours => SnapshotPath.Get(Working, Field);
    public JsonNode? Seeds => SnapshotPath.Get(Seed, Field);
    public LocalizedText Title => RecordJson.Read(Working.ToJsonString(), Kind).DisplayName();
}

/// <summary>Accepts seed values as drafts, or dismisses them. A decision that is sent twice gets the same result.</summary>
public sealed class Suggestions(PortalDb db, Editor editor, TimeProvider time)
{
    public async Task<IReadOnlyList<Suggestion>> ListAsync(CancellationToken cancel = default)
    {
        var rows = await (
            from suggestion in db.SeedSuggestions.AsNoTracking()
            join working in db.WorkingOf(db.Entries) on suggestion.RecordId equals working.Entry.Id
            join seed in db.SeedStates.AsNoTracking() on suggestion.RecordId equals seed.RecordId
            orderby working.Entry.Kind, working.Entry.Slug, suggestion.Field
            select new
            {
                suggestion,
                entry = working.Entry,
                working.Revision.Snapshot,
                Seed = seed.Snapshot,
            }
        ).ToListAsync(cancel);
        return
        [
            .. from row in rows
            let kind = RecordKinds.Find(row.entry.Kind)
            where kind is not null
            let suggestion = new Suggestion(
                row.entry,
                kind,
                row.suggestion.Field,
                Parse(row.Snapshot),
                Parse(row.Seed),
                row.suggestion.AtUtc
            )
            where !JsonNode.DeepEquals(suggestion.Yours, suggestion.Seeds)
            select suggestion,
        ];
    }

    public async Task<Outcome> TakeAsync(Guid id, string field, int baseVersion, Change change, CancellationToken cancel = default)
    {
        if (await FindAsync(id, field, cancel) is not { } suggestion)
            return await TakenBeforeAsync(id, change, cancel);
        if (!SnapshotPath.Copy(suggestion.Seed, suggestion.Working, field))
            return new Outcome.Refused([
                new Problem("", new LocalizedText("该字段所在的行已不存在", "The row that contains it no longer exists")),
            ]);

        var outcome = await editor.SaveDraftAsync(
            RecordJson.Read(suggestion.Working.ToJsonString(), suggestion.Kind),
            baseVersion,
            change,
            cancel
        );
        if (outcome is Outcome.Written or Outcome.Unchanged)
            await RemoveAsync(suggestion, null, cancel);
        return outcome;
    }

    /// <summary>Keeps the present value. The field is suggested again only if the seed value changes.</summary>
    public async Task<Outcome> DismissAsync(Guid id, string field, Change change, CancellationToken cancel = default)
    {
        if (await FindAsync(id, field, cancel) is not { } suggestion)
            return await DismissedBeforeAsync(id, field, change, cancel);

        await RemoveAsync(suggestion, change, cancel);
        return new Outcome.Written(suggestion.Entry.Version);
    }

    private async Task<Suggestion?> FindAsync(Guid id, string field, CancellationToken cancel) =>
        (await ListAsync(cancel)).FirstOrDefault(suggestion => suggestion.Entry.Id == id && suggestion.Field == field);

    private async Task<Outcome> TakenBeforeAsync(Guid id, Change change, CancellationToken cancel)
    {
        if (change.Operation is not { } operation)
            return new Outcome.NotFound();

        var number = await db
            .Revisions.Where(revision => revision.RecordId == id && revision.Operation == operation)
            .Select(revision => (int?)revision.Number)
            .FirstOrDefaultAsync(cancel);
        return number is { } written ? new Outcome.Written(written) : new Outcome.NotFound();
    }

    private async Task<Outcome> DismissedBeforeAsync(Guid id, string field, Change change, CancellationToken cancel)
    {
        if (await db.SeedStates.AsNoTracking().FirstOrDefaultAsync(seed => seed.RecordId == id, cancel) is not { } seed)
            return new Outcome.NotFound();

        var details = DetailsOf(field, SnapshotPath.Get(Parse(seed.Snapshot), field));
        var isDismissed = await db.Audit.AnyAsync(
            entry =>
                entry.Action == AuditAction.KeepOurs.Code()
                && entry.RecordId == id
                && entry.ActorId == change.ById
                && entry.Details == details,
            cancel
        );
        return isDismissed ? new Outcome.Unchanged() : new Outcome.NotFound();
    }

    private async Task RemoveAsync(Suggestion suggestion, Change? dismissed, CancellationToken cancel)
    {
        await using var transaction = await db.BeginInTurnAsync(Turns.Records, cancel);
        var removed = await db
            .SeedSuggestions.Where(row => row.RecordId == suggestion.Entry.Id && row.Field == suggestion.Field)
            .ExecuteDeleteAsync(cancel);
        if (dismissed is not null && removed > 0)
        {
            var title = RecordJson.Read(suggestion.Working.ToJsonString(), suggestion.Kind).NameInBoth();
            var details = DetailsOf(suggestion.Field, suggestion.Seeds);
            await db.AppendAsync(
                dismissed.EntryOf(
                    AuditAction.KeepOurs,
                    suggestion.Kind.Name,
                    suggestion.Entry.Id,
                    title,
                    details,
                    time.GetUtcNow().UtcDateTime
                ),
                cancel
            );
            await db.SaveChangesAsync(cancel);
        }

        await transaction.CommitAsync(cancel);
    }

    private static string DetailsOf(string field, JsonNode? seeds) => $"{field} · {seeds?.ToJsonString(RecordJson.Snapshots) ?? "–"}";

    private static JsonObject Parse(string snapshot) => JsonNode.Parse(snapshot)!.AsObject(); // Snapshots are objects, never null.
}
