using System.IO.Compression;
using System.Net;
using System.Text;
using UccnPortal.Links;
using UccnPortal.Records;
using UccnPortal.Search;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Search;

[Collection(nameof(Site))]
public sealed class SearchTests(Site site)
{
    [Theory]
    [InlineData("苏州")]
    [InlineData("City of Design")]
    [InlineData("Gand")]
    [InlineData("Jingdezen")]
    public async Task The_same_is_found_whichever_language_the_page_is_read_in(string query)
    {
        var (zh, en) = (await AskAsync("zh", query), await AskAsync("en", query));

        Assert.NotEmpty(HitsOf(zh));
        Assert.Equal(HitsOf(zh), HitsOf(en));
    }

    [Theory]
    [InlineData("/zh/search?q=苏{0}州")]
    [InlineData("/en/search?q=Su{0}zhou")]
    [InlineData("/en/cities?field=des{0}ign&as_of=20{0}21")]
    [InlineData("/en/cities.csv?province=jiang{0}su")]
    [InlineData("/embed/v1/en/cities?field=des{0}ign")]
    [InlineData("/api/v1/search?q=Su{0}zhou")]
    public async Task What_nobody_sees_in_a_question_makes_it_no_other_question(string address)
    {
        var plain = await site.AskAsync(string.Format(null, address, ""));

        foreach (var unseen in new[] { "%E2%80%8B", "%EF%BB%BF", "%E2%80%AE", "%00" })
        {
            var answer = await site.AskAsync(string.Format(null, address, unseen));
            Assert.Equal((HttpStatusCode.OK, plain.Body), (answer.Status, answer.Body));
        }
    }

    [Fact]
    public async Task A_search_keeps_its_words_in_the_field_and_in_the_other_language_and_is_not_indexed()
    {
        var page = await AskAsync("zh", "苏州 & <设计>");

        Assert.Equal("苏州 & <设计>", page.Document.QuerySelector("#q")?.GetAttribute("value"));
        Assert.Equal("/en/search?q=" + Uri.EscapeDataString("苏州 & <设计>"), page.Document.QuerySelector("a.lang")?.GetAttribute("href"));
        Assert.Equal("noindex", page.Document.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Contains("苏州 & <设计>", page.Document.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_empty_search_page_asks_and_finds_nothing()
    {
        var page = await AskAsync("en", "");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Null(page.Document.QuerySelector("#hits, #empty"));
        Assert.NotNull(page.Document.QuerySelector("form[role=search] #q"));
    }

    [Fact]
    public async Task What_is_not_there_leads_on()
    {
        var page = await AskAsync("zh", "qqqqqqqq");

        Assert.NotNull(page.Document.QuerySelector("#empty a[href='/zh/cities']"));
    }

    [Theory]
    [InlineData("'\"()*%")]
    [InlineData("\u0000\u0001")]
    [InlineData("😀")]
    public async Task Hostile_input_is_answered_as_text(string query)
    {
        var page = await AskAsync("zh", query);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Null(page.Document.QuerySelector("#hits"));
    }

    [Fact]
    public async Task Ten_kilobytes_are_cut_and_the_reader_is_told()
    {
        var page = await AskAsync("en", new string('x', 10_000));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(new string('x', 100), page.Document.QuerySelector("#q")?.GetAttribute("value"));
        Assert.Contains("first 100 characters", page.Document.QuerySelector(".notes")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guess_is_said_to_be_one()
    {
        var page = await AskAsync("en", "Jingdezen");

        Assert.Contains("Did you mean", page.Document.QuerySelector("h2")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(["/cities/jingdezhen"], HitsOf(page));
    }

    [Theory]
    [InlineData("en", "gastronomy cities in china", "/network?field=gastronomy&country=cn", "7 cities")]
    [InlineData("zh", "中国音乐之都", "/network?field=music&country=cn", "1座")]
    [InlineData("en", "Turkey", "/network?country=tr", "9 cities")]
    public async Task A_list_that_is_asked_for_comes_first_with_its_count(string language, string query, string path, string count)
    {
        var page = await AskAsync(language, query);
        var list = await site.AskAsync($"/{language}{path}");

        Assert.Equal(path, HitsOf(page)[0]);
        Assert.Equal(count, page.Document.QuerySelector("#hits > li p.m")?.TextContent.Trim());
        Assert.Contains(count, list.Document.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "设计之都", "苏州")]
    [InlineData("en", "City of Design", "Suzhou")]
    public async Task The_search_page_offers_queries_that_weigh_little(string language, string title, string city)
    {
        var page = await AskAsync(language, "");

        var list = page.Document.QuerySelector("datalist#queries")!; // Asserted by using it.
        using var packed = new MemoryStream();
        await using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            await brotli.WriteAsync(Encoding.UTF8.GetBytes(list.OuterHtml));
        var words = list.QuerySelectorAll("option").Select(option => option.GetAttribute("value")).ToList();

        Assert.Equal("queries", page.Document.QuerySelector("#q")?.GetAttribute("list"));
        Assert.Contains(title, words);
        Assert.Contains(city, words);
        Assert.InRange(packed.Length, 1, 2_048);
    }

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public async Task Every_page_that_can_be_found_is_there(Language language)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        foreach (var found in FindablePages.Of(network, new PortalLinks("")))
        {
            var address = found.Path(language).Split('#');
            var page = await site.AskAsync(address[0]);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            if (address.Length > 1)
                Assert.NotNull(page.Document.GetElementById(address[1]));
        }
    }

    [Fact]
    public async Task Every_page_has_the_search_field()
    {
        var page = await site.AskAsync("/zh/fields/music");

        var form = page.Document.QuerySelector("header form[role=search]");

        Assert.Equal(("/zh/search", "get"), (form?.GetAttribute("action"), form?.GetAttribute("method")));
        Assert.NotNull(form?.QuerySelector("label[for=find] ~ input[name=q]"));
    }

    private Task<Answer> AskAsync(string language, string query) =>
        site.AskAsync($"/{language}/search{(query.Length == 0 ? "" : "?q=" + Uri.EscapeDataString(query))}");

    private static List<string> HitsOf(Answer page) =>
        // Every hit leads somewhere.
        [.. page.Document.QuerySelectorAll("#hits > li a:first-of-type").Select(link => link.GetAttribute("href")![3..])];
}
