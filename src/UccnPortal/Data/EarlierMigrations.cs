using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using UccnPortal.Data.History;
using UccnPortal.Records;

namespace UccnPortal.Data;

/// <summary>
/// The five migrations of each database that became one in November 2026. What they made differs from what the one makes
/// only by the titles of withdrawn records, which are added here.
/// </summary>
internal static class EarlierMigrations
{
    private static readonly string[] Sqlite =
        ["20261122180200_Initial", "20261123002329_Accounts", "20261128171142_Drafts", "20261128212629_Reviews", "20261129060636_BoundKeptFormsAndEndSessions"];

    private static readonly string[] Postgres =
        ["20261122180203_Initial", "20261123002342_Accounts", "20261128171248_Drafts", "20261128212705_Reviews", "20261129060725_BoundKeptFormsAndEndSessions"];

    public static IReadOnlyList<string> Of(bool isSqlite) => isSqlite ? Sqlite : Postgres;

    /// <summary>Brings a database that has all of them to where the first of this program's migrations leaves a new one; all or nothing.</summary>
    public static async Task CarryOverAsync(PortalDb db, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        foreach (var (column, type, value) in new[] { ("Zh", "TEXT", ""), ("En", "TEXT", ""), ("ZhState", "VARCHAR(40)", nameof(TextState.Approved)), ("EnState", "VARCHAR(40)", nameof(TextState.Approved)) })
        {
            var sql = $"""ALTER TABLE records ADD COLUMN "WithdrawnTitle_{column}" {(db.Database.IsSqlite() ? "TEXT" : type)} NOT NULL DEFAULT '{value}'""";
            await db.Database.ExecuteSqlRawAsync(sql, cancel);
        }

        await TitleWithdrawnAsync(db, cancel);
        var history = db.GetService<IHistoryRepository>();
        await db.Database.ExecuteSqlRawAsync("""DELETE FROM "__EFMigrationsHistory" """, cancel);
        await db.Database.ExecuteSqlRawAsync(history.GetInsertScript(new HistoryRow(db.Database.GetMigrations().First(), ProductInfo.GetVersion())), cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>Titles the records that left with a notice as they were last published; until now their pages read it from the history.</summary>
    private static async Task TitleWithdrawnAsync(PortalDb db, CancellationToken cancel)
    {
        foreach (var entry in await db.Entries.Where(entry => entry.PublishedNumber == null && entry.WithdrawnFor == WithdrawalReason.Notice).ToListAsync(cancel))
        {
            var snapshot = await db.Revisions.Where(revision => revision.RecordId == entry.Id && (revision.Kind == RevisionKind.Published || revision.Kind == RevisionKind.Seeded))
                .OrderByDescending(revision => revision.Number).Select(revision => revision.Snapshot).FirstOrDefaultAsync(cancel);
            if (snapshot is not null && RecordKinds.Find(entry.Kind) is { } kind) entry.WithdrawnTitle = RecordJson.Read(snapshot, kind).DisplayName();
        }

        await db.SaveChangesAsync(cancel);
    }
}
