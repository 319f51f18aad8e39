using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Accounts;
using UccnPortal.Data;
using UccnPortal.Data.Accounts;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Accounts;

public sealed class SignInTests
{
    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_5_a_fresh_installation_has_no_account_and_its_set_up_link_works_once_and_dies_after_a_day(string provider)
    {
        using var office = new Office(provider);
        var first = office.App.Services.GetRequiredService<FirstAdministrator>();
        Assert.Equal(0, await office.App.Services.InDatabaseAsync(db => db.Accounts.CountAsync()));

        var late = await first.OpenAsync(default);
        office.App.Clock.Advance(TimeSpan.FromHours(24) + TimeSpan.FromSeconds(1));
        using var browser = office.Open();
        await browser.GetAsync($"/admin/invitation?token={late}");
        Assert.Equal(HttpStatusCode.Gone, browser.Status);

        var token = await first.OpenAsync(default) ?? throw new InvalidOperationException("No link.");
        await office.JoinByAsync(browser, token, "王芳");
        using var second = office.Open();
        await second.GetAsync($"/admin/invitation?token={token}");

        Assert.Equal(HttpStatusCode.Gone, second.Status);
        Assert.Null(await first.OpenAsync(default));
        Assert.Equal(Role.Administrator, (await office.App.Services.InDatabaseAsync(db => db.Accounts.SingleAsync())).Role);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_8_a_code_sent_twenty_times_at_once_lets_one_request_in(string provider)
    {
        using var office = new Office(provider);
        var person = await office.JoinAsync("王芳");
        office.App.Clock.Advance(TimeSpan.FromMinutes(1));
        var code = person.Code();

        var taken = await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(_ =>
                    office.App.Services.InScopeAsync(async services =>
                    {
                        var account = await services.GetRequiredService<PortalDb>().Accounts.AsNoTracking().SingleAsync();
                        return await services.GetRequiredService<OneTimeCodes>().TakeAsync(account, code, default);
                    })
                )
        );

        Assert.Equal(1, taken.Count(one => one));
    }

    [SkippableTheory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(10, false)]
    [InlineData(-2, false)]
    public async Task Promise_9_a_code_older_than_one_step_is_refused(int stepsAgo, bool letsIn)
    {
        using var office = new Office();
        var person = await office.JoinAsync("王芳");
        office.App.Clock.Advance(TimeSpan.FromMinutes(10));
        using var browser = office.Open();
        await browser.GetAsync("/admin");
        await browser.PostAsync(("name", person.Name), ("password", Office.Passphrase));

        await browser.PostAsync(("code", person.Code(stepsAgo)));

        Assert.Equal(letsIn ? "/admin" : "/admin/sign-in/code", browser.Path);
    }

    [SkippableFact]
    public async Task Promise_10_whoever_reads_the_database_finds_no_password_no_seed_and_no_recovery_code()
    {
        using var office = new Office();
        var person = await office.JoinAsync("王芳");

        var account = await office.App.Services.InDatabaseAsync(db => db.Accounts.Include(row => row.RecoveryCodes).SingleAsync());
        var hash = Convert.FromBase64String(account.PasswordHash);

        Assert.Equal(1, hash[0]); // Identity's format 3: PBKDF2, then function and iterations, big-endian.
        Assert.Equal(2u, ReadNumber(hash, 1)); // HMAC-SHA512
        Assert.True(ReadNumber(hash, 5) >= 220_000);
        Assert.DoesNotContain(person.Seed, account.CodeSeed, StringComparison.Ordinal);
        Assert.Equal(10, person.RecoveryCodes.Count);
        Assert.Equal(10, account.RecoveryCodes.Select(code => code.Hash).Distinct().Count());
        Assert.DoesNotContain(
            account.RecoveryCodes,
            code =>
                person.RecoveryCodes.Any(shown =>
                    code.Hash.Contains(shown.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)
                )
        );

        static uint ReadNumber(byte[] bytes, int at) => System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_6_five_failures_lock_a_name_for_five_minutes_whether_it_exists_or_not(string provider)
    {
        using var office = new Office(provider);
        var person = await office.JoinAsync("王芳", address: "198.51.100.1");
        using var stranger = office.Open("203.0.113.99");

        var said = new List<string>();
        foreach (var name in new[] { person.Name, "nobody" })
        {
            for (var i = 0; i < 5; i++)
            {
                await stranger.GetAsync("/admin/sign-in");
                await stranger.PostAsync(("name", name), ("password", "wrong"));
                said.Add(stranger.Page.QuerySelector(".sum")?.TextContent ?? "");
            }
        }

        await stranger.GetAsync("/admin/sign-in");
        await stranger.PostAsync(("name", person.Name), ("password", Office.Passphrase));
        said.Add(stranger.Page.QuerySelector(".sum")?.TextContent ?? "");
        Assert.Equal("/admin/sign-in", stranger.Path);
        Assert.Single(said.Distinct());

        office.App.Clock.Advance(TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(1));
        await person.SignInAsync(stranger);
        Assert.Equal("/admin", stranger.Path);
    }

    [SkippableFact]
    public async Task Nobody_can_lock_the_office_out_from_elsewhere()
    {
        using var office = new Office();
        var person = await office.JoinAsync("王芳", address: "198.51.100.1");
        using var stranger = office.Open("203.0.113.99");
        for (var i = 0; i < 12; i++)
        {
            await stranger.GetAsync("/admin/sign-in");
            await stranger.PostAsync(("name", person.Name), ("password", "wrong"));
        }

        var atHome = await person.SignInAsync(office.Open("198.51.100.1"));

        Assert.Equal("/admin", atHome.Path);
    }

    [SkippableFact]
    public async Task Promise_6_thirty_failures_a_minute_from_one_place_are_answered_with_when_to_come_back()
    {
        using var office = new Office();
        using var stranger = office.Open("203.0.113.99");
        await stranger.GetAsync("/admin/sign-in");
        for (var i = 0; i < 30; i++)
        {
            await stranger.PostAsync(("name", $"name{i}"), ("password", "wrong"));
            Assert.Equal(HttpStatusCode.OK, stranger.Status);
        }

        await stranger.PostAsync(("name", "another"), ("password", "wrong"));

        Assert.Equal(HttpStatusCode.TooManyRequests, stranger.Status);
        Assert.InRange(int.Parse(stranger.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture), 1, 60);
        Assert.Equal(
            (30, 1),
            await office.App.Services.InDatabaseAsync(async db =>
                (await db.SignInAttempts.CountAsync(), await db.Audit.CountAsync(entry => entry.Action == "sign-in-refused"))
            )
        ); // Attempts over the limit are not stored.
        using var other = office.Open("203.0.113.100");
        await other.GetAsync("/admin/sign-in");
        await other.PostAsync(("name", "another"), ("password", "wrong"));
        Assert.Equal(HttpStatusCode.OK, other.Status);
    }

    [SkippableFact]
    public async Task A_recovery_code_lets_in_once()
    {
        using var office = new Office();
        var person = await office.JoinAsync("王芳");
        foreach (var letsIn in new[] { true, false })
        {
            using var browser = office.Open();
            await browser.GetAsync("/admin");
            await browser.PostAsync(("name", person.Name), ("password", Office.Passphrase));
            await browser.PostAsync(("code", person.RecoveryCodes[0].ToUpperInvariant()));
            Assert.Equal(letsIn ? "/admin" : "/admin/sign-in/code", browser.Path);
        }
    }

    [SkippableTheory]
    [InlineData("abc", false)]
    [InlineData("unesco2026", false)]
    [InlineData("passwordpassword", false)]
    [InlineData("uccnunescochina", false)]
    [InlineData("123456789012", false)]
    [InlineData("qwertyuiopasdf", false)]
    [InlineData("城市 的 夜晚 有 七只 萤火虫 and a lamp that never burns out at all!!", true)]
    [InlineData("correct horse battery staple", true)]
    public void Promise_15_a_password_is_long_and_not_easily_guessed(string password, bool isGood)
    {
        Assert.Equal(isGood, PasswordRules.Problem(password, "王芳") is null);
    }

    [SkippableFact]
    public async Task Promise_15_a_refused_password_is_said_with_its_reason_and_the_name_is_kept()
    {
        using var office = new Office();
        using var browser = office.Open();
        await browser.GetAsync(
            $"/admin/invitation?token={await office.LinkAsync(new Invitation { Role = Role.Editor, Kind = InvitationKind.Account })}"
        );

        await browser.PostAsync(("name", "李明"), ("password", "unesco2026"), ("again", "unesco2026"));

        Assert.Contains("12", browser.Page.QuerySelector(".sum a[href='#password']")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("李明", browser.Page.GetElementById("name")?.GetAttribute("value"));
        Assert.Equal(["password-why", "password-hint"], browser.Describing("password"));
    }

    [SkippableTheory]
    [InlineData("https://evil.example")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/admin/../../evil")]
    [InlineData("/admin//evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/zh")]
    public async Task Promise_24_signing_in_leads_nowhere_else(string returnUrl)
    {
        using var office = new Office();
        var person = await office.JoinAsync("王芳");
        using var browser = office.Open();
        office.App.Clock.Advance(TimeSpan.FromMinutes(1));
        await browser.GetAsync($"/admin/sign-in?return={Uri.EscapeDataString(returnUrl)}");
        await browser.PostAsync(("name", person.Name), ("password", Office.Passphrase), ("return", returnUrl));
        await browser.PostAsync(("code", person.Code()), ("return", returnUrl));

        Assert.StartsWith("/admin", browser.Path, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", browser.Path, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Promise_4_fields_that_a_form_does_not_have_change_nothing()
    {
        using var office = new Office();
        using var browser = office.Open();
        await browser.GetAsync(
            $"/admin/invitation?token={await office.LinkAsync(new Invitation { Role = Role.Viewer, Kind = InvitationKind.Account })}"
        );
        await browser.PostAsync(
            ("name", "李明"),
            ("password", Office.Passphrase),
            ("again", Office.Passphrase),
            ("Role", "Administrator"),
            ("role", "Administrator"),
            ("Kind", "SetUp"),
            ("CreatedAtUtc", "2001-01-01"),
            ("account.Role", "Administrator")
        );

        var account = await office.App.Services.InDatabaseAsync(db => db.Accounts.SingleAsync());

        Assert.Equal(Role.Viewer, account.Role);
        Assert.Equal(PortalApp.Today.UtcDateTime, account.CreatedAtUtc);
    }

    [SkippableFact]
    public async Task A_form_that_came_too_late_is_shown_again_with_what_was_typed_and_changes_nothing()
    {
        using var office = new Office();
        using var browser = office.Open();
        await browser.GetAsync("/admin/sign-in");
        var (path, fields) = browser.FillIn("", ("name", "王芳"), ("password", "x"));

        await browser.SendAsync(
            HttpMethod.Post,
            path,
            fields.Where(field => field.Key != "__RequestVerificationToken"),
            ("Origin", "https://localhost")
        );

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Equal("王芳", browser.Page.GetElementById("name")?.GetAttribute("value"));
        await browser.PostAsync(("name", "王芳"), ("password", "x"));
        Assert.Equal(HttpStatusCode.OK, browser.Status);
    }

    [SkippableTheory]
    [InlineData("zh", "保存恢复码", "输入验证码")]
    [InlineData("en", "Save your recovery codes", "Enter your code")]
    public async Task Whoever_chose_a_language_is_spoken_to_in_it_before_the_session_begins(string code, string kept, string asked)
    {
        using var office = new Office();
        using var browser = office.Open();
        var token = await office.LinkAsync(
            new Invitation
            {
                Kind = InvitationKind.Account,
                Role = Role.Editor,
                For = "王芳",
                By = "test",
            }
        );
        await browser.GetAsync($"/admin/invitation?token={token}&lang={code}");
        await browser.PostAsync(("name", "王芳"), ("password", Office.Passphrase), ("again", Office.Passphrase));
        var person = new Office.Person(office, browser, "王芳", browser.Page.GetElementById("seed")?.TextContent ?? "");
        await browser.PostAsync(("code", person.Code()));
        var shown = browser.Page.QuerySelector("h1")?.TextContent;

        using var elsewhere = office.Open();
        await elsewhere.GetAsync("/admin");
        await elsewhere.PostAsync(("name", "王芳"), ("password", Office.Passphrase));

        Assert.Equal(kept, shown);
        Assert.Equal(asked, elsewhere.Page.QuerySelector("h1")?.TextContent);
    }

    [SkippableFact]
    public async Task Recovery_codes_can_be_taken_as_a_file_while_they_are_shown()
    {
        using var office = new Office();
        var person = await office.JoinAsync("王芳");
        var (path, fields) = person.Browser.FillIn("/two-factor/file");
        var foreign = fields.Select(field => field.Key == "codes" ? new("codes", "not-ours") : field);

        await person.Browser.SendAsync(HttpMethod.Post, path, fields, ("Origin", "https://localhost"));
        var (headers, file) = (person.Browser.Headers, person.Browser.Page.Body?.TextContent ?? "");
        await person.Browser.SendAsync(HttpMethod.Post, path, foreign, ("Origin", "https://localhost"));

        Assert.Contains("attachment; filename=uccn-recovery-codes.txt", headers["Content-Disposition"], StringComparison.Ordinal);
        Assert.Contains("no-store", headers["Cache-Control"], StringComparison.Ordinal);
        Assert.Contains("王芳", file, StringComparison.Ordinal);
        Assert.Equal(10, person.RecoveryCodes.Count);
        Assert.All(person.RecoveryCodes, code => Assert.Contains(code, file, StringComparison.Ordinal));
        Assert.Equal("/admin/me", person.Browser.Path); // Codes that were not shown cannot be used; the page makes new ones.
    }

    [SkippableFact]
    public async Task A_link_to_get_in_again_asks_for_everything_anew_and_ends_the_sessions_there_were()
    {
        using var office = new Office();
        var person = await office.JoinAsync("王芳");
        var account = await office.App.Services.InDatabaseAsync(db => db.Accounts.SingleAsync());
        var token = await office.LinkAsync(
            new Invitation
            {
                Kind = InvitationKind.Reset,
                AccountId = account.Id,
                Role = account.Role,
                By = "admin reset-access",
            }
        );
        using var browser = office.Open();
        await browser.GetAsync($"/admin/invitation?token={token}");
        await browser.PostAsync(("password", Office.Passphrase + "!"), ("again", Office.Passphrase + "!"));

        Assert.Equal("/admin/two-factor", browser.Path);
        await person.Browser.GetAsync("/admin");
        Assert.Equal("/admin/sign-in", person.Browser.Path);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_8_the_code_that_proved_the_authenticator_does_not_let_in_as_well(string provider)
    {
        using var office = new Office(provider);
        var person = await office.JoinAsync("王芳");
        using var browser = office.Open();
        await browser.GetAsync("/admin");
        await browser.PostAsync(("name", person.Name), ("password", Office.Passphrase));

        await browser.PostAsync(("code", person.Code()));
        var path = browser.Path;
        office.App.Clock.Advance(TimeSpan.FromSeconds(30));
        await browser.PostAsync(("code", person.Code()));

        Assert.Equal("/admin/sign-in/code", path);
        Assert.Equal("/admin", browser.Path);
    }
}
