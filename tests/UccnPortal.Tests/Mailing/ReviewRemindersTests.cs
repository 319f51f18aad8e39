using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using UccnPortal.Data.Accounts;
using UccnPortal.Editing;
using UccnPortal.Links;
using UccnPortal.Mailing;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Mailing;

/// <summary>Reminders on the day of a review, sent to a real mail server.</summary>
public sealed class ReviewRemindersTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);
    private static readonly DateTimeOffset NineInBeijing = new(2026, 11, 24, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Each_address_gets_one_mail_at_nine_in_Beijing_with_all_that_is_due_in_both_languages_and_links()
    {
        using var postbox = new Postbox();
        using var portal = new PortalServices(TestDatabase.Seeded(TestDatabase.Sqlite));
        await PlanAsync(portal.Services, "suzhou", "看新的名额", "li.na@example.org");
        await PlanAsync(portal.Services, "lyon", "", "li.na@example.org");
        await PlanAsync(portal.Services, "chengdu", "", "wang.fang@example.org");
        using var reminders = Reminders(portal, MailServer(portal, postbox));

        portal.Clock.SetUtcNow(NineInBeijing - TimeSpan.FromMinutes(1));
        await reminders.LookAsync(default);
        Assert.Empty(postbox.Mail);
        portal.Clock.SetUtcNow(NineInBeijing);
        await reminders.LookAsync(default);
        await reminders.LookAsync(default);

        Assert.Equal(["li.na@example.org", "wang.fang@example.org"], postbox.Mail.Select(mail => mail.To.ToString()).Order());
        var mail = postbox.Mail.Single(mail => mail.To.ToString() == "li.na@example.org");
        Assert.Equal(("portal@example.org", "auto-generated"), (mail.From.ToString(), mail.Headers["Auto-Submitted"]));
        Assert.Contains("2条记录到期复查", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("2 due for review", mail.Subject, StringComparison.Ordinal);
        foreach (
            var told in new[]
            {
                "苏州 Suzhou",
                "里昂 Lyon",
                "看新的名额",
                "2026-11-24",
                "li.na",
                $"https://portal.example/admin/records/cities/{RecordId.For("city", "suzhou")}/review",
            }
        )
        {
            Assert.Contains(told, mail.TextBody, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("成都", mail.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_that_is_refused_is_known_and_goes_out_an_hour_later()
    {
        using var postbox = new Postbox { Refuses = true };
        using var portal = new PortalServices(TestDatabase.Seeded(TestDatabase.Sqlite));
        await PlanAsync(portal.Services, "suzhou", "", "li.na@example.org");
        var server = MailServer(portal, postbox);
        using var reminders = Reminders(portal, server);
        portal.Clock.SetUtcNow(NineInBeijing);

        await reminders.LookAsync(default);
        Assert.True(server.HasFailed);
        postbox.Refuses = false;
        await reminders.LookAsync(default);
        Assert.Empty(postbox.Mail);
        portal.Clock.Advance(TimeSpan.FromHours(1));
        await reminders.LookAsync(default);

        Assert.Single(postbox.Mail);
        Assert.Equal((false, NineInBeijing.AddHours(1).UtcDateTime), (server.HasFailed, server.SentUtc));
    }

    [Fact]
    public async Task Nothing_is_handed_over_without_encryption_unless_the_operator_says_so()
    {
        using var postbox = new Postbox();
        using var portal = new PortalServices(TestDatabase.Seeded(TestDatabase.Sqlite));
        await PlanAsync(portal.Services, "suzhou", "", "li.na@example.org");
        var server = MailServer(portal, postbox, isPlain: false);
        using var reminders = Reminders(portal, server);
        portal.Clock.SetUtcNow(NineInBeijing);

        await reminders.LookAsync(default);

        Assert.Empty(postbox.Mail);
        Assert.True(server.HasFailed);
    }

    [Fact]
    public async Task Without_a_mail_server_reviews_are_planned_all_the_same_and_nothing_is_tried()
    {
        using var portal = new PortalServices(TestDatabase.Seeded(TestDatabase.Sqlite));
        await PlanAsync(portal.Services, "suzhou", "", "li.na@example.org");
        var server = new MailServer(null, portal.Clock);
        using var reminders = Reminders(portal, server);
        portal.Clock.SetUtcNow(NineInBeijing);

        await reminders.LookAsync(default);

        Assert.Equal((false, false, null), (server.IsThere, server.HasFailed, server.SentUtc));
        Assert.Single(
            await portal.InScopeAsync(services => services.GetRequiredService<Reviews>().ClaimRemindersAsync("li.na@example.org"))
        );
    }

    [Fact]
    public async Task A_running_portal_with_a_mail_server_reminds_by_itself()
    {
        using var postbox = new Postbox();
        using var app = new PortalApp()
            .With("Portal:MailServer", $"127.0.0.1:{postbox.Port}")
            .With("Portal:MailFrom", "portal@example.org")
            .With("Portal:MailIsPlain", "true");
        await PlanAsync(app.Services, "suzhou", "", "li.na@example.org");

        app.Clock.SetUtcNow(NineInBeijing);
        var mail = await postbox.FirstAsync();

        Assert.Equal("li.na@example.org", mail.To.ToString());
        Assert.Contains($"/admin/records/cities/{RecordId.For("city", "suzhou")}/review", mail.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Promise_59_with_a_dead_mail_server_pages_are_read_and_records_saved_and_health_says_degraded()
    {
        using var office = new Office();
        office
            .App.With("Portal:MailServer", "127.0.0.1:1")
            .With("Portal:MailFrom", "portal@example.org")
            .With("Portal:MailIsPlain", "true"); // Nothing listens there.
        await PlanAsync(office.App.Services, "suzhou", "", "li.na@example.org");
        using var reader = office.App.CreateClient();
        var before = await reader.GetStringAsync("/health/ready");

        office.App.Clock.SetUtcNow(NineInBeijing);
        await office.App.Services.GetServices<IHostedService>().OfType<ReviewReminders>().Single().LookAsync(default);
        using var after = await reader.GetAsync("/health/ready");
        using var page = await reader.GetAsync("/zh/cities/suzhou");
        var editor = (await office.JoinAsync("李明", Role.Editor)).Browser;
        await editor.GetAsync($"/admin/records/cities/{RecordId.For("city", "suzhou")}");
        await editor.PressAsync("save", ("office.zh", "苏州新办公室"));

        Assert.Equal("Healthy", before);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.StartsWith("Degraded\nmail: ", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("苏州新办公室", editor.Page.QuerySelector("[name='office.zh']")?.GetAttribute("value"));
    }

    [Theory]
    [InlineData("smtp.example.org", null)]
    [InlineData("smtp.example.org", "")]
    [InlineData("https://smtp.example.org", "portal@example.org")]
    [InlineData("smtp.example.org", "portal")]
    public void A_setting_that_cannot_work_stops_the_start(string server, string? from)
    {
        using var app = new PortalApp().With("Portal:MailServer", server);
        if (from is not null)
            app.With("Portal:MailFrom", from);

        Assert.Contains("Portal:Mail", Assert.Throws<OptionsValidationException>(() => app.Services).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_refused_holds_up_no_other_is_named_in_no_log_and_is_given_up_after_a_week()
    {
        using var postbox = new Postbox { Refused = "wrong@example.org" };
        using var portal = new PortalServices(TestDatabase.Seeded(TestDatabase.Sqlite));
        await PlanAsync(portal.Services, "suzhou", "", "wrong@example.org");
        await PlanAsync(portal.Services, "lyon", "", "li.na@example.org");
        var log = new Ledger();
        using var reminders = new ReviewReminders(
            portal.Services.GetRequiredService<IServiceScopeFactory>(),
            MailServer(portal, postbox),
            new PortalLinksFactory(""),
            portal.Clock,
            log
        );

        portal.Clock.SetUtcNow(NineInBeijing);
        await reminders.LookAsync(default);
        portal.Clock.Advance(TimeSpan.FromDays(1));
        await reminders.LookAsync(default);
        var overdue = await portal.InScopeAsync(services => services.GetRequiredService<Reviews>().OverdueAsync());
        portal.Clock.Advance(TimeSpan.FromDays(6));

        Assert.Equal(["li.na@example.org"], postbox.Mail.Select(mail => mail.To.ToString()));
        Assert.Equal(1, overdue);
        Assert.Empty(await portal.InScopeAsync(services => services.GetRequiredService<Reviews>().AddresseesAsync()));
        Assert.Equal(2, log.Said.Count(line => line.Contains("550", StringComparison.Ordinal)));
        Assert.DoesNotContain(log.Said, line => line.Contains('@', StringComparison.Ordinal));
    }

    [Fact]
    public void A_sender_that_is_left_empty_is_none_where_no_mail_is_sent()
    {
        using var app = new PortalApp().With("Portal:MailServer", "").With("Portal:MailFrom", "");

        Assert.False(app.Services.GetRequiredService<MailServer>().IsThere);
    }

    private static MailServer MailServer(PortalServices portal, Postbox postbox, bool isPlain = true) =>
        new(new MailSettings("127.0.0.1", postbox.Port, "portal@example.org") { IsPlain = isPlain }, portal.Clock);

    private static ReviewReminders Reminders(PortalServices portal, MailServer server) =>
        new(
            portal.Services.GetRequiredService<IServiceScopeFactory>(),
            server,
            new PortalLinksFactory("https://portal.example"),
            portal.Clock,
            NullLogger<ReviewReminders>.Instance
        );

    private static Task<Outcome> PlanAsync(IServiceProvider services, string city, string note, string mail) =>
        services.InScopeAsync(scope =>
            scope
                .GetRequiredService<Reviews>()
                .PlanAsync(RecordId.For("city", city), new ReviewPlan(Day, note, mail), isLookedThrough: false, 0, Scopes.ByStaff)
        );

    private sealed class Ledger : ILogger<ReviewReminders>
    {
        public List<string> Said { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => Said.Add($"{formatter(state, exception)} {exception}");
    }
}
