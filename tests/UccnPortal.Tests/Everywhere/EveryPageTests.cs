using System.Net;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Everywhere;

/// <summary>Every page keeps every rule. Each rule is also tested with a page that breaks it.</summary>
[Collection(nameof(Site))]
public sealed class EveryPageTests(Site site)
{
    public static TheoryData<string> Rules => [.. PageRules.All.Keys];

    /// <summary>A rule, the path under which a page would be served, and a page that breaks it.</summary>
    public static TheoryData<string, string, string> BrokenPages =>
        new()
        {
            { nameof(PageRules.IsHtml), "/en", "<html lang=en></html>" },
            { nameof(PageRules.IsHtml), "/en", "<!DOCTYPE html><html lang=en><p>cut o" },
            { nameof(PageRules.SaysItsLanguage), "/zh/cities", "<html lang=en>" },
            { nameof(PageRules.SaysItsLanguage), "/zh/cities", "<html lang=zh>" },
            { nameof(PageRules.SaysItsLanguage), "/en/cities", "<html>" },
            { nameof(PageRules.SaysItsLanguage), "/embed/v1/en/cities", "<html lang=zh-Hans>" },
            { nameof(PageRules.HasOneHeading), "/en", "<h1>One</h1><h1>Two</h1>" },
            { nameof(PageRules.HasOneHeading), "/en", "<h2>None</h2>" },
            { nameof(PageRules.HasOneHeading), "/en", "<h1> </h1>" },
            { nameof(PageRules.HasTitleAndDescription), "/en", "<title> </title><meta name=description content=x>" },
            { nameof(PageRules.HasTitleAndDescription), "/en", "<title>T</title><meta name=description content=''>" },
            { nameof(PageRules.NamesItselfAndItsTwin), "/en/x", "<link rel=canonical href='http://localhost/en/y'>" },
            { nameof(PageRules.NamesItselfAndItsTwin), "/embed/v1/en/x", "<link rel=canonical href='http://localhost/embed/v1/en/x'>" },
            { nameof(PageRules.NamesItselfOnPaper), "/en", "<p>No foot" },
            { nameof(PageRules.NamesItselfOnPaper), "/en/x", "<p class=printed-foot><span>http://localhost/en/y</span><span>2025" },
            { nameof(PageRules.NamesItselfOnPaper), "/en/x", "<p class=printed-foot><span>http://localhost/en/x</span><span>2021" },
            { nameof(PageRules.HasNoEmptyAddress), "/en", "<a href=''>x</a>" },
            { nameof(PageRules.HasNoEmptyAddress), "/en", "<a href='#'>x</a>" },
            { nameof(PageRules.HasNoEmptyAddress), "/en", "<img src=' '>" },
            { nameof(PageRules.HasNoEmptyAddress), "/en", "<a href='/en//cities'>x</a>" },
            { nameof(PageRules.HasNoCodeShowing), "/en", "<p>LocalizedText { Zh = 苏州 }" },
            { nameof(PageRules.HasNoCodeShowing), "/en", "<p>Checked {0}" },
            { nameof(PageRules.HasNoCodeShowing), "/en", "<p>UccnPortal.Records.City" },
            { nameof(PageRules.HasNoCodeShowing), "/en", "<p>Tom &amp;amp; Jerry" },
            { nameof(PageRules.HasNoCodeShowing), "/en", "<a asp-page='/Index'>x</a>" },
            { nameof(PageRules.HasNothingInline), "/en", "<p style='color:red'>x" },
            { nameof(PageRules.HasNothingInline), "/en", "<style>p{}</style>" },
            { nameof(PageRules.HasNothingInline), "/en", "<script>x()</script>" },
            { nameof(PageRules.HasNothingInline), "/en", "<p onclick='x()'>x" },
            { nameof(PageRules.HasNothingInline), "/en", "<a href='JavaScript:x()'>x</a>" },
            { nameof(PageRules.HasNoFormButSearches), "/en", "<form method=post></form>" },
            { nameof(PageRules.HasNoFormButSearches), "/en", "<form><input name=__RequestVerificationToken></form>" },
            { nameof(PageRules.HasNoFormButSearches), "/embed/v1/en/cities", "<form></form>" },
            { nameof(PageRules.HasNoFormButSearches), "/en", "<a href='/admin'>x</a>" },
            { nameof(PageRules.HasUniqueIds), "/en", "<p id=a><p id=a>" },
            { nameof(PageRules.HasUniqueIds), "/en", "<p id=''>" },
            { nameof(PageRules.HasHeadersOfItsKind), "/en", "<p>No header at all" },
            { nameof(PageRules.LoadsNothingFromElsewhere), "/en", "<img src='https://cdn.example/x.png'>" },
            { nameof(PageRules.LoadsNothingFromElsewhere), "/en", "<link rel=stylesheet href='//cdn.example/x.css'>" },
            { nameof(PageRules.LoadsNothingFromElsewhere), "/en", "<script src='http://cdn.example/x.js'></script>" },
            { nameof(PageRules.MarksChinese), "/en", "<html lang=en><p>苏州 is old" },
            { nameof(PageRules.MarksChinese), "/en", "<html lang=en><img alt='苏州'>" },
            { nameof(PageRules.MarksChinese), "/en", "<html lang=en><p>Suzhou。" },
            { nameof(PageRules.MarksChinese), "/en", "<html lang=en><p lang=fr>苏州" },
            { nameof(PageRules.IsInPlainWords), "/zh", "<html lang=zh-Hans><p>全网城市" },
            { nameof(PageRules.IsInPlainWords), "/en", "<html lang=en><h2>Ways in</h2>" },
            { nameof(PageRules.HasNoTypedSpaces), "/zh", "<html lang=zh-Hans><p>2025 年" },
            { nameof(PageRules.HasNoTypedSpaces), "/zh", "<html lang=zh-Hans><p>共 20 座" },
            { nameof(PageRules.HasNoTypedSpaces), "/zh", "<html lang=zh-Hans><p>于 <span class=num>2025年10月31日</span>公布" },
            { nameof(PageRules.KeepsMarksWithItems), "/zh", "<p><a href='/zh/a'>苏州</a>；<a href='/zh/b'>拿骚</a>" },
            { nameof(PageRules.KeepsMarksWithItems), "/en", "<p><bdi>Soochow</bdi>; <bdi>Suchow</bdi>" },
            { nameof(PageRules.MarksEnglish), "/zh", "<html lang=zh-Hans><p>Skip to content" },
            { nameof(PageRules.MarksEnglish), "/zh", "<html lang=zh-Hans><p>苏州 is a city of gardens" },
            { nameof(PageRules.MarksEnglish), "/zh", "<html lang=zh-Hans><nav aria-label='Creative fields'></nav>" },
        };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_page_keeps_every_rule(string rule)
    {
        Assert.Empty(Shown(site.Violations[rule]));
    }

    [Theory]
    [MemberData(nameof(BrokenPages))]
    public void A_page_that_breaks_a_rule_is_caught(string rule, string path, string html)
    {
        Assert.NotEmpty(PageRules.All[rule](Answering(path, html)));
    }

    [Fact]
    public void Every_rule_is_shown_a_page_that_breaks_it()
    {
        Assert.Empty(PageRules.All.Keys.Except(BrokenPages.Select(row => (string)row[0])));
    }

    [Theory]
    [InlineData("Set-Cookie", "a=b")]
    [InlineData("X-Frame-Options", "SAMEORIGIN")]
    [InlineData("Server", "Kestrel")]
    [InlineData("X-Powered-By", "ASP.NET")]
    [InlineData("ETag", "W/\"weak\"")]
    [InlineData("Cache-Control", "no-cache")]
    [InlineData("Content-Security-Policy", "default-src 'self' 'unsafe-inline'")]
    [InlineData("Cross-Origin-Embedder-Policy", "require-corp")]
    public async Task A_header_too_many_or_another_value_is_caught(string name, string value)
    {
        var home = await site.AskAsync("/zh");

        var spoiled = home with
        {
            Headers = new Dictionary<string, string>(home.Headers, StringComparer.OrdinalIgnoreCase) { [name] = value },
        };

        Assert.Empty(PageRules.HasHeadersOfItsKind(home));
        Assert.NotEmpty(PageRules.HasHeadersOfItsKind(spoiled));
    }

    [Fact]
    public async Task A_header_too_few_is_caught()
    {
        var home = await site.AskAsync("/zh");

        Assert.All(
            home.Headers.Keys.Where(name => name != "Content-Length"),
            name =>
                Assert.NotEmpty(
                    PageRules.HasHeadersOfItsKind(
                        home with
                        {
                            Headers = home.Headers.Where(header => header.Key != name).ToDictionary(StringComparer.OrdinalIgnoreCase),
                        }
                    )
                )
        );
    }

    [Fact]
    public void Promise_16_every_page_has_exactly_the_headers_of_its_kind()
    {
        Assert.Empty(
            Shown(
                site.Violations[nameof(PageRules.HasHeadersOfItsKind)]
                    .Where(where => !where.StartsWith("/embed/", StringComparison.Ordinal))
            )
        );
        Assert.True(site.Pages.Keys.Count(path => !path.StartsWith("/embed/", StringComparison.Ordinal)) > 2);
    }

    [Fact]
    public void Promise_17_every_embed_has_exactly_the_headers_of_its_kind_and_no_form_and_no_way_to_the_admin()
    {
        var embeds = site.Pages.Keys.Where(path => path.StartsWith("/embed/", StringComparison.Ordinal)).ToList();

        Assert.Equal(EmbedPaths.OfEveryKind.Count, embeds.Count);
        Assert.Empty(
            Shown(
                site.Violations[nameof(PageRules.HasHeadersOfItsKind)]
                    .Concat(site.Violations[nameof(PageRules.HasNoFormButSearches)])
                    .Where(where => where.StartsWith("/embed/", StringComparison.Ordinal))
            )
        );
    }

    [Fact]
    public void Every_address_of_the_sitemap_is_a_page()
    {
        Assert.Empty(Shown(site.Sitemap.Where(path => site.Pages[path].Status != HttpStatusCode.OK)));
    }

    [Fact]
    public void The_sitemap_names_every_page_of_the_site_once_in_both_languages()
    {
        var pages = site.Pages.Keys.Where(path => !path.StartsWith("/embed/", StringComparison.Ordinal));

        Assert.Empty(Shown(pages.Except(site.Sitemap)));
        Assert.Equal(site.Sitemap.Distinct(), site.Sitemap);
        Assert.Equal(
            site.Sitemap.Where(path => path.StartsWith("/zh", StringComparison.Ordinal)).Select(path => path[3..]),
            site.Sitemap.Where(path => path.StartsWith("/en", StringComparison.Ordinal)).Select(path => path[3..])
        );
        Assert.True(site.Sitemap.Count >= 2 * 405);
    }

    [Fact]
    public void No_two_pages_of_one_language_have_the_same_title()
    {
        var same = site
            .Pages.Values.Where(page => page.Status == HttpStatusCode.OK && !page.Path.StartsWith("/embed/", StringComparison.Ordinal))
            .GroupBy(page => (page.Path[..3], page.Title))
            .Where(pages => pages.Count() > 1)
            .Select(pages => $"{pages.Key.Title}: {string.Join(' ', pages.Select(page => page.Path))}");

        Assert.Empty(Shown(same));
    }

    private static Answer Answering(string path, string html) =>
        new(path, HttpStatusCode.OK, new Dictionary<string, string>(), html, Html.Parse(html));

    // Eight hundred pages may break a rule in the same way.
    private static IEnumerable<string> Shown(IEnumerable<string> violations) => violations.Take(25);
}
