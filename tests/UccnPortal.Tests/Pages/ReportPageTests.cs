using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Data.History;
using UccnPortal.Editing;
using UccnPortal.Records;
using UccnPortal.Startup;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages;

/// <summary>The form for reports of mistakes, used as a browser without cookies and scripts uses it.</summary>
public sealed class ReportPageTests
{
    private static readonly Guid Suzhou = RecordId.For("city", "suzhou");

    private static readonly Func<Answer, IEnumerable<string>>[] Rules =
    [
        PageRules.IsHtml,
        PageRules.SaysItsLanguage,
        PageRules.HasOneHeading,
        PageRules.HasTitleAndDescription,
        PageRules.HasNoEmptyAddress,
        PageRules.HasNoCodeShowing,
        PageRules.HasNothingInline,
        PageRules.HasUniqueIds,
        PageRules.LoadsNothingFromElsewhere,
        PageRules.MarksChinese,
        PageRules.MarksEnglish,
        PageRules.IsInPlainWords,
        PageRules.HasNoTypedSpaces,
    ];

    [SkippableTheory]
    [InlineData(TestDatabase.Sqlite, "zh", "已收到")]
    [InlineData(TestDatabase.Postgres, "en", "Received")]
    public async Task A_report_is_kept_with_its_page_and_record_and_its_reader_is_led_to_its_number(
        string provider,
        string language,
        string received
    )
    {
        using var app = PortalApp.On(TestDatabase.Seeded(provider));
        using var reader = new Reader(app);
        await reader.OpenAsync($"/{language}/cities/suzhou");
        await reader.OpenAsync(reader.Page.QuerySelector(".foot .tell a")?.GetAttribute("href") ?? "");
        var about = reader.Page.QuerySelector("main .side a")?.GetAttribute("href");

        await reader.SendAsync(("what", "The year\r\nis wrong. "), ("contact", " reader@example.org"));
        var (status, path) = (reader.Status, reader.Headers.GetValueOrDefault("Location") ?? "");
        var report = await OnlyReportAsync(app);
        await reader.OpenAsync(path);

        Assert.Equal($"/{language}/cities/suzhou", about);
        Assert.Equal((HttpStatusCode.SeeOther, $"/{language}/report/{report.Number}"), (status, path));
        Assert.Equal(
            ($"/{language}/cities/suzhou", Suzhou, "The year\nis wrong.", "reader@example.org", language),
            (report.Page, report.RecordId, report.Text, report.Contact, report.Language.Code())
        );
        Assert.Equal(ReaderReportState.New, report.State);
        Assert.True(ReportNumber.IsOne(report.Number));
        var main = reader.Page.QuerySelector("main")?.TextContent;
        Assert.Equal((HttpStatusCode.OK, "no-store"), (reader.Status, reader.Headers["Cache-Control"]));
        Assert.Equal(report.Number, reader.Page.GetElementById("number")?.TextContent);
        Assert.Equal(received, reader.Page.GetElementById("state")?.TextContent);
        Assert.DoesNotContain("is wrong", main, StringComparison.Ordinal);
        Assert.DoesNotContain("reader@", main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/zh", true)]
    [InlineData("/en/cities/lyon", true)]
    [InlineData("/zh/cities?field=design&as_of=2021", true)]
    [InlineData("/zh/embed", true)]
    [InlineData("/zh/edition", false)]
    [InlineData("/zh/nonsense", false)]
    [InlineData("/zh/report", false)]
    [InlineData("/embed/v1/zh/cities", false)]
    public async Task Every_page_but_embeds_errors_and_the_edition_to_print_leads_to_the_form(string path, bool leads)
    {
        using var app = new PortalApp();
        using var reader = new Reader(app);
        string[] expected = leads ? [$"{path[..3]}/report?page={Uri.EscapeDataString(path)}"] : [];

        await reader.OpenAsync(path);

        Assert.Equal(
            expected,
            reader
                .Page.QuerySelectorAll("a")
                .Select(link => link.GetAttribute("href") ?? "")
                .Where(href => href.Contains("/report?", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task The_form_is_for_one_reader_sets_no_cookie_and_keeps_the_rules_of_pages(string language)
    {
        using var app = new PortalApp();
        using var client = app.CreateClient();
        var path = $"/{language}/report?page=%2Fzh%2Fcities%2Fsuzhou";

        var tokens = new List<string?>();
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var response = await client.GetAsync(path);
            var body = await response.DecodedAsync();
            var answer = new Answer(path, response.StatusCode, response.AllHeaders(), body, Html.Parse(body));
            tokens.Add(answer.Document.QuerySelector("input[name=token]")?.GetAttribute("value"));
            Assert.Empty(Rules.SelectMany(rule => rule(answer)));
            Assert.Equal("no-store", answer.Headers["Cache-Control"]);
            Assert.Contains("form-action 'self'", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
            Assert.False(answer.Headers.ContainsKey("Set-Cookie"));
            Assert.NotNull(answer.Document.QuerySelector("meta[name=robots][content=noindex]"));
        }

        Assert.True(tokens[0] is { Length: > 40 } && tokens[0] != tokens[1]);
    }

    [Theory]
    [InlineData("zh", "missing", "尚未提交")]
    [InlineData("en", "missing", "Not sent yet")]
    [InlineData("en", "forged", "Not sent yet")]
    [InlineData("zh", "expired", "尚未提交")]
    [InlineData("en", "elsewhere", "Not sent yet")]
    [InlineData("zh", "fast", "尚未提交")]
    [InlineData("en", "trapped", "Not sent yet")]
    public async Task A_form_that_nobody_sent_from_here_in_its_time_is_shown_again_and_nothing_is_kept_until_it_is_sent_again(
        string language,
        string fault,
        string said
    )
    {
        using var app = new PortalApp();
        using var reader = new Reader(app);
        await reader.OpenAsync($"/{language}/report?page=/{language}/cities/suzhou", fault == "fast" ? TimeSpan.FromSeconds(1) : null);
        var fields = reader.Filled(("what", "<b>A wrong year</b>"), ("contact", "021 65987687"));
        if (fault == "missing")
            fields.Remove("token");
        if (fault == "forged")
            fields["token"] = new string('A', 200);
        if (fault == "expired")
            app.Leap(TimeSpan.FromHours(25));
        if (fault == "trapped")
            fields["website"] = "https://spam.example";

        await reader.SendAsync(fields, fault == "elsewhere" ? "https://elsewhere.example" : Site.Origin);
        var (status, page) = (reader.Status, reader.Page);
        var kept = await CountAsync(app);
        app.Leap(Reader.Reading);
        await reader.SendAsync();

        Assert.Equal((HttpStatusCode.BadRequest, 0), (status, kept));
        Assert.StartsWith(said, page.GetElementById("problems")?.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("<b>A wrong year</b>", (page.GetElementById("what") as IHtmlTextAreaElement)?.Value);
        Assert.Equal("021 65987687", page.GetElementById("contact")?.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.SeeOther, reader.Status);
        Assert.Equal("<b>A wrong year</b>", (await OnlyReportAsync(app)).Text);
    }

    [Fact]
    public async Task The_field_for_robots_is_hidden_named_for_screen_readers_and_shown_when_it_was_filled_in()
    {
        using var app = new PortalApp();
        using var reader = new Reader(app);
        await reader.OpenAsync("/en/report");
        var hidden = reader.Page.GetElementById("website");
        var label = reader.Page.QuerySelector("label[for=website]")?.TextContent;

        await reader.SendAsync(("what", "x"), ("website", "https://spam.example"));

        Assert.Equal(("-1", "Leave this field empty"), (hidden?.GetAttribute("tabindex"), label));
        Assert.Equal("sr", hidden?.ParentElement?.ClassName);
        Assert.NotEqual("sr", reader.Page.GetElementById("website")?.ParentElement?.ClassName);
        Assert.Equal("#website", reader.Page.QuerySelector("#problems a")?.GetAttribute("href"));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_form_sent_several_times_at_once_is_taken_once_and_a_new_text_needs_a_new_form(string provider)
    {
        using var app = PortalApp.On(TestDatabase.Seeded(provider));
        using var reader = new Reader(app);
        await reader.OpenAsync("/zh/report?page=/zh/errata");
        var fields = reader.Filled(("what", "印错了"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => reader.PostAsync(fields)));
        var afterwards = await CountAsync(app);
        fields["what"] = "又错了";
        await reader.SendAsync(fields);
        var (status, typed) = (reader.Status, (reader.Page.GetElementById("what") as IHtmlTextAreaElement)?.Value);
        app.Leap(Reader.Reading);
        await reader.SendAsync();

        Assert.Single(answers.Distinct());
        Assert.Equal((HttpStatusCode.SeeOther, 1), (answers[0].Status, afterwards));
        Assert.Equal((HttpStatusCode.Conflict, "又错了"), (status, typed));
        Assert.Equal((HttpStatusCode.SeeOther, 2), (reader.Status, await CountAsync(app)));
    }

    [Theory]
    [InlineData(2000, 200, "")]
    [InlineData(2001, 200, "what")]
    [InlineData(2000, 201, "contact")]
    [InlineData(5000, 5000, "what contact")]
    [InlineData(0, 0, "what")]
    public async Task A_text_is_as_long_as_is_said_beside_its_field_and_a_longer_one_is_shown_again(int text, int contact, string refused)
    {
        using var app = new PortalApp();
        using var reader = new Reader(app);
        await reader.OpenAsync("/zh/report");
        var limits = (reader.Page.GetElementById("what")?.GetAttribute("maxlength"), reader.Page.GetElementById("what-hint")?.TextContent);

        await reader.SendAsync(("what", new string('错', text)), ("contact", new string('1', contact)));

        Assert.Equal("2000", limits.Item1);
        Assert.Contains("2000", limits.Item2, StringComparison.Ordinal);
        Assert.Equal(refused.Length == 0 ? HttpStatusCode.SeeOther : HttpStatusCode.BadRequest, reader.Status);
        Assert.Equal(refused, string.Join(' ', reader.Page.QuerySelectorAll("form.write [aria-invalid]").Select(field => field.Id)));
        Assert.Equal(refused.Length == 0 ? 1 : 0, await CountAsync(app));
        if (refused.Length > 0)
            Assert.Equal(text, (reader.Page.GetElementById("what") as IHtmlTextAreaElement)?.Value.Length);
    }

    [Theory]
    [InlineData("zh", "短时间内收到的反馈过多")]
    [InlineData("en", "Too many reports")]
    public async Task A_network_and_all_together_send_so_many_reports_then_429_in_the_readers_language_with_the_text(
        string language,
        string said
    )
    {
        using var app = new PortalApp()
            .With(RemoteAddresses.AddTo)
            .With(services => services.AddSingleton(new ReportLimits(OfPlace: 2, OfAll: 3, TimeSpan.FromHours(1))));
        var answers = new List<HttpStatusCode>();
        using var one = new Reader(app, "203.0.113.7");
        using var other = new Reader(app, "203.0.113.8");
        foreach (var reader in new[] { one, one, one, other, other })
        {
            await reader.OpenAsync($"/{language}/report");
            await reader.SendAsync(("what", $"Report {answers.Count}"));
            answers.Add(reader.Status);
        }

        Assert.Equal([303, 303, 429, 303, 429], answers.Select(answer => (int)answer));
        Assert.Equal(3, await CountAsync(app));
        Assert.Contains(said, one.Page.GetElementById("problems")?.TextContent, StringComparison.Ordinal);
        Assert.InRange(int.Parse(one.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture), 1, 3600);
        Assert.Equal("Report 2", (one.Page.GetElementById("what") as IHtmlTextAreaElement)?.Value);
        Assert.Equal("no-store", one.Headers["Cache-Control"]);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task What_cannot_be_seen_is_taken_out_of_a_report(string provider)
    {
        using var app = PortalApp.On(TestDatabase.Seeded(provider));
        using var reader = new Reader(app);
        await reader.OpenAsync("/zh/report");

        await reader.SendAsync(("what", "正\0文\u202E反\u0007向\u2028第二行"), ("contact", "a@\u200Bb.example\r\nBcc: c"));

        var report = await OnlyReportAsync(app);
        Assert.Equal(("正文反向\n第二行", "a@b.example Bcc: c"), (report.Text, report.Contact));
        Assert.Null(report.RecordId);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", 1 << 20, 413)]
    [InlineData("application/x-www-form-urlencoded", 200, 400)]
    [InlineData("multipart/form-data; boundary=x", 200, 400)]
    [InlineData("application/json", 200, 400)]
    public async Task What_is_too_large_or_no_form_is_refused_in_the_readers_language(string type, int length, int status)
    {
        using var app = new PortalApp();
        using var client = app.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/en/report");
        request.Content = new ByteArrayContent(Encoding.ASCII.GetBytes("what=%FF&" + new string('&', length)));
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        request.Headers.Add("Origin", Site.Origin);

        using var response = await client.SendAsync(request);
        var page = Html.Parse(await response.DecodedAsync());

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Null(response.Header("Set-Cookie"));
        Assert.Equal(0, await CountAsync(app));
    }

    [Theory]
    [InlineData("https://elsewhere.example/zh")]
    [InlineData("//elsewhere.example")]
    [InlineData("/admin")]
    [InlineData("/zh/cities/atlantis")]
    [InlineData("/zh/../admin")]
    [InlineData("/zh/report")]
    [InlineData("javascript:alert(1)")]
    public async Task A_page_that_is_not_ours_is_named_as_ignored_linked_nowhere_and_not_kept(string page)
    {
        using var app = new PortalApp();
        using var reader = new Reader(app);
        await reader.OpenAsync($"/en/report?page={Uri.EscapeDataString(page)}");
        var (note, field) = (reader.Page.QuerySelector("ul.notes li")?.TextContent, reader.Page.QuerySelector("input[name=page]"));
        var links = reader.Page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href"));

        await reader.SendAsync(("what", "x"), ("page", page));

        Assert.Contains($"page={page}", note, StringComparison.Ordinal);
        Assert.Null(field);
        Assert.DoesNotContain(page, links);
        var report = await OnlyReportAsync(app);
        Assert.Equal(("", null), (report.Page, report.RecordId));
    }

    [Theory]
    [InlineData("/zh/cities?junk=1&as_of=2015&field=design", "/zh/cities?field=design&as_of=2015")]
    [InlineData("/en/search?q=suzhou", "/en/search")]
    [InlineData("/en/names/suzhou", "/en/names/suzhou")]
    public async Task Of_the_address_of_a_page_what_pages_understand_is_kept(string asked, string kept)
    {
        using var app = new PortalApp();
        using var reader = new Reader(app);

        await reader.OpenAsync($"/zh/report?page={Uri.EscapeDataString(asked)}");
        await reader.SendAsync(("what", "x"));

        Assert.Equal(kept, (await OnlyReportAsync(app)).Page);
    }

    [Theory]
    [InlineData("zh", "暂不接收")]
    [InlineData("en", "no new ones are being taken")]
    public async Task While_too_many_reports_are_open_the_page_says_so_and_gives_a_mail_address(string language, string said)
    {
        using var app = new PortalApp().With(services => services.AddSingleton(new ReaderReportLimits(MostOpen: 1, DaysKept: 180)));
        using var reader = new Reader(app);
        using var late = new Reader(app);
        await late.OpenAsync($"/{language}/report");
        await reader.OpenAsync($"/{language}/report");
        await reader.SendAsync(("what", "First"));

        await late.SendAsync(("what", "Second"));
        var (count, closed) = (await CountAsync(app), late.Page);
        await MarkAsync(app, ReaderReportState.Declined);
        await reader.OpenAsync($"/{language}/report");
        await reader.SendAsync(("what", "Second"));

        Assert.Contains(said, closed.GetElementById("closed")?.TextContent, StringComparison.Ordinal);
        Assert.NotNull(closed.QuerySelector("#closed a[href^='mailto:']"));
        Assert.Null(closed.QuerySelector("form.write"));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, 1), (late.Status, count));
        Assert.Equal("Second", (closed.GetElementById("what") as IHtmlTextAreaElement)?.Value);
        Assert.Equal(2, await CountAsync(app));
    }

    [Theory]
    [InlineData("/zh/report/cdfhj-kmnpr")]
    [InlineData("/en/report/1")]
    [InlineData("/en/report/aaaaa-aaaaa")]
    [InlineData("/zh/report/cdfhjxkmnpr")]
    public async Task A_number_that_nobody_has_is_no_page(string path)
    {
        using var app = new PortalApp();
        using var client = app.CreateClient();

        using var response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public void Numbers_are_of_signs_that_are_not_mistaken_for_others_and_do_not_repeat()
    {
        var numbers = Enumerable.Range(0, 1000).Select(_ => ReportNumber.Next()).ToList();

        Assert.All(numbers, number => Assert.Matches("^[cdfhjkmnprtwxy346789]{5}-[cdfhjkmnprtwxy346789]{5}$", number));
        Assert.All(numbers, number => Assert.True(ReportNumber.IsOne(number)));
        Assert.Equal(1000, numbers.Distinct().Count());
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_closed_report_is_deleted_when_its_days_are_over_and_an_open_one_stays(string provider)
    {
        using var app = PortalApp.On(TestDatabase.Seeded(provider)).With("Portal:ReportDays", "30");
        using var reader = new Reader(app);
        await reader.OpenAsync("/zh/report");
        await reader.SendAsync(("what", "x"));
        var number = (await OnlyReportAsync(app)).Number;

        app.Leap(TimeSpan.FromDays(40));
        await app.LookThroughAsync();
        var open = await CountAsync(app);
        await MarkAsync(app, ReaderReportState.Corrected);
        app.Leap(TimeSpan.FromDays(29));
        await app.LookThroughAsync();
        var closed = await CountAsync(app);
        await reader.OpenAsync($"/zh/report/{number}");
        var (state, days) = (reader.Page.GetElementById("state")?.TextContent, reader.Page.QuerySelector("main .side .m")?.TextContent);
        app.Leap(TimeSpan.FromDays(2));
        await app.LookThroughAsync();
        await reader.OpenAsync($"/zh/report/{number}");

        Assert.Equal((1, 1, 0), (open, closed, await CountAsync(app)));
        Assert.Equal("已更正", state);
        Assert.Contains("30天", days, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, reader.Status);
    }

    private static Task<int> CountAsync(PortalApp app) => app.Services.InDatabaseAsync(db => db.ReaderReports.CountAsync());

    private static Task<ReaderReport> OnlyReportAsync(PortalApp app) =>
        app.Services.InDatabaseAsync(db => db.ReaderReports.AsNoTracking().SingleAsync());

    private static async Task MarkAsync(PortalApp app, ReaderReportState state)
    {
        var report = await OnlyReportAsync(app);
        await app.InScopeAsync(services =>
            services.GetRequiredService<ReaderReports>().MarkAsync(report.Number, state, report.Version, Scopes.ByStaff)
        );
    }

    /// <summary>Opens pages and sends the form on them, without cookies.</summary>
    private sealed class Reader(PortalApp app, string address = "203.0.113.7") : IDisposable
    {
        public static readonly TimeSpan Reading = TimeSpan.FromSeconds(20);

        private readonly HttpClient _client = app.CreateClient();

        public IHtmlDocument Page { get; private set; } = Html.Parse("");
        public HttpStatusCode Status { get; private set; }
        public Dictionary<string, string> Headers { get; private set; } = [];

        public void Dispose() => _client.Dispose();

        /// <summary>Opens a page and reads it for a while.</summary>
        public async Task OpenAsync(string path, TimeSpan? reading = null)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            await AskAsync(request);
            app.Leap(reading ?? Reading);
        }

        /// <summary>What the form on the page sends with this typed into it.</summary>
        public Dictionary<string, string> Filled(params (string Name, string Value)[] typed)
        {
            var fields = Page.QuerySelectorAll("form.write input[name], form.write textarea[name]")
                .ToDictionary(
                    field => field.GetAttribute("name") ?? "",
                    field => field is IHtmlTextAreaElement text ? text.Value : field.GetAttribute("value") ?? ""
                );
            foreach (var (name, value) in typed)
                fields[name] = value;
            return fields;
        }

        public Task SendAsync(params (string Name, string Value)[] typed) => SendAsync(Filled(typed));

        public async Task SendAsync(Dictionary<string, string> fields, string origin = Site.Origin)
        {
            using var request = Request(fields, origin);
            await AskAsync(request);
        }

        /// <summary>Sends beside what is shown, as the second click of a double click does.</summary>
        public async Task<(HttpStatusCode Status, string? Location)> PostAsync(Dictionary<string, string> fields)
        {
            using var request = Request(fields, Site.Origin);
            using var response = await _client.SendAsync(request);
            return (response.StatusCode, response.Header("Location"));
        }

        private HttpRequestMessage Request(Dictionary<string, string> fields, string origin)
        {
            var action = Page.QuerySelector("form.write")?.GetAttribute("action");
            var request = new HttpRequestMessage(HttpMethod.Post, action) { Content = new FormUrlEncodedContent(fields) };
            request.Headers.Add("Origin", origin);
            request.Headers.Add(RemoteAddresses.Header, address);
            return request;
        }

        private async Task AskAsync(HttpRequestMessage request)
        {
            using var response = await _client.SendAsync(request);
            (Status, Headers, Page) = (response.StatusCode, response.AllHeaders(), Html.Parse(await response.DecodedAsync()));
        }
    }
}
