using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Data.History;
using UccnPortal.Editing;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Editing;

/// <summary>The day of a record's next review.</summary>
public sealed class ReviewsTests
{
    private static readonly Guid Suzhou = RecordId.For("city", "suzhou");
    private static readonly DateOnly Day = new(2027, 3, 1);

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_day_is_set_changed_and_cleared_and_the_log_tells_of_it_without_the_address(string provider)
    {
        using var portal = new PortalServices(TestDatabase.Seeded(provider));

        var set = await PlanAsync(portal, new ReviewPlan(Day, "新的名额", "li.na@example.org"), 0);
        var again = await PlanAsync(portal, new ReviewPlan(Day, "新的名额", "li.na@example.org"), 1);
        var cleared = await PlanAsync(portal, ReviewPlan.None, 1);
        var log = await portal.Services.InDatabaseAsync(db =>
            db.Audit.Where(entry => entry.Action == "plan-review").OrderBy(entry => entry.Sequence).ToListAsync()
        );

        Assert.Equal((new Outcome.Written(1), new Outcome.Unchanged(), new Outcome.Written(2)), (set, again, cleared));
        Assert.Equal(["2027-03-01 · 新的名额", ""], log.Select(entry => entry.Details));
        Assert.All(
            log,
            entry => Assert.Equal(("city", Suzhou, "苏州 Suzhou", "li.na"), (entry.Kind, entry.RecordId, entry.Title, entry.Actor))
        );
        Assert.Null(await portal.Services.InDatabaseAsync(db => db.BrokenAtAsync(default)));
        Assert.Equal(1, (await portal.Services.FormAsync("city", "suzhou")).Entry.Version); // The record itself has not changed.
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Whoever_sets_it_over_a_colleague_s_day_unseen_is_told(string provider)
    {
        using var portal = new PortalServices(TestDatabase.Seeded(provider));
        await PlanAsync(portal, new ReviewPlan(Day, "", ""), 0);

        var unseen = await PlanAsync(portal, new ReviewPlan(Day.AddDays(1), "", ""), 0);
        var atOnce = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(i => PlanAsync(portal, new ReviewPlan(Day.AddDays(2 + i), "", ""), 1))
        );

        Assert.Equal(new Outcome.Conflict(1), unseen);
        Assert.Single(atOnce, outcome => outcome is Outcome.Written);
        Assert.Equal(7, atOnce.Count(outcome => outcome is Outcome.Conflict));
    }

    [SkippableTheory]
    [InlineData("2026-11-22", "", "due")]
    [InlineData("2020-01-01", "", "due")]
    [InlineData("2027-03-01", "nobody", "mail")]
    [InlineData("2027-03-01", "a@example.org, b@example.org", "mail")]
    [InlineData("2027-03-01", "Li Na <li.na@example.org>", "mail")]
    [InlineData("2027-03-01", "li.na@example.org\r\nBcc: all@example.org", "mail")]
    [InlineData(null, "li.na@example.org", "due")]
    public async Task A_day_that_has_passed_and_an_address_that_is_none_are_refused(string? day, string mail, string field)
    {
        using var portal = new PortalServices(TestDatabase.Seeded(TestDatabase.Sqlite));

        var outcome = await PlanAsync(
            portal,
            new ReviewPlan(day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), "", mail),
            0
        );

        Assert.Equal([field], Assert.IsType<Outcome.Refused>(outcome).Problems.Select(problem => problem.Field));
        Assert.Equal(0, await portal.Services.InDatabaseAsync(db => db.Reviews.CountAsync()));
    }

    [SkippableFact]
    public async Task A_record_is_due_from_its_day_on_by_Beijing_s_calendar_and_no_more_once_it_was_looked_through()
    {
        using var portal = new PortalServices(TestDatabase.Seeded(TestDatabase.Sqlite));
        await PlanAsync(portal, new ReviewPlan(new DateOnly(2026, 11, 24), "", ""), 0);

        var before = await ConcernsAsync(portal, new DateTime(2026, 11, 23, 15, 59, 0, DateTimeKind.Utc));
        var after = await ConcernsAsync(portal, new DateTime(2026, 11, 23, 16, 0, 0, DateTimeKind.Utc));
        portal.Clock.SetUtcNow(new DateTimeOffset(2028, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var stale = await ConcernsAsync(portal, portal.Clock.GetUtcNow().UtcDateTime);
        await PlanAsync(portal, new ReviewPlan(new DateOnly(2029, 1, 1), "", ""), 1, isLookedThrough: true);
        var looked = await ConcernsAsync(portal, portal.Clock.GetUtcNow().UtcDateTime);

        Assert.Equal((QualityFlags.None, QualityFlags.ReviewDue), (before & QualityFlags.ReviewDue, after & QualityFlags.ReviewDue));
        Assert.Equal(QualityFlags.ReviewDue | QualityFlags.Stale, stale & (QualityFlags.ReviewDue | QualityFlags.Stale));
        Assert.Equal(QualityFlags.None, looked & (QualityFlags.ReviewDue | QualityFlags.Stale));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_reminder_is_taken_on_by_one_process_and_by_another_only_where_that_one_gave_up_or_died(string provider)
    {
        using var portal = new PortalServices(TestDatabase.Seeded(provider));
        await PlanAsync(portal, new ReviewPlan(new DateOnly(2026, 11, 23), "", "li.na@example.org"), 0);
        portal.Clock.Advance(TimeSpan.FromDays(1));

        var atOnce = (await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ClaimAsync(portal)))).SelectMany(claimed => claimed).ToList();
        var soon = await ClaimAsync(portal);
        portal.Clock.Advance(TimeSpan.FromMinutes(16));
        var afterDeath = await ClaimAsync(portal);
        await SettleAsync(portal, afterDeath, isSent: false);
        var afterFailure = await ClaimAsync(portal);
        await SettleAsync(portal, afterFailure, isSent: true);
        portal.Clock.Advance(TimeSpan.FromHours(1));
        var afterSuccess = await ClaimAsync(portal);
        await PlanAsync(portal, new ReviewPlan(new DateOnly(2026, 12, 30), "", "li.na@example.org"), 1);
        portal.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 5, 0, 0, 0, TimeSpan.Zero));
        var nextDay = await ClaimAsync(portal);

        Assert.Equal(
            [1, 0, 1, 1, 0, 1],
            new[] { atOnce.Count, soon.Count, afterDeath.Count, afterFailure.Count, afterSuccess.Count, nextDay.Count }
        );
        Assert.Equal(("苏州", "city", "li.na@example.org"), (atOnce[0].Title.Zh, atOnce[0].Kind.Name, atOnce[0].MailTo));
    }

    [SkippableFact]
    public async Task A_day_to_come_that_was_mistyped_as_the_last_look_breaks_nothing()
    {
        using var portal = new PortalServices(TestDatabase.Seeded(TestDatabase.Sqlite));
        await portal.Services.DraftAsync<City>("suzhou", city => city.Sources[0].Checked = new PartialDate(9999));

        Assert.Equal(QualityFlags.None, await ConcernsAsync(portal, portal.Clock.GetUtcNow().UtcDateTime) & QualityFlags.Stale);
        Assert.Equal(
            QualityFlags.Stale,
            await ConcernsAsync(portal, portal.Clock.GetUtcNow().UtcDateTime.AddYears(2)) & QualityFlags.Stale
        );
    }

    private static Task<Outcome> PlanAsync(PortalServices portal, ReviewPlan plan, int baseVersion, bool isLookedThrough = false) =>
        portal.InScopeAsync(services =>
            services.GetRequiredService<Reviews>().PlanAsync(Suzhou, plan, isLookedThrough, baseVersion, Scopes.ByStaff)
        );

    private static Task<IReadOnlyList<DueReview>> ClaimAsync(PortalServices portal) =>
        portal.InScopeAsync(services => services.GetRequiredService<Reviews>().ClaimRemindersAsync("li.na@example.org"));

    private static Task SettleAsync(PortalServices portal, IReadOnlyList<DueReview> reminders, bool isSent) =>
        portal.InScopeAsync(services => services.GetRequiredService<Reviews>().SettleAsync(reminders, isSent));

    private static async Task<QualityFlags> ConcernsAsync(PortalServices portal, DateTime utc) =>
        RecordQuality.Of(
            (await portal.Services.CatalogueAsync(catalogue => catalogue.StateAsync())).Entries.Single(entry => entry.Entry.Id == Suzhou),
            contradicts: false,
            utc
        );
}
