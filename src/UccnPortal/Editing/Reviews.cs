using System.Globalization;
using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.History;
using UccnPortal.Records;

namespace UccnPortal.Editing;

public sealed record ReviewPlan(DateOnly? DueOn, string Note, string MailTo)
{
    public static readonly ReviewPlan None = new(null, "", "");
}

public sealed record DueReview(
    Guid RecordId,
    RecordKind Kind,
    LocalizedText Title,
    DateOnly DueOn,
    string Note,
    string MailTo,
    string SetBy
);

public sealed class Reviews(PortalDb db, TimeProvider time)
{
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(15);

    private const int DaysTried = 7;

    public DateOnly Today => BeijingTime.DayOf(Now);

    private IQueryable<RecordReview> OfOpenRecords =>
        db.Reviews.Where(review =>
            db.Entries.Any(entry => entry.Id == review.RecordId && (entry.PublishedNumber != null || entry.DraftNumber != null))
        );

    private IQueryable<RecordReview> Unsent
    {
        get
        {
            var (today, weekAgo, abandoned) = (Today, Today.AddDays(-DaysTried), Now - Claim);
            return OfOpenRecords.Where(review =>
                review.DueOn <= today
                && review.DueOn > weekAgo
                && review.MailTo != ""
                && review.MailedAtUtc == null
                && (review.MailingSinceUtc == null || review.MailingSinceUtc < abandoned)
            );
        }
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public Task<RecordReview?> FindAsync(Guid id, CancellationToken cancel = default) =>
        db.Reviews.AsNoTracking().FirstOrDefaultAsync(review => review.RecordId == id, cancel);

    public async Task<Outcome> PlanAsync(
        Guid id,
        ReviewPlan plan,
        bool isLookedThrough,
        int baseVersion,
        Change change,
        CancellationToken cancel = default
    )
    {
        var record = await db.WorkingOf(db.Entries.Where(entry => entry.Id == id))
            .Select(working => new { working.Entry.Kind, working.Revision.Snapshot })
            .FirstOrDefaultAsync(cancel);
        if (record is null || RecordKinds.Find(record.Kind) is not { } kind)
            return new Outcome.NotFound();

        var review = await db.Reviews.FirstOrDefaultAsync(review => review.RecordId == id, cancel);
        var before = review is null ? ReviewPlan.None : new ReviewPlan(review.DueOn, review.Note, review.MailTo);
        if (
            review?.Version == baseVersion + 1
            && review.SetBy == change.By
            && before == plan
            && (!isLookedThrough || review.LookedBy == change.By)
        )
        {
            return new Outcome.Unchanged();
        }

        if ((review?.Version ?? 0) != baseVersion)
            return new Outcome.Conflict(review?.Version ?? 0);
        if (Problems(plan, review?.DueOn, isLookedThrough) is { Count: > 0 } problems)
            return new Outcome.Refused(problems);
        if (before == plan && !isLookedThrough)
            return new Outcome.Unchanged();

        review ??= db.Reviews.Add(new RecordReview { RecordId = id }).Entity;
        (review.DueOn, review.Note, review.MailTo, review.SetBy, review.Version) = (
            plan.DueOn,
            plan.Note,
            plan.MailTo,
            change.By,
            review.Version + 1
        );
        if (isLookedThrough)
            (review.LookedAtUtc, review.LookedBy) = (Now, change.By);
        if (before.DueOn != plan.DueOn || before.MailTo != plan.MailTo)
        {
            (review.MailedAtUtc, review.MailingSinceUtc) = (null, null);
            // Another process may have set these values since they were read.
            if (baseVersion > 0)
            {
                db.Entry(review).Property(row => row.MailedAtUtc).IsModified = db.Entry(review)
                    .Property(row => row.MailingSinceUtc)
                    .IsModified = true;
            }
        }

        return await WriteAsync(review, kind, RecordJson.Read(record.Snapshot, kind).NameInBoth(), isLookedThrough, change, cancel);
    }

    /// <summary>Returns the addresses to remind now. A reminder is tried for a week; an error that lasts longer is not temporary.</summary>
    public async Task<IReadOnlyList<string>> AddresseesAsync(CancellationToken cancel = default) =>
        await Unsent.Select(review => review.MailTo).Distinct().ToListAsync(cancel);

    public Task<int> OverdueAsync(CancellationToken cancel = default)
    {
        var today = Today;
        return OfOpenRecords.CountAsync(review => review.DueOn < today && review.MailTo != "" && review.MailedAtUtc == null, cancel);
    }

    /// <summary>Claims the unsent reminders of an address. Callers report the result with <see cref="SettleAsync"/>.</summary>
    public async Task<IReadOnlyList<DueReview>> ClaimRemindersAsync(string address, CancellationToken cancel = default)
    {
        var now = Now;
        var open = Unsent.Where(review => review.MailTo == address);
        var rows = await (
            from review in open.AsNoTracking()
            join working in db.WorkingOf(db.Entries) on review.RecordId equals working.Entry.Id
            orderby review.DueOn, working.Entry.Kind, working.Entry.Slug
            select new
            {
                review,
                working.Entry.Kind,
                working.Revision.Snapshot,
            }
        ).ToListAsync(cancel);
        var claimed = new List<DueReview>();
        foreach (var row in rows)
        {
            if (RecordKinds.Find(row.Kind) is not { } kind || row.review.DueOn is not { } day)
                continue;
            if (
                await open.Where(review => review.RecordId == row.review.RecordId)
                    .ExecuteUpdateAsync(set => set.SetProperty(review => review.MailingSinceUtc, now), cancel) == 0
            )
            {
                continue;
            }

            claimed.Add(
                new DueReview(
                    row.review.RecordId,
                    kind,
                    RecordJson.Read(row.Snapshot, kind).DisplayName(),
                    day,
                    row.review.Note,
                    row.review.MailTo,
                    row.review.SetBy
                )
            );
        }

        return claimed;
    }

    public async Task SettleAsync(IEnumerable<DueReview> reminders, bool isSent, CancellationToken cancel = default)
    {
        DateTime? sent = isSent ? Now : null;
        foreach (var reminder in reminders)
        {
            await db
                .Reviews.Where(review =>
                    review.RecordId == reminder.RecordId && review.DueOn == reminder.DueOn && review.MailTo == reminder.MailTo
                )
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(review => review.MailedAtUtc, sent).SetProperty(review => review.MailingSinceUtc, (DateTime?)null),
                    cancel
                );
        }
    }

    private async Task<Outcome> WriteAsync(
        RecordReview review,
        RecordKind kind,
        string title,
        bool isLookedThrough,
        Change change,
        CancellationToken cancel
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        try
        {
            // Without the mail address, because the log is never deleted.
            var details = string.Join(
                " · ",
                new[] { review.DueOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", review.Note }.Where(part =>
                    part.Length > 0
                )
            );
            await db.AppendAsync(
                change.EntryOf(
                    isLookedThrough ? AuditAction.LookThrough : AuditAction.PlanReview,
                    kind.Name,
                    review.RecordId,
                    title,
                    details,
                    Now
                ),
                cancel
            );
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
            return new Outcome.Written(review.Version);
        }
        catch (DbUpdateException)
        {
            await transaction.RollbackAsync(cancel);
            db.ChangeTracker.Clear();
            var current = (await FindAsync(review.RecordId, cancel))?.Version ?? 0;
            if (current == review.Version - 1)
                throw; // Not a conflict, but an error of the database.

            return new Outcome.Conflict(current);
        }
    }

    private List<Problem> Problems(ReviewPlan plan, DateOnly? before, bool isLookedThrough)
    {
        var problems = new List<Problem>();
        if (plan.DueOn <= Today && (plan.DueOn != before || isLookedThrough))
            problems.Add(new("due", new("请填写今天以后的日期", "Enter a date after today")));
        if (plan.Note.Length > RecordReview.NoteMax)
            problems.Add(new("note", new($"不超过{RecordReview.NoteMax}字", $"At most {RecordReview.NoteMax} characters")));
        if (plan.MailTo.Length > 0 && !IsAddress(plan.MailTo))
            problems.Add(
                new("mail", new("请填写一个电子邮箱地址，如name@example.org", "Enter one email address, such as name@example.org"))
            );
        else if (plan.MailTo.Length > 0 && plan.DueOn is null)
            problems.Add(new("due", new("如需邮件提醒，请填写日期", "An email reminder needs a date")));
        return problems;
    }

    private static bool IsAddress(string text) =>
        text.Length <= RecordReview.MailMax
        && MailAddress.TryCreate(text, out var address)
        && address.Address == text
        && text.All(letter => !char.IsControl(letter) && letter is not (' ' or ',' or ';'));
}
