using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Accounts;
using UccnPortal.Records;
using UccnPortal.Startup;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Accounts;

/// <summary>
/// Limits and logging of requests without sign-in. The limiter uses the real clock, so its windows are too long to end during a test.
/// </summary>
public sealed class StrangerLimitsTests
{
    private static readonly string Form = $"/admin/records/cities/{RecordId.For("city", "suzhou")}";

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Strangers_who_send_too_much_are_refused_before_anything_is_written(string provider)
    {
        using var office = new Office(provider);
        office.App.With(services => services.AddSingleton(new StrangerLimits(OfPlace: 3, OfAll: 300, TimeSpan.FromHours(1))));
        var (stranger, neighbour) = (office.Open("198.51.100.66"), office.Open("198.51.100.67"));
        for (var i = 0; i < 3; i++)
            await SendAsync(stranger, Form, "zh");

        for (var i = 0; i < 4; i++)
            await SendAsync(stranger, i % 2 == 0 ? Form : "/admin/sign-in", i % 2 == 0 ? "zh" : "en");
        var (status, headers, said) = (stranger.Status, stranger.Headers, stranger.Page.QuerySelector("main")?.TextContent);
        await stranger.GetAsync("/admin/sign-in");
        var read = stranger.Status;
        await SendAsync(neighbour, Form, "zh");

        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.OK, HttpStatusCode.OK), (status, read, neighbour.Status));
        Assert.InRange(int.Parse(headers["Retry-After"], CultureInfo.InvariantCulture), 1, 3600);
        Assert.Contains("no-store", headers["Cache-Control"], StringComparison.Ordinal);
        Assert.Contains("default-src", headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Contains($"Try again in {headers["Retry-After"]} seconds.", said, StringComparison.Ordinal);
        Assert.Contains("请求过于频繁", said, StringComparison.Ordinal);
        Assert.Equal(
            (4, 0),
            await office.App.Services.InDatabaseAsync(async db =>
                (await db.UnsavedPosts.CountAsync(), await db.SignInAttempts.CountAsync())
            )
        );
        Assert.Equal(1, await CountAsync(office, "too-many"));
    }

    [SkippableFact]
    public async Task Strangers_of_all_places_share_a_limit_that_staff_and_the_places_they_come_from_are_spared()
    {
        using var office = new Office();
        office.App.With(services => services.AddSingleton(new StrangerLimits(OfPlace: 12, OfAll: 6, TimeSpan.FromHours(1))));
        var person = await office.JoinAsync("王芳", address: "203.0.113.7");
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 8; i++)
        {
            using var stranger = office.Open($"198.51.100.{i}");
            await SendAsync(stranger, "/admin/sign-in", "zh");
            answers.Add(stranger.Status);
        }

        await person.Browser.GetAsync("/admin/me");
        var (path, fields) = person.Browser.FillIn("language", ("language", "zh"));
        for (var i = 0; i < 14; i++)
            await person.Browser.SendAsync(HttpMethod.Post, path, fields, ("Origin", "https://localhost"));
        using var colleague = office.Open("203.0.113.7");
        await SendAsync(colleague, "/admin/sign-in", "zh");

        Assert.Equal(4, answers.Count(answer => answer == HttpStatusCode.TooManyRequests)); // Two of the six were used by the invitation.
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest), (person.Browser.Status, colleague.Status));
        Assert.Equal(4, await CountAsync(office, "too-many"));
    }

    [SkippableFact]
    public async Task Refused_sign_ins_leave_one_entry_a_place_and_minute()
    {
        using var office = new Office();
        var (one, other) = (office.Open("198.51.100.66"), office.Open("198.51.100.67"));
        foreach (var (browser, name) in new[] { (one, "a"), (one, "a"), (one, "b"), (other, "a") })
            await GuessAsync(browser, name);
        var inTheFirstMinute = await CountAsync(office, "sign-in-refused");
        office.App.Clock.Advance(TimeSpan.FromMinutes(1));

        await GuessAsync(one, "a");

        Assert.Equal((2, 3), (inTheFirstMinute, await CountAsync(office, "sign-in-refused")));
    }

    [SkippableFact]
    public void Whoever_comes_from_everywhere_leaves_only_so_many_entries_a_minute_and_a_day()
    {
        using var office = new Office();
        var notes = office.App.Services.GetRequiredService<RefusalNotes>();

        var ofAMinute = Enumerable.Range(0, 500).Count(i => notes.IsWorthNoting(RefusalNotes.Strangers, $"{i}"));
        var ofStaff = notes.IsWorthNoting("王芳", "POST /admin/accounts");
        var ofADay = ofAMinute;
        for (var minute = 0; minute < 60; minute++)
        {
            office.App.Clock.AdjustTime(office.App.Clock.GetUtcNow().AddMinutes(1));
            ofADay += Enumerable.Range(0, 500).Count(i => notes.IsWorthNoting(RefusalNotes.Strangers, $"{i}"));
        }

        office.App.Clock.AdjustTime(office.App.Clock.GetUtcNow().AddDays(1));

        Assert.Equal((RefusalNotes.OfAMinute, RefusalNotes.OfADay), (ofAMinute, ofADay));
        Assert.True(ofStaff);
        Assert.True(notes.IsWorthNoting(RefusalNotes.Strangers, "1"));
    }

    [SkippableFact]
    public async Task Promise_6_whoever_guesses_codes_is_told_to_wait_and_gets_in_afterwards()
    {
        using var office = new Office();
        var person = await office.JoinAsync("王芳");
        using var browser = office.Open();
        office.App.Clock.Advance(TimeSpan.FromMinutes(1));
        await browser.GetAsync("/admin");
        await browser.PostAsync(("name", person.Name), ("password", Office.Passphrase));
        for (var i = 0; i < SignInGuard.FailuresOfName; i++)
        {
            await browser.PostAsync(("code", "000000"));
            Assert.Equal(HttpStatusCode.OK, browser.Status);
        }

        await browser.PostAsync(("code", person.Code()));
        var (status, wait, said) = (browser.Status, browser.Headers["Retry-After"], browser.Page.QuerySelector(".sum")?.TextContent);
        office.App.Clock.Advance(SignInGuard.Lock);
        await browser.PostAsync(("code", person.Code()));

        Assert.Equal((HttpStatusCode.TooManyRequests, "300"), (status, wait));
        Assert.Contains("请300秒后再试", said, StringComparison.Ordinal);
        Assert.Equal("/admin", browser.Path);
    }

    /// <summary>Sends a post without loading its form first, as a program does.</summary>
    private static Task SendAsync(Office.Browser browser, string path, string language) =>
        browser.SendAsync(
            HttpMethod.Post,
            path,
            [KeyValuePair.Create("office.zh", "x")],
            ("Origin", "https://localhost"),
            ("Accept-Language", language)
        );

    private static async Task GuessAsync(Office.Browser browser, string name)
    {
        await browser.GetAsync("/admin/sign-in");
        await browser.PostAsync(("name", name), ("password", "wrong"));
        Assert.Equal(HttpStatusCode.OK, browser.Status);
    }

    private static Task<int> CountAsync(Office office, string action) =>
        office.App.Services.InDatabaseAsync(db => db.Audit.CountAsync(entry => entry.Action == action));
}
