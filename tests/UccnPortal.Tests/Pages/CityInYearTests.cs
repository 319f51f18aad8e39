using AngleSharp.Html.Dom;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages;

/// <summary>City pages in an earlier year, and in both languages side by side.</summary>
[Collection(nameof(Site))]
public sealed class CityInYearTests(Site site)
{
    private static readonly string[] Rules =
    [
        nameof(PageRules.IsHtml),
        nameof(PageRules.HasOneHeading),
        nameof(PageRules.HasNoCodeShowing),
        nameof(PageRules.HasUniqueIds),
        nameof(PageRules.HasNoEmptyAddress),
        nameof(PageRules.MarksChinese),
        nameof(PageRules.MarksEnglish),
        nameof(PageRules.HasNoTypedSpaces),
    ];

    public static TheoryData<string> Paths =>
        [
            .. from language in new[] { "zh", "en" }
            from path in new[]
            {
                "cities/suzhou?bi=1",
                "cities/lyon?bi=1",
                "cities/suzhou?as_of=2010",
                "cities/chengdu?as_of=2021&bi=1",
                "cities/lyon?as_of=2021",
            }
            select $"/{language}/{path}",
        ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task The_page_keeps_the_rules_names_nothing_as_ignored_and_leads_to_its_twin(string path)
    {
        var page = await site.AskAsync(path);

        Assert.Empty(Rules.SelectMany(rule => PageRules.All[rule](page)));
        Assert.Null(page.Document.QuerySelector("main > ul.notes"));
        Assert.NotNull(page.Document.QuerySelector($"a[hreflang][href='/{(page.Language == "en" ? "zh" : "en")}{path[3..]}']"));
        Assert.NotNull(page.Document.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Fact]
    public async Task A_city_has_the_title_that_it_held_in_the_year()
    {
        var before = (await site.AskAsync("/en/cities/lyon?as_of=2021")).Document;
        var today = (await site.AskAsync("/en/cities/lyon")).Document;

        Assert.Contains("Media Arts", TextOf(before, ".band .by"), StringComparison.Ordinal);
        Assert.Contains("since 2008", TextOf(before, ".facts"), StringComparison.Ordinal);
        Assert.DoesNotContain("Literature", TextOf(before, ".band, .facts"), StringComparison.Ordinal);
        Assert.DoesNotContain("2023", TextOf(before, ".facts"), StringComparison.Ordinal);
        Assert.Contains("2021", before.Title, StringComparison.Ordinal);
        Assert.Contains("Literature", TextOf(today, ".band .by"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_city_that_had_not_joined_says_so_and_shows_no_title()
    {
        var page = (await site.AskAsync("/en/cities/suzhou?as_of=2010")).Document;

        Assert.Contains("Not a member at the end of 2010; designated in 2014.", TextOf(page, "p.notes"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".band .by, #peers, #reports, #milestones"));
        Assert.DoesNotContain("City of Crafts", TextOf(page, ".facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_came_later_or_is_known_of_today_only_is_left_out_of_an_earlier_year()
    {
        var before = (await site.AskAsync("/en/cities/chengdu?as_of=2012")).Document;
        var today = (await site.AskAsync("/en/cities/chengdu")).Document;

        var left = new[] { "Meetings hosted", "Contact office", "Links" };
        Assert.Empty(left.Intersect(TermsOf(before)));
        Assert.Equal(left.Order(), left.Intersect(TermsOf(today)).Order());
    }

    [Fact]
    public async Task The_links_of_a_city_in_a_year_keep_the_year()
    {
        var page = (await site.AskAsync("/en/cities/chengdu?as_of=2021")).Document;

        Assert.All(
            page.QuerySelectorAll("#peers a, .prevnext a, .facts a[href*='/fields/']"),
            link => Assert.Contains("as_of=2021", link.GetAttribute("href"), StringComparison.Ordinal)
        );
        Assert.Equal("/en/cities/chengdu", page.QuerySelector(".ed a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Side_by_side_the_texts_are_in_both_languages()
    {
        var page = (await site.AskAsync("/zh/cities/suzhou?bi=1")).Document;

        Assert.NotEmpty(page.QuerySelectorAll("#summary .duo [lang=en], #programmes .duo [lang=en], #milestones .duo [lang=en]"));
        Assert.All(page.QuerySelectorAll("#record h2, #peers h2"), heading => Assert.NotNull(heading.QuerySelector("[lang=en]")));
        Assert.Equal("/zh/cities/suzhou", page.QuerySelector(".folio .sides")?.GetAttribute("href"));
    }

    private static string TextOf(IHtmlDocument page, string selector) =>
        string.Join('\n', page.QuerySelectorAll(selector).Select(element => element.TextContent));

    private static IEnumerable<string> TermsOf(IHtmlDocument page) => page.QuerySelectorAll(".facts dt").Select(term => term.TextContent);
}
