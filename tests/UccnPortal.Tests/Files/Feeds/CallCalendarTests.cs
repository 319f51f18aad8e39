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
        Assert.Equal(dates, calendar.Events.Select(entry => Day(entry.Start)).Order());
        Assert.All(
            calendar.Events,
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
    public async Task The_page_leads_to_it_for_subscribers_and_for_those_who_take_the_file()
    {
        using var client = _app.CreateClient();

        var page = await client.DocumentAsync("/zh/apply");

        Assert.NotNull(page.QuerySelector("a[href='webcal://portal.example/zh/apply.ics']"));
        Assert.NotNull(page.QuerySelector("a[href='/zh/apply.ics']"));
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
