using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.History;
using UccnPortal.Records;

namespace UccnPortal.Editing;

/// <param name="MostOpen">Reports that are neither corrected nor declined; further ones are not taken.</param>
/// <param name="DaysKept">How long closed ones are kept.</param>
public sealed record ReaderReportLimits(int MostOpen, int DaysKept)
{
    public const int UsuallyOpen = 2000;
}

/// <summary>Readers' reports of mistakes: taken from a public form, worked through by staff, deleted some time after that.</summary>
public sealed class ReaderReports(PortalDb db, ReaderReportLimits limits, TimeProvider time) : IReaderReports
{
    private IQueryable<ReaderReport> Open =>
        db.ReaderReports.Where(report => report.State == ReaderReportState.New || report.State == ReaderReportState.Checking);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public int DaysKept => limits.DaysKept;

    public async Task<ReportReceipt> AddAsync(SentReport sent, CancellationToken cancel = default)
    {
        await using var transaction = await db.BeginInTurnAsync(Turns.ReaderReports, cancel);
        var before = await db.ReaderReports.AsNoTracking().FirstOrDefaultAsync(report => report.FormId == sent.FormId, cancel);
        if (before is not null)
        {
            return before.Text == sent.Text && before.Contact == sent.Contact
                ? new ReportReceipt.Taken(before.Number)
                : new ReportReceipt.FormUsed();
        }

        if (await Open.CountAsync(cancel) >= limits.MostOpen)
            return new ReportReceipt.NoRoom();

        var (number, now) = (ReportNumber.Next(), Now);
        db.ReaderReports.Add(
            new ReaderReport
            {
                Number = number,
                FormId = sent.FormId,
                Page = sent.Page,
                RecordId = sent.RecordId,
                Text = sent.Text,
                Contact = sent.Contact,
                Language = sent.Language,
                AtUtc = now,
                ChangedAtUtc = now,
            }
        );
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new ReportReceipt.Taken(number);
    }

    public Task<ReportProgress?> FindAsync(string number, CancellationToken cancel = default) =>
        db
            .ReaderReports.Where(report => report.Number == number)
            .Select(report => new ReportProgress(report.State, report.AtUtc, report.ChangedAtUtc))
            .FirstOrDefaultAsync(cancel);

    public Task ForgetOldAsync(CancellationToken cancel = default)
    {
        var old = Now.AddDays(-limits.DaysKept);
        return db
            .ReaderReports.Where(report =>
                (report.State == ReaderReportState.Corrected || report.State == ReaderReportState.Declined) && report.ChangedAtUtc < old
            )
            .ExecuteDeleteAsync(cancel);
    }

    /// <param name="record">Only reports about this record; null for all.</param>
    public async Task<IReadOnlyDictionary<ReaderReportState, int>> CountsAsync(Guid? record, CancellationToken cancel = default) =>
        await About(record)
            .GroupBy(report => report.State)
            .Select(reports => new { State = reports.Key, Count = reports.Count() })
            .ToDictionaryAsync(reports => reports.State, reports => reports.Count, cancel);

    /// <summary>Returns a part of the list, newest first.</summary>
    public async Task<IReadOnlyList<ReaderReport>> ListAsync(
        ReaderReportState? state,
        Guid? record,
        int skipped,
        int most,
        CancellationToken cancel = default
    )
    {
        var reports = About(record);
        if (state is { } chosen)
            reports = reports.Where(report => report.State == chosen);
        return await reports.OrderByDescending(report => report.Sequence).Skip(skipped).Take(most).ToListAsync(cancel);
    }

    /// <summary>Sets the state. The audit log is never deleted, so nothing that the reader wrote is in it.</summary>
    public async Task<Outcome> MarkAsync(
        string number,
        ReaderReportState state,
        int baseVersion,
        Change change,
        CancellationToken cancel = default
    )
    {
        await using var transaction = await db.BeginInTurnAsync(Turns.ReaderReports, cancel);
        if (await db.ReaderReports.FirstOrDefaultAsync(report => report.Number == number, cancel) is not { } report)
            return new Outcome.NotFound();
        if (report.State == state)
            return new Outcome.Unchanged();
        if (report.Version != baseVersion)
            return new Outcome.Conflict(report.Version);

        var now = Now;
        (report.State, report.ChangedAtUtc, report.ChangedBy, report.Version) = (state, now, change.By, report.Version + 1);
        await db.AppendAsync(change.EntryOf(AuditAction.MarkReport, "", report.RecordId, report.Number, state.ToString(), now), cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new Outcome.Written(report.Version);
    }

    private IQueryable<ReaderReport> About(Guid? record) =>
        record is { } id ? db.ReaderReports.AsNoTracking().Where(report => report.RecordId == id) : db.ReaderReports.AsNoTracking();
}
