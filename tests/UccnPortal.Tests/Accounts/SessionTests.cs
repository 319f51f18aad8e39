using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Data.Accounts;
using UccnPortal.Data.History;
using UccnPortal.Records;
using UccnPortal.Startup;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Accounts;

public sealed class SessionTests
{
    private static readonly string[] Open = ["admin/sign-in", "admin/sign-in/code", "admin/invitation", "admin/two-factor"];

    [SkippableFact]
    public async Task Promise_1_without_a_session_every_admin_address_asks_to_sign_in()
    {
        using var office = new Office();
        office.App.With(services => services.AddSingleton(StrangerLimits.Usual with { OfPlace = 1000, OfAll = 1000 }));
        using var client = office.App.CreateClient();
        var paths = AdminPaths(office).Except(Open.Select(path => "/" + path)).ToList();
        Assert.True(paths.Count > 5);

        foreach (var path in paths)
        {
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post, HttpMethod.Head, HttpMethod.Put, HttpMethod.Delete })
            {
                using var answer = await client.SendAsync(method, path, ("Origin", "http://localhost"));
                Assert.Equal((path, HttpStatusCode.Redirect), (path, answer.StatusCode));
                Assert.StartsWith("/admin/sign-in", answer.Headers.Location?.ToString(), StringComparison.Ordinal);
            }

            using var script = await client.GetAsync(path, ("Sec-Fetch-Mode", "cors"));
            Assert.Equal((path, HttpStatusCode.Unauthorized), (path, script.StatusCode));
        }
    }

    [SkippableTheory]
    [InlineData(Role.Viewer)]
    [InlineData(Role.Editor)]
    public async Task Promise_2_who_may_not_administer_is_refused_and_it_is_written_down(Role role)
    {
        using var office = new Office();
        var person = await office.JoinAsync("李明", role);
        var browser = person.Browser;
        await browser.GetAsync("/admin/me");
        var (_, fields) = browser.FillIn("elsewhere");

        foreach (var path in new[] { "/admin/accounts", "/admin/audit" })
        {
            await browser.GetAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
        }

        foreach (var handler in new[] { "invite", "role", "disable", "enable", "sessions", "reset", "withdraw" })
        {
            await browser.SendAsync(HttpMethod.Post, $"/admin/accounts/{handler}", fields, ("Origin", "https://localhost"));
            Assert.Equal((handler, HttpStatusCode.Forbidden), (handler, browser.Status));
        }

        var refused = await office.App.Services.InDatabaseAsync(db =>
            db.Audit.Where(entry => entry.Action == "refused" && entry.Actor == "李明").CountAsync()
        );
        Assert.Equal(9, refused);
    }

    [SkippableFact]
    public async Task Promise_11_a_disabled_account_is_out_at_its_next_click()
    {
        using var office = new Office();
        var boss = await office.JoinAsync("王芳");
        var person = await office.JoinAsync("李明", Role.Editor);
        await person.Browser.GetAsync("/admin");
        Assert.Equal("/admin", person.Browser.Path);

        await boss.Browser.GetAsync("/admin/accounts");
        await boss.Browser.PostAsync(("password", Office.Passphrase));
        await boss.Browser.PostToAsync("disable");
        Assert.Equal(HttpStatusCode.OK, boss.Browser.Status);

        await person.Browser.GetAsync("/admin");
        Assert.Equal("/admin/sign-in", person.Browser.Path);
        await person.SignInAsyncFails();
    }

    [SkippableFact]
    public async Task Promise_12_a_changed_password_ends_all_other_sessions_and_not_this_one()
    {
        using var office = new Office();
        var person = await office.JoinAsync("王芳");
        using var other = await person.SignInAsync();
        await person.Browser.GetAsync("/admin/me");

        await person.Browser.PostToAsync(
            "password",
            ("current", Office.Passphrase),
            ("password", Office.Passphrase + "!"),
            ("again", Office.Passphrase + "!")
        );

        Assert.Equal("/admin/me", person.Browser.Path);
        Assert.Empty(person.Browser.Page.QuerySelectorAll(".sum"));
        await other.GetAsync("/admin");
        Assert.Equal("/admin/sign-in", other.Path);
        await person.Browser.GetAsync("/admin");
        Assert.Equal("/admin", person.Browser.Path);
    }

    [SkippableFact]
    public async Task Promise_13_nothing_of_the_admin_is_kept_by_a_browser_and_signing_out_has_it_forget_the_rest()
    {
        using var office = new Office();
        var person = await office.JoinAsync("王芳");
        await person.Browser.GetAsync("/admin");
        Assert.Contains("no-store", person.Browser.Headers["Cache-Control"], StringComparison.Ordinal);
        await person.Browser.GetAsync("/admin/sign-out");
        var (path, fields) = person.Browser.FillIn("");

        await person.Browser.SendAsync(HttpMethod.Post, path, fields, ("Origin", "https://localhost"));

        Assert.Equal("/admin/sign-in", person.Browser.Path);
        Assert.Contains("\"cache\"", person.Browser.Forgotten, StringComparison.Ordinal);
        Assert.Contains("\"storage\"", person.Browser.Forgotten, StringComparison.Ordinal);
        await person.Browser.GetAsync("/admin");
        Assert.Equal("/admin/sign-in", person.Browser.Path);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_copied_cookie_lets_nobody_in_after_its_owner_signed_out_and_her_other_sessions_go_on(string provider)
    {
        using var office = new Office(provider);
        var listening = new Listening();
        office.App.With(services => services.AddSingleton<IStartupFilter>(listening));
        var person = await office.JoinAsync("王芳");
        using var other = await person.SignInAsync();
        await person.Browser.GetAsync("/admin");
        var cookie = listening.Cookie;
        using var thief = office.App.CreateClient(
            new()
            {
                BaseAddress = new Uri("https://localhost"),
                HandleCookies = false,
                AllowAutoRedirect = false,
            }
        );
        using var before = await thief.GetAsync("/admin", ("Cookie", cookie));
        await person.Browser.GetAsync("/admin/sign-out");

        await person.Browser.PostAsync();
        using var after = await thief.GetAsync("/admin", ("Cookie", cookie));
        await other.GetAsync("/admin");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Redirect), (before.StatusCode, after.StatusCode));
        Assert.StartsWith("/admin/sign-in", after.Headers.Location?.ToString(), StringComparison.Ordinal);
        Assert.Equal("/admin", other.Path);
    }

    [SkippableTheory]
    [InlineData(59, 59, true)]
    [InlineData(61, 61, false)]
    [InlineData(50, 700, true)]
    [InlineData(50, 760, false)]
    public async Task Promise_14_a_session_ends_after_an_idle_hour_and_after_half_a_day(int everyMinutes, int totalMinutes, bool holds)
    {
        using var office = new Office();
        var person = await office.JoinAsync("王芳");
        for (var minutes = 0; minutes + everyMinutes <= totalMinutes; minutes += everyMinutes)
        {
            office.App.Clock.Advance(TimeSpan.FromMinutes(everyMinutes));
            await person.Browser.GetAsync("/admin");
        }

        Assert.Equal(holds ? "/admin" : "/admin/sign-in", person.Browser.Path);
    }

    [SkippableTheory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Referer", "https://evil.example/page")]
    [InlineData("X-Nothing", "")]
    public async Task Promise_20_a_form_from_elsewhere_is_refused_even_with_a_stolen_token(string header, string value)
    {
        using var office = new Office();
        var person = await office.JoinAsync("王芳");
        await person.Browser.GetAsync("/admin/me");
        var (path, fields) = person.Browser.FillIn("language", ("language", "en"));

        await person.Browser.SendAsync(HttpMethod.Post, path, fields, (header, value));

        Assert.Equal(HttpStatusCode.Forbidden, person.Browser.Status);
        Assert.Equal(UccnPortal.Records.Language.Zh, (await office.App.Services.InDatabaseAsync(db => db.Accounts.SingleAsync())).Language);
    }

    [SkippableFact]
    public async Task Promise_21_cookies_are_bound_to_this_host_over_https_and_public_pages_set_none()
    {
        using var office = new Office();
        using var client = office.App.CreateClient(new() { BaseAddress = new Uri("https://localhost"), HandleCookies = false });
        using var form = await client.GetAsync("/admin/sign-in");
        var cookies = form.Headers.GetValues("Set-Cookie").ToList();

        Assert.NotEmpty(cookies);
        Assert.All(
            cookies,
            cookie =>
            {
                Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
                Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
                Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
                Assert.Contains("; samesite=", cookie, StringComparison.OrdinalIgnoreCase);
                Assert.Contains("; path=/;", cookie + ";", StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
            }
        );
        foreach (var path in new[] { "/zh", "/en/search?q=sz", "/embed/v1/zh/cities", "/zh/nonsense", "/zh/report?page=/zh" })
        {
            using var page = await client.GetAsync(path, ("Cookie", "__Host-uccn-staff=x; __Host-uccn-form=y"));
            Assert.False(page.Headers.Contains("Set-Cookie"));
        }
    }

    [SkippableFact]
    public async Task Promise_21_over_plain_http_the_admin_answers_this_machine_alone()
    {
        using var office = new Office();
        using var client = office.App.CreateClient(new() { BaseAddress = new Uri("http://localhost"), HandleCookies = false });

        using var here = await client.GetAsync("/admin/sign-in", ("X-Test-From", "127.0.0.1"));
        using var elsewhere = await client.GetAsync("/admin/sign-in", ("X-Test-From", "192.0.2.1"));

        Assert.Equal(HttpStatusCode.OK, here.StatusCode);
        Assert.All(here.Headers.GetValues("Set-Cookie"), cookie => Assert.StartsWith("uccn-", cookie, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Forbidden, elsewhere.StatusCode);
    }

    [SkippableFact]
    public async Task Promise_25_what_an_editor_sees_of_a_public_page_is_what_everybody_sees()
    {
        using var office = new Office();
        var person = await office.JoinAsync("王芳");
        using var client = office.App.CreateClient();
        await person.Browser.GetAsync("/zh/cities");

        var page = person.Browser.Page.DocumentElement.OuterHtml;

        Assert.DoesNotContain("王芳", page, StringComparison.Ordinal);
        Assert.DoesNotContain("__RequestVerificationToken", page, StringComparison.Ordinal);
        Assert.False(person.Browser.Headers.ContainsKey("Set-Cookie"));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_40_the_log_can_be_neither_changed_nor_shortened_and_an_altered_row_is_found(string provider)
    {
        using var office = new Office(provider);
        await office.JoinAsync("王芳");
        Assert.Null(await office.App.Services.InDatabaseAsync(db => db.BrokenAtAsync(default)));
        var quote = provider == TestDatabase.Sqlite ? "audit" : "\"audit\"";

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
            office.App.Database.ExecuteAsync($"UPDATE {quote} SET \"Actor\" = 'X'")
        );
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => office.App.Database.ExecuteAsync($"DELETE FROM {quote}"));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => office.App.Database.ExecuteAsync("DELETE FROM revisions"));

        await office.App.Database.ExecuteAsync(
            provider == TestDatabase.Sqlite ? "DROP TRIGGER audit_never_update" : "DROP TRIGGER audit_never_changed ON audit"
        );
        await office.App.Database.ExecuteAsync("UPDATE audit SET \"Actor\" = 'X' WHERE \"Action\" = 'two-factor'");
        var broken = await office.App.Services.InDatabaseAsync(db => db.BrokenAtAsync(default));

        Assert.Equal("two-factor", broken?.Action);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_character_that_no_database_holds_is_taken_out_and_nothing_fails(string provider)
    {
        using var office = new Office(provider);
        var (boss, stranger) = ((await office.JoinAsync("王芳")).Browser, office.Open("203.0.113.99"));
        static string Deletion(string city) => $"/admin/records/cities/{RecordId.For("city", city)}/deletion";

        await stranger.GetAsync("/admin/sign-in");
        await stranger.PostAsync(("name", "a\0b"), ("password", "x"));
        Assert.Equal(("/admin/sign-in", HttpStatusCode.OK), (stranger.Path, stranger.Status));
        await stranger.SendAsync(HttpMethod.Post, Deletion("bilbao"), [new("notice.zh", "a\0b")], ("Origin", "https://localhost"));
        Assert.Equal(("/admin/sign-in", HttpStatusCode.OK), (stranger.Path, stranger.Status));
        foreach (
            var path in new[]
            {
                "/admin/audit?q=%00",
                "/admin/audit?person=a%00",
                "/admin/audit.csv?q=%00",
                "/admin/records/cities?q=%00",
                $"/admin/records/cities/slug?slug=a%00&id={Guid.Empty}",
            }
        )
        {
            await boss.GetAsync(path);
            Assert.Equal((path, HttpStatusCode.OK), (path, boss.Status));
        }

        await boss.GetAsync("/admin/invitation?token=%00");
        Assert.InRange((int)boss.Status, 400, 499);

        await boss.GetAsync(Deletion("bilbao"));
        await boss.PostAsync(("do", "withdraw"), ("reason", "Notice"), ("notice.zh", "a\0b"), ("note", "x"));
        Assert.InRange((int)boss.Status, 200, 399);
        await boss.GetAsync(Deletion("dublin"));
        using var parts = new MultipartFormDataContent();
        foreach (
            var (name, value) in boss.FillIn(
                "/deletion",
                ("do", "withdraw"),
                ("reason", "Notice"),
                ("notice.zh", "a\0b"),
                ("note", "x")
            ).Fields
        )
        {
            parts.Add(new StringContent(value), name);
        }

        Assert.Equal(HttpStatusCode.BadRequest, await boss.AgainAsync(Deletion("dublin"), parts)); // None of our forms is sent this way.
    }

    [SkippableFact]
    public async Task Of_two_changes_of_one_account_at_once_the_second_is_told_and_nothing_fails()
    {
        using var office = new Office();
        var meanwhile = new Meanwhile(office.App.Database);
        office.App.With(services => services.AddSingleton<IUserValidator<Account>>(meanwhile));
        var (boss, person) = (await office.JoinAsync("王芳"), await office.JoinAsync("李明", Role.Editor));
        await boss.Browser.GetAsync("/admin/accounts");
        await boss.Browser.PostAsync(("password", Office.Passphrase));
        var (accounts, role) = boss.Browser.FillIn("/role", ("role", nameof(Role.Viewer)));
        await person.Browser.GetAsync("/admin/me");
        var (_, language) = person.Browser.FillIn("/language", ("language", "en"));
        var (_, password) = person.Browser.FillIn(
            "/password",
            ("current", Office.Passphrase),
            ("password", Office.Passphrase + "!"),
            ("again", Office.Passphrase + "!")
        );
        var (_, elsewhere) = person.Browser.FillIn("/elsewhere");

        foreach (
            var (browser, path, fields) in new[]
            {
                (boss.Browser, accounts, role),
                (person.Browser, "/admin/me/language", language),
                (person.Browser, "/admin/me/password", password),
                (person.Browser, "/admin/me/elsewhere", elsewhere),
            }
        )
        {
            meanwhile.Happens = true;
            await browser.SendAsync(HttpMethod.Post, path, fields, ("Origin", "https://localhost"));
            Assert.Equal((path, HttpStatusCode.Conflict), (path, browser.Status));
            Assert.Contains("刚刚在别处被更改", browser.Page.QuerySelector(".sum")?.TextContent, StringComparison.Ordinal);
        }

        var written = await office.App.Services.InDatabaseAsync(db =>
            db.Audit.CountAsync(entry => entry.Action == "set-role" || entry.Action == "change-password" || entry.Action == "end-sessions")
        );
        var account = await office.App.Services.InDatabaseAsync(db => db.Accounts.SingleAsync(row => row.Name == "李明"));
        await boss.Browser.SendAsync(HttpMethod.Post, accounts, role, ("Origin", "https://localhost"));

        Assert.Equal(0, written);
        Assert.Equal((Role.Editor, UccnPortal.Records.Language.Zh), (account.Role, account.Language));
        Assert.Equal(HttpStatusCode.OK, boss.Browser.Status);
        Assert.Equal(
            Role.Viewer,
            (await office.App.Services.InDatabaseAsync(db => db.Accounts.SingleAsync(row => row.Name == "李明"))).Role
        );
    }

    [SkippableFact]
    public async Task Somebody_gets_in_and_gets_in_again_though_the_account_is_changed_in_that_moment()
    {
        using var office = new Office();
        var meanwhile = new Meanwhile(office.App.Database);
        office.App.With(services => services.AddSingleton<IUserValidator<Account>>(meanwhile));
        var person = await office.JoinAsync("王芳");
        meanwhile.Happens = true;
        using var elsewhere = await person.SignInAsync();
        var signedIn = elsewhere.Path;
        var account = await office.App.Services.InDatabaseAsync(db => db.Accounts.SingleAsync());
        using var browser = office.Open();
        var invitation = new Invitation
        {
            Kind = InvitationKind.Reset,
            AccountId = account.Id,
            Role = account.Role,
            By = "test",
        };
        await browser.GetAsync($"/admin/invitation?token={await office.LinkAsync(invitation)}");

        meanwhile.Happens = true;
        await browser.PostAsync(("password", Office.Passphrase + "!"), ("again", Office.Passphrase + "!"));
        var (reset, seed) = (browser.Path, browser.Page.GetElementById("seed")?.TextContent ?? "");
        meanwhile.Happens = true;
        await browser.PostAsync(("code", (person with { Seed = seed }).Code()));
        var said = browser.Page.QuerySelector(".sum")?.TextContent;
        await browser.PostAsync(("code", (person with { Seed = seed }).Code()));

        Assert.Equal(("/admin", "/admin/two-factor"), (signedIn, reset));
        Assert.Contains("刚刚在别处被更改", said, StringComparison.Ordinal);
        Assert.Equal(10, browser.Page.QuerySelectorAll("#codes code").Length);
    }

    [SkippableFact]
    public void Every_page_of_the_admin_keeps_the_rules_of_all()
    {
        var pages = typeof(Program)
            .Assembly.GetTypes()
            .Where(type =>
                type.IsSubclassOf(typeof(PageModel))
                && type.Namespace!.StartsWith("UccnPortal.Areas.Admin", StringComparison.Ordinal)
                && !type.IsAbstract
            )
            .ToList(); // Page models are in a namespace.

        Assert.True(pages.Count > 5);
        Assert.All(pages, page => Assert.True(page.IsSubclassOf(typeof(UccnPortal.Areas.Admin.AdminPage)), page.Name));
    }

    [SkippableFact]
    public async Task Every_page_of_the_admin_is_named_in_both_languages_and_kept_out_of_search_engines()
    {
        using var office = new Office();
        var person = await office.JoinAsync("王芳");
        await person.Browser.GetAsync("/admin/accounts");
        await person.Browser.PostAsync(("password", Office.Passphrase));
        foreach (var (language, tag) in new[] { ("zh", "zh-Hans"), ("en", "en") })
        {
            await person.Browser.GetAsync("/admin/me");
            await person.Browser.PostToAsync("language", ("language", language));
            foreach (var path in new[] { "/admin", "/admin/accounts", "/admin/audit", "/admin/me", "/admin/sign-out" })
            {
                await person.Browser.GetAsync(path);
                Assert.Equal((path, HttpStatusCode.OK), (path, person.Browser.Status));
                Assert.Equal(tag, person.Browser.Page.DocumentElement.GetAttribute("lang"));
                Assert.Equal("noindex", person.Browser.Headers["X-Robots-Tag"]);
                Assert.Single(person.Browser.Page.QuerySelectorAll("h1"));
            }
        }
    }

    private static IEnumerable<string> AdminPaths(Office office) =>
        from source in office.App.Services.GetServices<EndpointDataSource>()
        from endpoint in source.Endpoints.OfType<RouteEndpoint>()
        where endpoint.RoutePattern.RawText is { } route && route.TrimStart('/').StartsWith("admin", StringComparison.Ordinal)
        where endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null
        select "/"
            + string.Join(
                '/',
                endpoint
                    .RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(FilledIn)))
                    .Where(segment => segment.Length > 0)
            );

    private static string FilledIn(RoutePatternPart part) =>
        part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart { Name: "kinds" } => "cities",
            RoutePatternParameterPart { Name: "id" } => RecordId.For("city", "suzhou").ToString(),
            RoutePatternParameterPart { Name: "lang" } => "zh",
            RoutePatternParameterPart { IsOptional: true } => "",
            _ => throw new InvalidOperationException($"Text here what stands for {part}."),
        };

    /// <summary>Records the cookies that a browser sends.</summary>
    private sealed class Listening : IStartupFilter
    {
        public string Cookie { get; private set; } = "";

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            app =>
            {
                app.Use(
                    (context, proceed) =>
                    {
                        Cookie = context.Request.Headers.Cookie.ToString();
                        return proceed(context);
                    }
                );
                next(app);
            };
    }

    /// <summary>Changes every account once, after somebody opens it and before it is saved.</summary>
    private sealed class Meanwhile(TestDatabase database) : IUserValidator<Account>
    {
        public bool Happens { get; set; }

        public async Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user)
        {
            if (Happens)
                await database.ExecuteAsync("UPDATE accounts SET \"Version\" = \"Version\" + 1");
            Happens = false;
            return IdentityResult.Success;
        }
    }
}

internal static class FailedSignIns
{
    public static async Task SignInAsyncFails(this Office.Person person)
    {
        using var browser = person.Office.Open();
        await browser.GetAsync("/admin");
        await browser.PostAsync(("name", person.Name), ("password", Office.Passphrase));
        Assert.Equal("/admin/sign-in", browser.Path);
    }
}
