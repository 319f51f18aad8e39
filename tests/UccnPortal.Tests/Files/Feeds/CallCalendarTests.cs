using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using UccnPortal.Records;
using UccnPortal.Tests.Support;
using Calendar = Ical.Net.Calendar;

namespace UccnPortal.Tests.Files.Feeds;

public sealed class CallCalendarTests : IDisposable
{
    private readonly PortalApp _app = new PortalApp().With("Portal:PublicBaseUrl", "https://portal.example");

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task It_is_the_calendar_that_was_checked_by_hand(string language)
    {
        var expected = await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "tests", "UccnPortal.Tests", "Control", $"apply.{language}.ics")
        );

        var text = await TextAsync(language);

        Assert.Equal(expected, text.Replace("\r\n", "\n", StringComparison.Ordinal));
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh", "zh-Hans")]
    [InlineData("en", "en")]
    public async Task A_calendar_program_reads_every_known_date_as_a_whole_day_that_ends_before_the_next(string language, string tag)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var calendar = Calendar.Load(await TextAsync(language)) ?? new Calendar();

        var dates = network
            .Calls.SelectMany(call =>
                call.Phases.SelectMany(phase => phase.Milestones).Select(milestone => milestone.On).Append(call.Announced)
            )
            .OfType<PartialDate>()
            .Select(date => date.ToString())
            .Order();
        var entries = calendar.Events.Where(entry => entry.Uid != $"none-ahead-{language}@portal.example").ToList();
        Assert.Equal(dates, entries.Select(entry => Day(entry.Start)).Order());
        Assert.All(
            entries,
            entry =>
            {
                Assert.False(entry.Start!.HasTime); // Every entry has a start: just compared.
                Assert.Equal(entry.Start.Value.AddDays(1), entry.End?.Value);
                Assert.Equal(EventStatus.Confirmed, entry.Status);
                Assert.Equal(tag, entry.Properties.Single(property => property.Name == "SUMMARY").Parameters.Get("LANGUAGE"));
                Assert.EndsWith("@portal.example", entry.Uid, StringComparison.Ordinal);
                Assert.StartsWith($"https://portal.example/{language}/apply#call-", entry.Url?.ToString(), StringComparison.Ordinal);
            }
        );
        Assert.Equal(calendar.Events.Count, calendar.Events.Select(entry => entry.Uid).Distinct().Count());
    }

    [Fact]
    public async Task No_line_is_longer_than_75_octets_and_none_is_cut_within_a_character()
    {
        using var client = _app.CreateClient();
        var bytes = await client.GetByteArrayAsync("/zh/apply.ics");
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);

        var lines = new List<byte[]>();
        for (var rest = bytes.AsSpan(); rest.Length > 0; )
        {
            var end = rest.IndexOf("\r\n"u8);
            lines.Add(rest[..end].ToArray());
            rest = rest[(end + 2)..];
        }

        Assert.Contains(lines, line => line[0] == ' ');
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 75));
        Assert.All(lines, line => strict.GetString(line));
    }

    [Fact]
    public async Task It_says_how_often_to_look_and_may_be_read_from_anywhere_in_a_304_too()
    {
        using var client = _app.CreateClient();

        using var response = await client.GetAsync("/en/apply.ics");
        using var again = await client.GetAsync("/en/apply.ics", ("If-None-Match", response.TagOf().ToString()));
        var text = await response.DecodedAsync();

        Assert.Equal("text/calendar; charset=utf-8", response.Header("Content-Type"));
        Assert.Equal("*", response.Header("Access-Control-Allow-Origin"));
        Assert.Equal("public, max-age=300", response.Header("Cache-Control"));
        Assert.Equal(304, (int)again.StatusCode);
        Assert.Contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\r\nX-PUBLISHED-TTL:P1D\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_that_nobody_announced_is_tentative_one_known_to_the_month_fills_it_and_one_known_to_the_year_is_left_out()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var computed = network.Sources.First(source => source.Kind is SourceKind.Computed or SourceKind.EditorsKnowledge);
        var before = await EntryAsync("call-2021-applications-deadline-en@portal.example");
        _app.Clock.Advance(TimeSpan.FromMinutes(1));
        await _app.Services.EditAsync<Call>(
            "2021",
            call =>
            {
                var (first, second) = (call.Phases[0].Milestones[0], call.Phases[0].Milestones[1]);
                first.On = new PartialDate(2021, 12);
                call.Phases[1].Milestones[0].On = new PartialDate(2021);
                call.Sources.RemoveAll(citation => citation.Field == $"phases[applications].milestones[{second.Key}]");
                call.Sources.Add(new Citation { Field = $"phases[applications].milestones[{second.Key}].on", Source = computed.Id });
            }
        );
        _app.Clock.Advance(TimeSpan.FromSeconds(2));

        var calendar = await CalendarAsync();

        var month = Entry(calendar, "call-2021-applications-launch-en@portal.example");
        var projected = Entry(calendar, "call-2021-applications-deadline-en@portal.example");
        Assert.Equal(("2021-12-01", "2022-01-01", EventStatus.Tentative), (Day(month.Start), Day(month.End), month.Status));
        Assert.Equal(EventStatus.Confirmed, before.Status);
        Assert.Equal(EventStatus.Tentative, projected.Status);
        Assert.Equal(before.Sequence + 60, projected.Sequence);
        Assert.True(projected.LastModified > before.LastModified);
        Assert.DoesNotContain(calendar.Events, entry => entry.Uid == "call-2021-evaluation-evaluation-end-en@portal.example");
    }

    [Fact]
    public async Task Where_no_date_lies_ahead_one_entry_says_so_today_until_one_does()
    {
        const string NoneAhead = "none-ahead-en@portal.example";
        var first = await EntryAsync(NoneAhead);
        _app.Leap(TimeSpan.FromDays(1));
        var second = await EntryAsync(NoneAhead);
        await _app.Services.EditAsync<Call>(
            "2027",
            call =>
                call.Phases.Add(
                    new CallPhase
                    {
                        Key = "applications",
                        Name = new LocalizedText("征集申报", "Call for applications"),
                        Milestones =
                        [
                            new Milestone
                            {
                                Key = "deadline",
                                On = new PartialDate(2027, 3, 1),
                                Text = new LocalizedText("申报截止", "Deadline for applications"),
                            },
                        ],
                    }
                )
        );
        _app.Clock.Advance(TimeSpan.FromSeconds(2));
        var dated = await CalendarAsync();
        _app.Leap(TimeSpan.FromDays(120));
        var over = await EntryAsync(NoneAhead);

        Assert.Equal(("2026-11-22", "2026-11-23"), (Day(first.Start), Day(second.Start)));
        Assert.Equal(first.Sequence + 86_400, second.Sequence);
        Assert.DoesNotContain(dated.Events, entry => entry.Uid == NoneAhead);
        Assert.Contains(dated.Events, entry => Day(entry.Start) == "2027-03-01");
        Assert.Equal("2027-03-23", Day(over.Start));
    }

    [Theory]
    [InlineData("zh", "【暂定】2027年申报：", "教科文组织尚未公布")]
    [InlineData("en", "[Tentative] 2027 call for applications: ", "UNESCO has not announced this date")]
    public async Task The_last_calls_dates_can_be_had_for_the_coming_year_marked_tentative_and_with_reminders(
        string language,
        string mark,
        string reason
    )
    {
        using var client = _app.CreateClient();
        using var response = await client.GetAsync($"/{language}/apply/tentative.ics");
        var text = await response.DecodedAsync();
        var calendar = Calendar.Load(text) ?? new Calendar();

        Assert.Equal(["2027-01-31", "2027-03-03", "2027-10-31"], calendar.Events.Select(entry => Day(entry.Start)));
        Assert.All(
            calendar.Events,
            entry =>
            {
                Assert.Equal((EventStatus.Tentative, "PRIVATE"), (entry.Status, entry.Class));
                Assert.StartsWith(mark, entry.Summary, StringComparison.Ordinal);
                Assert.Contains(reason, entry.Description, StringComparison.Ordinal);
                Assert.EndsWith("@portal.example", entry.Uid, StringComparison.Ordinal);
            }
        );
        // Ninety days before 31 January have passed.
        Assert.Equal([2, 3, 3], calendar.Events.Select(entry => entry.Alarms.Count));
        Assert.All(calendar.Events.SelectMany(entry => entry.Alarms), alarm => Assert.Equal(AlarmAction.Display, alarm.Action));
        Assert.Equal(3, text.Split("\r\nTRIGGER:-P29DT15H\r\n").Length - 1);
        Assert.Equal("text/calendar; charset=utf-8", response.Header("Content-Type"));
        Assert.StartsWith("attachment;", response.Header("Content-Disposition"), StringComparison.Ordinal);
        Assert.DoesNotContain("METHOD:", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tentative_calendar_shows_only_what_lies_ahead_and_says_so_where_nothing_does()
    {
        _app.Leap(TimeSpan.FromDays(365));
        using var client = _app.CreateClient();

        var calendar = Calendar.Load(await client.GetStringAsync("/en/apply/tentative.ics")) ?? new Calendar();

        Assert.Equal("none-ahead-en@portal.example", Assert.Single(calendar.Events).Uid);
    }

    [Fact]
    public async Task The_page_leads_to_it_for_subscribers_and_for_those_who_take_the_file()
    {
        using var client = _app.CreateClient();

        var page = await client.DocumentAsync("/zh/apply");

        Assert.NotNull(page.QuerySelector("a[href='webcal://portal.example/zh/apply.ics']"));
        Assert.NotNull(page.QuerySelector("a[href='/zh/apply.ics']"));
        Assert.NotNull(page.QuerySelector("a[href='/zh/apply/tentative.ics']"));
    }

    private async Task<CalendarEvent> EntryAsync(string uid) => Entry(await CalendarAsync(), uid);

    private async Task<Calendar> CalendarAsync() => Calendar.Load(await TextAsync("en")) ?? new Calendar();

    private static CalendarEvent Entry(Calendar calendar, string uid) => Assert.Single(calendar.Events, entry => entry.Uid == uid);

    private static string Day(CalDateTime? date) =>
        date?.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private async Task<string> TextAsync(string language)
    {
        using var client = _app.CreateClient();
        return await client.GetStringAsync($"/{language}/apply.ics");
    }
}
