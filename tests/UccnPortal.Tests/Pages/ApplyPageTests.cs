using System.Text.RegularExpressions;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages;

public sealed partial class ApplyPageTests(PortalApp app) : IClassFixture<PortalApp>
{
    private readonly HttpClient _client = app.CreateClient();

    [GeneratedRegex(@"^\d{4}(-\d\d){0,2}$")]
    private static partial Regex DateAlone();

    [GeneratedRegex(@"\d{1,2}:\d\d")]
    private static partial Regex Hour();

    [Theory]
    [InlineData("/zh/apply")]
    [InlineData("/en/apply")]
    [InlineData("/zh/apply?bi=1")]
    [InlineData("/en/apply?bi=1")]
    public async Task The_last_timetable_known_in_full_stands_there_in_both_languages(string path)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var page = await _client.DocumentAsync(path);
        var call = network.Calls.Single(call => call.Year == 2021);
        var phases = page.QuerySelectorAll("#timetable .ph3 > li");

        Assert.Equal(call.Phases.Count, phases.Length);
        Assert.All(
            call.Phases.Zip(phases),
            phase =>
            {
                Assert.Contains(phase.First.Name.Zh, phase.Second.TextContent, StringComparison.Ordinal);
                Assert.Contains(phase.First.Name.En, phase.Second.TextContent, StringComparison.Ordinal);
                Assert.All(
                    phase.First.Milestones.Zip(phase.Second.QuerySelectorAll(".d")),
                    milestone =>
                    {
                        Assert.Equal(milestone.First.On.ToString(), milestone.Second.QuerySelector("time")?.GetAttribute("datetime"));
                        Assert.Contains(milestone.First.Text.Zh, milestone.Second.TextContent, StringComparison.Ordinal);
                        Assert.Contains(milestone.First.Text.En, milestone.Second.TextContent, StringComparison.Ordinal);
                    }
                );
            }
        );
        Assert.Contains(call.Note.Zh, page.GetElementById("timetable")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(call.Note.En, page.GetElementById("timetable")?.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "zh",
        "2027年申报：日期待公布",
        "2025年申报，2025年10月31日公布结果，新增58座，全球共408座",
        "该轮申报已结束，日期仅供参考。"
    )]
    [InlineData(
        "en",
        "2027 call for applications: dates to be announced",
        "2025 call for applications. Results announced on 31 October 2025, 58 new members, 408 in total",
        "This call has closed; the dates are for reference only."
    )]
    public async Task What_is_known_of_the_next_and_the_last_call_is_said_first_and_nothing_is_guessed(
        string language,
        string next,
        string last,
        string over
    )
    {
        var page = await _client.DocumentAsync($"/{language}/apply");

        var inShort = page.QuerySelector("main > section:first-of-type .facts")?.TextContent;
        Assert.Contains(next, inShort, StringComparison.Ordinal);
        Assert.Contains(last, inShort, StringComparison.Ordinal);
        Assert.Contains(over, page.GetElementById("timetable")?.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("#call-2027 time"));
    }

    [Fact]
    public async Task The_source_gives_no_hour_so_none_is_shown_or_converted()
    {
        var page = await _client.DocumentAsync("/zh/apply");

        Assert.NotEmpty(page.QuerySelectorAll("time"));
        Assert.All(page.QuerySelectorAll("time"), time => Assert.Matches(DateAlone(), time.GetAttribute("datetime")));
        Assert.DoesNotMatch(Hour(), page.QuerySelector("main")?.TextContent);
    }

    [Theory]
    [InlineData("#timetable .ph3 > li:last-child", "10月29日", "11月8日")]
    [InlineData("#website", "https://zh.unesco.org/creative-cities/", "https://www.unesco.org/en/creative-cities")]
    public async Task What_was_printed_otherwise_carries_its_erratum(string place, string printed, string corrected)
    {
        var page = await _client.DocumentAsync("/zh/apply");

        var mark = Assert.Single(page.QuerySelectorAll($"{place} details.err"));
        Assert.Contains(printed, mark.QuerySelector("del")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(corrected, mark.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rules_in_force_say_since_when_and_lead_to_the_meeting_that_decided_them()
    {
        var page = await _client.DocumentAsync("/en/apply");
        var rules = page.QuerySelectorAll("#rules .facts > div").Select(rule => rule.TextContent).ToList();

        Assert.Equal(
            ["Limit per country", "Fields", "Frequency of calls", "Support letters from cities", "Application form and procedures"],
            page.QuerySelectorAll("#rules .facts dt").Select(name => name.TextContent.Trim())
        );
        Assert.Contains("At most two applications per country", rules[0], StringComparison.Ordinal);
        Assert.Contains("Since 2021 (Paris, France, 2021)", rules[0], StringComparison.Ordinal);
        Assert.Contains("Since 2019 (Enghien-les-Bains, France, 2017)", rules[1], StringComparison.Ordinal);
        Assert.DoesNotContain("At most four applications", page.GetElementById("rules")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["/en/history#2021", "/en/history#2017", "/en/history#2015", "/en/history#2015", "/en/history#2015"],
            page.QuerySelectorAll("#rules .facts dd a").Select(link => link.GetAttribute("href"))
        );
    }

    [Fact]
    public async Task Every_call_of_the_records_is_listed_with_what_is_known_of_it()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var page = await _client.DocumentAsync("/en/apply");

        Assert.Equal(
            network.Calls.Select(call => $"call-{call.Slug}").Reverse(),
            page.QuerySelectorAll("#calls .rows > li").Select(call => call.Id)
        );
        Assert.All(
            network.Calls.Where(call => call.NewMembersPublished is not null),
            call =>
                Assert.Contains(
                    $"{call.NewMembersPublished} new members, {call.MembersPublished} in total",
                    page.GetElementById($"call-{call.Slug}")?.TextContent,
                    StringComparison.Ordinal
                )
        );
        Assert.Contains("30 June 2023", page.GetElementById("call-2023")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("3 March 2025", page.GetElementById("call-2025")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_papers_are_a_list_and_side_by_side_two()
    {
        var alone = await _client.DocumentAsync("/zh/apply/documents");
        var both = await _client.DocumentAsync("/zh/apply/documents?bi=1");

        Assert.Equal(6, alone.QuerySelectorAll("#what-to-submit ul > li").Length);
        Assert.Contains("尚未审定", alone.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["本国教科文组织全国委员会的推荐函", "A letter of endorsement from the National Commission for UNESCO"],
            both.QuerySelectorAll("#what-to-submit .duo li:nth-child(4)").Select(paper => paper.TextContent)
        );
    }

    [Fact]
    public async Task The_figure_is_drawn_for_wide_and_for_narrow_screens_and_says_in_words_what_it_shows()
    {
        var page = await _client.DocumentAsync("/en/apply");

        Assert.Equal(["gr wid", "gr nar"], page.QuerySelectorAll("#timetable svg.gr").Select(drawing => drawing.ClassName));
        Assert.All(
            page.QuerySelectorAll("#timetable svg.gr"),
            drawing =>
            {
                Assert.Equal(
                    "2021 call for applications: Call for applications, to 30 June 2021; "
                        + "Evaluation, to 12 September 2021; Notification of results, to 29 October 2021.",
                    drawing.GetAttribute("aria-label")
                );
                Assert.Equal(3, drawing.QuerySelectorAll("rect").Length);
                Assert.Single(drawing.QuerySelectorAll(".un"));
            }
        );
    }

    [Fact]
    public async Task As_of_an_earlier_year_it_shows_the_calls_rules_and_members_of_then()
    {
        var page = await _client.DocumentAsync("/en/apply?as_of=2018");

        Assert.Contains("2019 call for applications", page.GetElementById("in-short")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("2017 call for applications", page.GetElementById("in-short")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("call-2017", page.QuerySelector("#calls li")?.Id);
        Assert.Contains("End of 2018", page.QuerySelector(".ed")?.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("2018", page.QuerySelector("#fields h2")?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Quanzhou", page.GetElementById("fields")?.TextContent, StringComparison.Ordinal);
        Assert.Null(page.GetElementById("in-china"));
        Assert.Null(page.QuerySelector("main > ul.notes"));
    }

    [Fact]
    public async Task The_home_page_leads_here_to_the_calls_and_to_the_rules()
    {
        var links = (await _client.DocumentAsync("/zh")).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();

        Assert.All(
            ["/zh/apply", "/zh/apply#call-2027", "/zh/apply#call-2025", "/zh/history#rule-per-country-limit"],
            target => Assert.Contains(target, links)
        );
    }
}
