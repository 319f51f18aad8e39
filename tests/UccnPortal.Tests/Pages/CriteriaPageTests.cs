using AngleSharp.Dom;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages;

public sealed class CriteriaPageTests(PortalApp app) : IClassFixture<PortalApp>
{
    private readonly HttpClient _client = app.CreateClient();

    [Theory]
    [InlineData("/zh/criteria")]
    [InlineData("/en/criteria")]
    [InlineData("/zh/criteria?bi=1")]
    [InlineData("/en/criteria?bi=1")]
    public async Task Every_criterion_of_every_field_stands_there_in_both_languages(string path)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var page = await _client.DocumentAsync(path);

        Assert.All(
            CriteriaOf(network),
            criterion =>
            {
                var row = page.GetElementById(criterion.Field.CodeOf(criterion.Criterion));
                Assert.Contains(criterion.Criterion.Text.Zh, row?.TextContent, StringComparison.Ordinal);
                Assert.Contains(criterion.Criterion.Text.En, row?.TextContent, StringComparison.Ordinal);
            }
        );
        Assert.Equal(48, page.QuerySelectorAll(".crit > li").Length);
    }

    [Fact]
    public async Task Every_criterion_links_to_itself_and_to_its_twin_and_back()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var page = await _client.DocumentAsync("/en/criteria");

        foreach (var ofField in CriteriaOf(network).GroupBy(criterion => criterion.Field))
        {
            var twin = await _client.DocumentAsync($"/en/fields/{ofField.Key.Slug}");
            foreach (var (field, criterion) in ofField)
            {
                var code = field.CodeOf(criterion);
                Assert.Equal(
                    [$"#{code}", $"/en/fields/{field.Slug}#{criterion.Key}"],
                    Links(page.GetElementById(code)).Order(StringComparer.Ordinal)
                );
                Assert.Equal(
                    [$"#{criterion.Key}", $"/en/criteria#{code}"],
                    Links(twin.GetElementById(criterion.Key)).Order(StringComparer.Ordinal)
                );
            }
        }
    }

    [Theory]
    [InlineData("zh", "评选标准暂缺")]
    [InlineData("en", "criteria not yet available")]
    public async Task A_field_without_criteria_says_that_they_will_be_added(string language, string words)
    {
        var page = await _client.DocumentAsync($"/{language}/criteria");

        Assert.Equal(words, page.QuerySelector("#architecture .state.miss")?.TextContent);
        Assert.Single(page.QuerySelectorAll(".state.miss"));
        Assert.Equal(8, page.QuerySelectorAll("main .jump a").Length);
        Assert.All(
            page.QuerySelectorAll("main .jump a"),
            link => Assert.NotNull(page.QuerySelector($"section{link.GetAttribute("href")} h2"))
        );
    }

    [Theory]
    [InlineData("#MA-5", "致力于促进手工艺和民间艺术（如举办相关节庆、展览、展销会和市集等）。")]
    [InlineData("#DE-4", "at a local and/or nation;")]
    [InlineData("#gastronomy .sec > div:last-child", "手册文本缺此页")]
    [InlineData("#film .sec > div:last-child", "排在图2与图3之间")]
    public async Task A_corrected_or_added_text_carries_its_erratum(string place, string words)
    {
        var page = await _client.DocumentAsync("/zh/criteria");

        var mark = Assert.Single(page.QuerySelectorAll($"{place} details.err"));
        Assert.Contains(words, mark.TextContent, StringComparison.Ordinal);
        Assert.Equal(5, page.QuerySelectorAll("details.err").Length);
    }

    [Theory]
    [InlineData("/zh/fields/crafts-and-folk-art")]
    [InlineData("/en/fields/crafts-and-folk-art")]
    public async Task Several_marks_of_a_page_say_which_erratum_each_is(string path)
    {
        var page = await _client.DocumentAsync(path);

        var marks = page.QuerySelectorAll("details.err > summary").Select(mark => mark.TextContent).ToList();

        Assert.True(marks.Count > 1);
        Assert.Equal(marks.Distinct(), marks);
    }

    [Fact]
    public async Task What_waits_for_approval_and_where_the_languages_differ_is_said()
    {
        var page = await _client.DocumentAsync("/zh/criteria");

        Assert.Contains("尚未审定", page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("中文表述较英文宽泛", page.QuerySelector("#MA-3 .note")?.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("#MA-1 .note, .crit .state"));
    }

    [Fact]
    public async Task Side_by_side_each_text_has_two_columns_and_the_way_back_is_given()
    {
        var page = await _client.DocumentAsync("/en/criteria?bi=1");

        Assert.Equal(48, page.QuerySelectorAll(".crit .text > .duo").Length);
        Assert.All(
            page.QuerySelectorAll(".crit .duo > :last-child"),
            column => Assert.Equal("zh-Hans", column.FirstElementChild?.GetAttribute("lang"))
        );
        Assert.Equal("/en/criteria", page.QuerySelector(".folio .sides")?.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Equal("/en/fields/film?bi=1#c2", Links(page.GetElementById("FI-2")).Single(link => link.StartsWith('/')));
    }

    [Fact]
    public async Task The_year_asked_changes_nothing_here()
    {
        var today = await _client.DocumentAsync("/zh/criteria");
        var asked = await _client.DocumentAsync("/zh/criteria?as_of=2010");

        Assert.Contains("as_of=2010", asked.QuerySelector("main > ul.notes")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            today.QuerySelectorAll("main > *").Select(part => part.OuterHtml),
            asked.QuerySelectorAll("main > *:not(ul.notes)").Select(part => part.OuterHtml)
        );
    }

    [Fact]
    public async Task A_field_page_can_be_read_side_by_side_too_and_keeps_its_year()
    {
        var page = await _client.DocumentAsync("/zh/fields/media-arts?as_of=2021&bi=1");

        Assert.Equal(5, page.QuerySelectorAll("#criteria .text > .duo").Length);
        Assert.Equal("Selection criteria", page.QuerySelector("#criteria h2 [lang=en]")?.TextContent);
        Assert.Equal("/zh/fields/media-arts?as_of=2021", page.QuerySelector(".band .sides")?.GetAttribute("href"));
    }

    private static IEnumerable<(PublishedField Field, Criterion Criterion)> CriteriaOf(PublishedNetwork network) =>
        network.Fields.SelectMany(field => field.Record.Criteria.Select(criterion => (field, criterion)));

    private static IEnumerable<string> Links(IElement? element) =>
        element?.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).OfType<string>() ?? [];
}
