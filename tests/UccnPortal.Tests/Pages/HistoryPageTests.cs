using AngleSharp.Dom;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages;

public sealed class HistoryPageTests(PortalApp app) : IClassFixture<PortalApp>
{
    private readonly HttpClient _client = app.CreateClient();

    [Theory]
    [InlineData("/zh/history")]
    [InlineData("/en/history")]
    [InlineData("/zh/history?bi=1")]
    [InlineData("/en/history?bi=1")]
    public async Task Every_decision_theme_and_place_stands_under_its_meeting_in_both_languages(string path)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var page = await _client.DocumentAsync(path);

        Assert.All(
            network.Meetings,
            meeting =>
            {
                var entry = page.GetElementById(meeting.Slug)?.TextContent;
                foreach (
                    var text in meeting
                        .Decisions.Select(decision => decision.Text)
                        .Concat(meeting.Places.Select(place => place.Name))
                        .Append(meeting.Theme)
                )
                {
                    Assert.Contains(text.Zh, entry, StringComparison.Ordinal);
                    Assert.Contains(text.En, entry, StringComparison.Ordinal);
                }
            }
        );
        Assert.Equal(network.Meetings.Select(meeting => meeting.Slug), page.QuerySelectorAll(".time > li").Select(entry => entry.Id));
    }

    [Fact]
    public async Task A_host_that_is_a_member_is_linked_and_lends_the_year_its_colour()
    {
        var page = await _client.DocumentAsync("/zh/history");

        Assert.Equal(
            ["/zh/cities/krakow", "/zh/cities/katowice"],
            page.QuerySelectorAll("[id='2018'] h3 a").Select(link => link.GetAttribute("href"))
        );
        Assert.StartsWith("波兰克拉科夫与", page.QuerySelector("[id='2018'] h3")?.TextContent.Trim(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("[id='2018'] .yp.f-literature > .two.f-music"));
        Assert.Empty(page.QuerySelectorAll("[id='2021'] h3 a"));
        Assert.Equal("yp", page.QuerySelector("[id='2021'] .yp")?.ClassName?.Trim());
    }

    [Theory]
    [InlineData("zh", "2024年7月1日至5日")]
    [InlineData("en", "1–5 July 2024")]
    public async Task Dates_are_given_as_far_as_they_are_known(string language, string days)
    {
        var page = await _client.DocumentAsync($"/{language}/history");

        Assert.Equal(days, page.QuerySelector("[id='2024'] time")?.TextContent);
        Assert.Equal("2014-09-27", page.QuerySelector("[id='2014'] time")?.GetAttribute("datetime"));
        Assert.Equal("2023-10-23", page.QuerySelector("[id='2023'] time")?.GetAttribute("datetime"));
    }

    [Theory]
    [InlineData("zh", "中英文不一致", "每国最多“提交”两项")]
    [InlineData("en", "Chinese and English differ", "the English that two may receive the designation")]
    public async Task Where_the_languages_disagree_both_stand_uncorrected_with_a_note(string language, string heading, string words)
    {
        var page = await _client.DocumentAsync($"/{language}/history");

        var note = page.QuerySelector("[id='2017'] .note");
        Assert.Equal(heading, note?.QuerySelector("b")?.TextContent.Trim());
        Assert.Contains(words, note?.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/{language}/errata#rules-2017", note?.QuerySelector("a")?.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("[id='2017'] details.err"));
    }

    [Theory]
    [InlineData("2013", "要求提供相关城市的 support letters。")]
    [InlineData("2015", "且不再需要有关城市的 support letters。")]
    public async Task A_corrected_decision_opens_what_was_printed(string year, string printed)
    {
        var page = await _client.DocumentAsync("/zh/history");

        Assert.Contains(
            page.QuerySelectorAll($"[id='{year}'] details.err del"),
            deleted => deleted.TextContent.Contains(printed, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Every_rule_that_a_meeting_decided_is_named_there_and_leads_back()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var page = await _client.DocumentAsync("/en/history");

        var decided = network
            .Rules.SelectMany(rule =>
                rule.Versions.Where(version => version.DecidedAt is not null).Select(version => (Rule: rule, Version: version))
            )
            .ToList();
        Assert.All(
            decided,
            change =>
            {
                // Just filtered, and references are checked when seeding.
                var meeting = network.FindRecord(change.Version.DecidedAt!.Value)!;
                var line = page.QuerySelectorAll($"[id='{meeting.Slug}'] .rule li")
                    .Single(line => line.QuerySelector($"a[href='#rule-{change.Rule.Slug}']") is not null);
                Assert.Contains(change.Version.Text.En, line.TextContent, StringComparison.Ordinal);
                Assert.Contains(
                    page.QuerySelectorAll($"#rule-{change.Rule.Slug} tr"),
                    row =>
                        row.TextContent.Contains(change.Version.Text.En, StringComparison.Ordinal)
                        && row.QuerySelector($"a[href='#{meeting.Slug}']") is not null
                );
            }
        );
        Assert.Equal(decided.Count, page.QuerySelectorAll(".time .rule li").Length);
        Assert.Contains("(previously: Term of five years)", page.QuerySelector("[id='2015'] .rule")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Introduced · Limit per country", page.QuerySelector("[id='2019'] .rule")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meetings_after_the_brochure_are_marked_and_name_their_own_sources()
    {
        var page = await _client.DocumentAsync("/zh/history");

        Assert.Equal(
            ["2022", "2023", "2024", "2025", "2026"],
            page.QuerySelectorAll(".time > li").Where(entry => entry.QuerySelector(".new") is not null).Select(entry => entry.Id)
        );
        Assert.All(["2021-online", "2022", "2026"], slug => Assert.NotNull(page.QuerySelector($"[id='{slug}'] .src a")));
        Assert.Null(page.QuerySelector("[id='2019'] .src"));
    }

    [Fact]
    public async Task As_of_a_year_later_meetings_versions_and_ends_are_not_known()
    {
        var page = await _client.DocumentAsync("/en/history?as_of=2014");

        Assert.Equal(
            ["2008-paris", "2008-santa-fe", "2009", "2010", "2011", "2012", "2013", "2014"],
            page.QuerySelectorAll(".time > li").Select(entry => entry.Id)
        );
        Assert.Equal([("Term of five years", "2012", "in force")], Versions(page, "steering-term"));
        Assert.Equal([("Every year", "unknown", "in force")], Versions(page, "call-rhythm"));
        Assert.Null(page.GetElementById("rule-per-country-limit"));
        Assert.Contains("2014", page.QuerySelector(".ed b")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_of_the_year_of_a_decision_a_rule_that_holds_later_is_not_yet_in_force()
    {
        Assert.Equal(
            [("The two applications must be in different creative fields", "2019", "not yet in force")],
            Versions(await _client.DocumentAsync("/en/history?as_of=2017"), "different-fields")
        );
        Assert.Equal(
            [("The two applications must be in different creative fields", "2019", "in force")],
            Versions(await _client.DocumentAsync("/en/history?as_of=2019"), "different-fields")
        );
    }

    [Fact]
    public async Task Today_a_replaced_version_shows_until_when_it_held()
    {
        Assert.Equal(
            [
                ("At most three applications per country, in at least two fields (2015)", "2015", "2017"),
                ("At most four applications per country, at most two designated (2019)", "2019", "2021"),
                ("At most two applications per country", "2021", "in force"),
            ],
            Versions(await _client.DocumentAsync("/en/history"), "per-country-limit")
        );
    }

    [Theory]
    [InlineData("zh", "截至2005年底没有年会记录，最早的记录为2008年。")]
    [InlineData("en", "No meeting is recorded up to the end of 2005; the first was in 2008.")]
    public async Task Before_the_first_meeting_the_page_says_so(string language, string words)
    {
        var page = await _client.DocumentAsync($"/{language}/history?as_of=2005");

        Assert.Contains(words, page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".time"));
    }

    [Theory]
    [InlineData("/en", ".rows a", "/en/history#2025")]
    [InlineData("/en/cities/chengdu", ".facts a", "/en/history#2014")]
    [InlineData("/en/errata", "#rules-2017 a", "/en/history#2017")]
    public async Task Pages_that_speak_of_a_meeting_lead_to_it(string path, string links, string target)
    {
        var page = await _client.DocumentAsync(path);

        Assert.Contains(target, page.QuerySelectorAll(links).Select(link => link.GetAttribute("href")));
    }

    private static IEnumerable<(string? Text, string Since, string Until)> Versions(IDocument page, string rule) =>
        from row in page.QuerySelectorAll($"#rule-{rule} tr")
        let cells = row.QuerySelectorAll("td")
        select (cells[0].QuerySelector(".both")?.FirstChild?.TextContent, cells[1].TextContent.Trim(), cells[2].TextContent.Trim());
}
