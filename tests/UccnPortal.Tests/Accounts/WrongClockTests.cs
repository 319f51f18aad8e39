using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Accounts;
using UccnPortal.Data.Accounts;
using UccnPortal.Data.History;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Accounts;

/// <summary>The machine's clock is set wrong and then corrected.</summary>
public sealed class WrongClockTests
{
    private const string Place = "203.0.113.7";

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_53_a_clock_two_years_ahead_and_right_again_locks_nobody_out_and_leaves_nothing_eternal(string provider)
    {
        using var office = new Office(provider);
        var person = await office.JoinAsync("王芳", address: Place);
        using var elsewhere = office.Open("198.51.100.9");
        office.App.Clock.AdjustTime(PortalApp.Today.AddYears(2));
        using var ahead = office.Open(Place);
        await SignInAsync(person, ahead);
        Assert.Equal("/admin", ahead.Path);
        var token = await office.LinkAsync(
            new Invitation
            {
                Kind = InvitationKind.Account,
                Role = Role.Editor,
                For = "李明",
                By = "test",
            }
        );
        await InScopeAsync<SignInGuard>(
            office,
            async guard =>
            {
                for (var i = 0; i < SignInGuard.FailuresFromAddress; i++)
                    await guard.AdmitAsync($"{(i < SignInGuard.FailuresOfName ? "王芳" : i)}", null, Place, default);
            }
        );
        await InScopeAsync<UnsavedPosts>(office, forms => forms.KeepAsync("/admin/records/cities/new", [], "browser", Place, default));
        await office.App.LookThroughAsync();

        office.App.Clock.AdjustTime(PortalApp.Today.AddMinutes(1));
        await ahead.GetAsync("/admin");
        var oldSession = ahead.Path;
        await ahead.GetAsync($"/admin/invitation?token={token}");
        var oldLink = ahead.Status;
        await SignInAsync(person, elsewhere);
        var fromElsewhere = elsewhere.Path;
        office.App.Clock.AdjustTime(PortalApp.Today.AddMinutes(2));
        await SignInAsync(person, ahead);
        var fromThere = ahead.Path;
        await office.App.LookThroughAsync();

        Assert.Equal(("/admin/sign-in", HttpStatusCode.Gone), (oldSession, oldLink));
        Assert.Equal(("/admin", "/admin"), (fromElsewhere, fromThere));
        var now = office.App.Clock.GetUtcNow().UtcDateTime;
        Assert.Equal(
            (0, 0, 0, 0),
            await office.App.Services.InDatabaseAsync(async db =>
                (
                    await db.SignInAttempts.CountAsync(),
                    await db.Invitations.CountAsync(),
                    await db.UnsavedPosts.CountAsync(),
                    await db.KnownAddresses.CountAsync(known => known.SeenAtUtc > now)
                )
            )
        );
        Assert.Equal(
            (2, 0),
            await office.App.Services.InDatabaseAsync(async db =>
                (await db.Sessions.CountAsync(), await db.Sessions.CountAsync(session => session.UntilUtc > now + SignIns.Longest))
            )
        );
        var check = await office.App.Services.InDatabaseAsync(db => db.AuditChecks.SingleAsync());
        Assert.Equal((now, null), (check.AtUtc, check.BrokenAt));
    }

    [SkippableFact]
    public async Task Promise_53_a_session_begun_by_a_clock_an_hour_ahead_goes_on_and_ends_in_its_time()
    {
        using var office = new Office();
        var person = await office.JoinAsync("王芳");
        office.App.Clock.AdjustTime(PortalApp.Today.AddHours(1));
        using var browser = office.Open();
        await SignInAsync(person, browser);
        office.App.Clock.AdjustTime(PortalApp.Today);

        var minutes = 0;
        await browser.GetAsync("/admin");
        var afterwards = browser.Path;
        for (; browser.Path == "/admin" && minutes < 24 * 60; minutes += 50)
        {
            office.App.Clock.Advance(TimeSpan.FromMinutes(50));
            await browser.GetAsync("/admin");
        }

        Assert.Equal("/admin", afterwards);
        Assert.InRange(minutes, 12 * 60, 13 * 60);
    }

    [SkippableFact]
    public async Task Promise_53_a_clock_set_back_by_an_hour_lets_the_office_in_at_once()
    {
        using var office = new Office();
        var person = await office.JoinAsync("王芳");
        office.App.Clock.AdjustTime(PortalApp.Today.AddHours(-1));
        using var browser = office.Open();

        await SignInAsync(person, browser);
        await person.Browser.GetAsync("/admin");

        Assert.Equal(("/admin", "/admin"), (browser.Path, person.Browser.Path));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Refusals_go_after_half_a_year_and_nothing_else_can_be_taken_out_of_the_log(string provider)
    {
        using var office = new Office(provider);
        var (old, now) = (new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc), DateTime.UtcNow); // The database uses its own clock.
        foreach (
            var (action, at) in new[]
            {
                ("sign-in-refused", old),
                ("save", old),
                ("too-many", new DateTime(2099, 1, 1, 0, 0, 0, DateTimeKind.Utc)),
                ("refused", old.AddDays(1)),
                ("refused", now),
                ("too-many", old.AddDays(2)),
            }
        )
        {
            await AppendAsync(office, action, at);
        }

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
            office.App.Database.ExecuteAsync("""UPDATE audit SET "Actor" = 'X' WHERE "Action" = 'sign-in-refused'""")
        );

        var gone = await office.App.Services.InDatabaseAsync(db => db.ForgetRefusalsAsync(now, default));

        Assert.Equal(3, gone); // Only entries before the first kept one are removed; otherwise the chain would break.
        Assert.Equal(
            ["save", "refused", "too-many"],
            await office.App.Services.InDatabaseAsync(db =>
                db.Audit.Where(entry => entry.Actor == "test").OrderBy(entry => entry.Sequence).Select(entry => entry.Action).ToListAsync()
            )
        );
        foreach (var kept in new[] { "save", "refused", "seed" })
        {
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
                office.App.Database.ExecuteAsync($"""DELETE FROM audit WHERE "Action" = '{kept}'""")
            );
        }

        await AppendAsync(office, "sign-in-refused", now);
        Assert.Null(await office.App.Services.InDatabaseAsync(db => db.BrokenAtAsync(default)));
    }

    private static async Task SignInAsync(Office.Person person, Office.Browser browser)
    {
        await browser.GetAsync("/admin");
        await browser.PostAsync(("name", person.Name), ("password", Office.Passphrase));
        await browser.PostAsync(("code", person.Code()));
    }

    private static Task<bool> AppendAsync(Office office, string action, DateTime atUtc) =>
        office.App.Services.InDatabaseAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await db.AppendAsync(
                new AuditEntry
                {
                    AtUtc = atUtc,
                    Actor = "test",
                    Action = action,
                },
                default
            );
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
            return true;
        });

    private static Task InScopeAsync<T>(Office office, Func<T, Task> act)
        where T : notnull => office.App.Services.InScopeAsync(services => act(services.GetRequiredService<T>()));
}
