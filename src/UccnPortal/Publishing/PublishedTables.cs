using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.History;
using UccnPortal.Records;

namespace UccnPortal.Publishing;

public sealed record PublishedNote(Guid RecordId, int Number, DateTime AtUtc, LocalizedText Text);

public sealed class PublishedTables(IServiceScopeFactory scopes)
{
    public Task<long> ReadVersionAsync(CancellationToken cancel) => ReadAsync(VersionAsync, cancel);

    public Task<PublishedNetwork> ReadNetworkAsync(CancellationToken cancel) => ReadAsync(NetworkAsync, cancel);

    private async Task<T> ReadAsync<T>(Func<PortalDb, CancellationToken, Task<T>> read, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        db.OnlyReads = true;
        return await read(db, cancel);
    }

    private static Task<long> VersionAsync(PortalDb db, CancellationToken cancel) =>
        db.ContentVersions.Select(version => version.Number).SingleAsync(cancel);

    private static async Task<PublishedNetwork> NetworkAsync(PortalDb db, CancellationToken cancel)
    {
        await using var snapshot = await db.BeginSnapshotAsync(cancel);
        var version = await VersionAsync(db, cancel);
        var published = await (
            from entry in db.Entries
            join revision in db.Revisions
                on new { entry.Id, Number = entry.PublishedNumber } equals new { Id = revision.RecordId, Number = (int?)revision.Number }
            select new { entry.Id, revision.AtUtc }
        ).ToDictionaryAsync(row => row.Id, row => row.AtUtc, cancel);
        var records = await db.ReadRecordsAsync(cancel);
        return new PublishedNetwork(
            version,
            // The date is missing only for a row that was not written by the portal; the verify command reports it.
            records.Select(record => (record, published.GetValueOrDefault(record.Id, DateTime.UnixEpoch))),
            await db.FormerSlugs.AsNoTracking().ToListAsync(cancel),
            await NotesAsync(db, cancel),
            await WithdrawnAsync(db, cancel)
        );
    }

    private static async Task<IReadOnlyList<PublishedNote>> NotesAsync(PortalDb db, CancellationToken cancel) =>
        await (
            from revision in db.Revisions.AsNoTracking()
            where revision.Kind == RevisionKind.Published && (revision.PublicNote.Zh != "" || revision.PublicNote.En != "")
            select new PublishedNote(revision.RecordId, revision.Number, revision.AtUtc, revision.PublicNote)
        ).ToListAsync(cancel);

    private static async Task<IReadOnlyList<WithdrawnRecord>> WithdrawnAsync(PortalDb db, CancellationToken cancel)
    {
        var entries = await db
            .Entries.AsNoTracking()
            .Where(entry => entry.PublishedNumber == null && entry.WithdrawnFor == WithdrawalReason.Notice)
            .ToListAsync(cancel);
        var withdrawn = new List<WithdrawnRecord>();
        foreach (var entry in entries)
        {
            if (entry is { WithdrawnAtUtc: { } at, WithdrawnTitle.IsEmpty: false } && RecordKinds.Find(entry.Kind) is { } kind)
                withdrawn.Add(new WithdrawnRecord(entry.Id, kind, entry.Slug, entry.WithdrawnTitle, at, entry.WithdrawnNotice));
        }

        return withdrawn;
    }
}
