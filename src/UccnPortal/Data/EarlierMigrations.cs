using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using UccnPortal.Data.History;
using UccnPortal.Records;

namespace UccnPortal.Data;

/// <summary>The migrations that were merged into one in November 2026, which differs only by the titles of withdrawn records.</summary>
internal static class EarlierMigrations
{
    private static readonly string[] Sqlite =
    [
        "20261122180200_Initial",
        "20261123002329_Accounts",
        "20261128171142_Drafts",
        "20261128212629_Reviews",
        "20261129060636_BoundKeptFormsAndEndSessions",
    ];

    private static readonly string[] Postgres =
    [
        "20261122180203_Initial",
        "20261123002342_Accounts",
        "20261128171248_Drafts",
        "20261128212705_Reviews",
        "20261129060725_BoundKeptFormsAndEndSessions",
    ];

    public static IReadOnlyList<string> Of(bool isSqlite) => isSqlite ? Sqlite : Postgres;

    /// <summary>Converts a database with all former migrations to the schema of the merged one, in one transaction.</summary>
    public static async Task CarryOverAsync(PortalDb db, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        foreach (
            var (column, type, value) in new[]
            {
                ("Zh", "TEXT", ""),
                ("En", "TEXT", ""),
                ("ZhState", "VARCHAR(40)", nameof(TextState.Approved)),
                ("EnState", "VARCHAR(40)", nameof(TextState.Approved)),
            }
        )
        {
            var columnType = db.Database.IsSqlite() ? "TEXT" : type;
            var sql = $"""ALTER TABLE records ADD COLUMN "WithdrawnTitle_{column}" {columnType} NOT NULL DEFAULT '{value}'""";
            await db.Database.ExecuteSqlRawAsync(sql, cancel);
        }

        await TitleWithdrawnAsync(db, cancel);
        var history = db.GetService<IHistoryRepository>();
        await db.Database.ExecuteSqlRawAsync("""DELETE FROM "__EFMigrationsHistory" """, cancel);
        await db.Database.ExecuteSqlRawAsync(
            history.GetInsertScript(new HistoryRow(db.Database.GetMigrations().First(), ProductInfo.GetVersion())),
            cancel
        );
        await transaction.CommitAsync(cancel);
    }

    private static async Task TitleWithdrawnAsync(PortalDb db, CancellationToken cancel)
    {
        foreach (
            var entry in await db
                .Entries.Where(entry => entry.PublishedNumber == null && entry.WithdrawnFor == WithdrawalReason.Notice)
                .ToListAsync(cancel)
        )
        {
            var snapshot = await db
                .Revisions.Where(revision =>
                    revision.RecordId == entry.Id && (revision.Kind == RevisionKind.Published || revision.Kind == RevisionKind.Seeded)
                )
                .OrderByDescending(revision => revision.Number)
                .Select(revision => revision.Snapshot)
                .FirstOrDefaultAsync(cancel);
            if (snapshot is not null && RecordKinds.Find(entry.Kind) is { } kind)
                entry.WithdrawnTitle = RecordJson.Read(snapshot, kind).DisplayName();
        }

        await db.SaveChangesAsync(cancel);
    }
}
