using System.Net;
using System.Text.RegularExpressions;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages.About;

public sealed class AboutPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData("/zh/about", 6, "第6项宗旨的链接")]
    [InlineData("/en/about", 6, "Link to objective 6")]
    public async Task The_objectives_are_numbered_and_can_be_linked(string path, int count, string last)
    {
        using var client = app.CreateClient();

        var page = await client.DocumentAsync(path);

        var links = page.QuerySelectorAll("#objectives .crit .no").ToList();
        Assert.Equal(Enumerable.Range(1, count).Select(number => $"#objective-{number}"), links.Select(link => link.GetAttribute("href")));
        Assert.Equal(last, links[^1].GetAttribute("aria-label"));
    }

    [Theory]
    [InlineData("/zh/about", "中文第一、二段不是英文段落的译文")]
    [InlineData("/en/about", "The first two Chinese paragraphs are not a translation of the English ones.")]
    public async Task That_the_languages_of_the_introduction_differ_is_said_beside_it(string path, string words)
    {
        using var client = app.CreateClient();

        var page = await client.DocumentAsync(path);

        Assert.Contains(words, page.QuerySelector("#introduction .note")?.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/zh/about?bi=1", "en", "/zh/about")]
    [InlineData("/en/about?bi=1", "zh-Hans", "/en/about")]
    [InlineData("/zh/about/alliance?bi=1", "en", "/zh/about/alliance")]
    [InlineData("/en/about/privacy?bi=1", "zh-Hans", "/en/about/privacy")]
    public async Task Side_by_side_every_text_has_its_twin_and_the_way_back(string path, string other, string back)
    {
        using var client = app.CreateClient();

        var page = await client.DocumentAsync(path);

        Assert.All(
            page.QuerySelectorAll("main .duo"),
            pair => Assert.Contains(pair.QuerySelectorAll("[lang]"), part => part.GetAttribute("lang") == other)
        );
        Assert.NotEmpty(page.QuerySelectorAll("main .duo"));
        Assert.Equal(back, page.QuerySelector("a.sides")?.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Theory]
    [InlineData("/zh/about/alliance", "0086 21 65987687转8002", "以上联系方式据2022年1月手册")]
    [InlineData("/en/about/alliance", "0086 21 65987687 ext. 8002", "These contact details are from the brochure of January 2022")]
    public async Task The_contact_is_said_to_be_the_brochures(string path, string telephone, string note)
    {
        using var client = app.CreateClient();

        var page = await client.DocumentAsync(path);

        Assert.Equal(telephone, page.QuerySelector("#contact a[href='tel:+862165987687;ext=8002']")?.TextContent);
        Assert.NotNull(page.QuerySelector("#contact a[href='mailto:fx.wang@whitrap.org']"));
        Assert.Contains(note, page.QuerySelector("#contact .note")?.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#contact .src a[href$='#brochure-2022']"));
    }

    [Fact]
    public async Task What_staff_changes_of_the_contact_shows_on_the_page_of_the_alliance_and_on_the_statements()
    {
        using var own = new PortalApp();
        using var client = own.CreateClient();
        await own.Services.EditAsync<Organisation>(
            "alliance",
            alliance =>
            {
                alliance.Email = "office@alliance.example";
                alliance.Telephone = "021-65980000";
                alliance.ContactNote = LocalizedText.Empty;
            }
        );
        own.Clock.Advance(TimeSpan.FromSeconds(1));

        foreach (var path in new[] { "/zh/about/alliance", "/en/about/accessibility", "/zh/about/privacy", "/en/about/site" })
        {
            var page = await client.DocumentAsync(path);

            Assert.Equal("office@alliance.example", page.QuerySelector("#contact a[href^='mailto:']")?.TextContent);
            Assert.Contains("021-65980000", page.QuerySelector("#contact")?.TextContent, StringComparison.Ordinal);
            Assert.Null(page.QuerySelector("#contact .note"));
        }
    }

    [Fact]
    public async Task The_claim_of_2022_is_a_dated_quotation()
    {
        using var client = app.CreateClient();

        var page = await client.DocumentAsync("/zh/about/alliance");

        Assert.Contains(
            "联盟在2022年手册中的自我介绍：“作为国内唯一的UCCN公共服务平台",
            page.QuerySelector("#alliance")?.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/zh/about/alliance", "https://portal.example/zh")]
    [InlineData("/en/about/alliance", "https://portal.example/en")]
    public async Task The_code_names_the_portals_own_address_and_says_that_the_printed_one_is_lost(string path, string address)
    {
        using var own = new PortalApp().With("Portal:PublicBaseUrl", "https://portal.example");
        using var client = own.CreateClient();

        var page = await client.DocumentAsync(path);

        Assert.Contains(address, page.QuerySelector("svg.qr")?.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Contains(address, page.QuerySelector(".scan figcaption a")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            path.StartsWith("/zh", StringComparison.Ordinal) ? "原二维码缺失" : "is lost",
            page.QuerySelector(".scan figcaption")?.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_bodies_beside_the_alliance_are_the_other_organisations()
    {
        using var client = app.CreateClient();

        var page = await client.DocumentAsync("/en/about/alliance");

        Assert.Equal(
            ["china-national-commission", "iccsd", "whitrap"],
            page.QuerySelectorAll("#neighbours li[id]").Select(body => body.Id)
        );
        Assert.Equal("http://www.whitr-ap.org", page.QuerySelector("#whitrap a[rel]")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/zh/about/site", "本网站非联合国教科文组织官方网站", "CC BY 4.0")]
    [InlineData("/en/about/site", "This is not an official UNESCO website.", "do not imply the expression of any opinion")]
    [InlineData("/zh/about/accessibility", "WCAG", "尚未请使用读屏软件的读者试用")]
    [InlineData("/en/about/accessibility", "GB/T 37668-2019", "has not been assessed against it")]
    [InlineData("/zh/about/privacy", "不使用Cookie", "不记录您的网络地址")]
    [InlineData("/en/about/privacy", "set no cookies", "does not log your network address")]
    public async Task The_statements_say_what_they_are_for(string path, string first, string second)
    {
        using var client = app.CreateClient();

        var page = await client.DocumentAsync(path);

        var words = page.QuerySelector("main")?.TextContent;
        Assert.Contains(first, words, StringComparison.Ordinal);
        Assert.Contains(second, words, StringComparison.Ordinal);
        Assert.True(page.QuerySelectorAll("main > .sec > .side > h2").Length >= 4);
        Assert.NotNull(page.QuerySelector("#contact a[href^='mailto:']"));
    }

    [Theory]
    [InlineData("zh", "本页部分文字由本站撰写或翻译，尚未审定。")]
    [InlineData("en", "Some texts on this page were written or translated by this site and have not been approved.")]
    public async Task That_a_statement_waits_for_the_owner_is_said_once_and_no_longer_once_it_is_approved(string language, string words)
    {
        using var own = new PortalApp();
        using var client = own.CreateClient();

        var before = await client.DocumentAsync($"/{language}/about/privacy");
        await own.Services.EditAsync<SiteText>(
            "privacy",
            page => page.Body = page.Body with { ZhState = TextState.Approved, EnState = TextState.Approved }
        );
        own.Clock.Advance(TimeSpan.FromSeconds(1));
        var after = await client.DocumentAsync($"/{language}/about/privacy");

        Assert.Single(Regex.Matches(before.QuerySelector("main")?.TextContent ?? "", Regex.Escape(words)));
        Assert.DoesNotContain(words, after.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/zh/about/introduction")]
    [InlineData("/en/about/what-to-submit")]
    [InlineData("/en/about/nothing")]
    public async Task A_text_that_is_no_statement_has_no_page_of_its_own(string path)
    {
        using var client = app.CreateClient();

        using var response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/zh")]
    [InlineData("/en/cities/suzhou")]
    public async Task Every_page_ends_with_the_ways_to_the_alliance_and_the_statements(string path)
    {
        using var client = app.CreateClient();

        var page = await client.DocumentAsync(path);

        var language = path[1..3];
        Assert.Equal(
            [
                $"/{language}/about/brochure",
                $"/{language}/about",
                $"/{language}/about/alliance",
                $"/{language}/about/site",
                $"/{language}/about/accessibility",
                $"/{language}/about/privacy",
            ],
            page.QuerySelectorAll(".foot a[href*='/about']").Select(link => link.GetAttribute("href"))
        );
    }
}
