using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages;

/// <summary>A page as a source: GB/T 7714—2015, APA's seventh edition, BibTeX and RIS, with the day of access.</summary>
public sealed class CiteThisTests : IDisposable
{
    private readonly PortalApp _app = new PortalApp().With("Portal:PublicBaseUrl", "https://portal.example");

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData(
        "/zh/cities/hangzhou",
        "全国“联合国教科文组织创意城市网络”研究与发展联盟. 杭州：手工艺与民间艺术之都[EB/OL]. (2026-11-22)[2026-11-24]. https://portal.example/zh/cities/hangzhou.",
        "全国“联合国教科文组织创意城市网络”研究与发展联盟. (2026年11月22日). 杭州：手工艺与民间艺术之都. 创意城市网络在中国. "
            + "2026年11月24日检索自https://portal.example/zh/cities/hangzhou"
    )]
    [InlineData(
        "/en/fields/music",
        "National UNESCO Creative Cities Network R&D Alliance. City of Music[EB/OL]. "
            + "(2026-11-22)[2026-11-24]. https://portal.example/en/fields/music.",
        "National UNESCO Creative Cities Network R&D Alliance. (2026, November 22). "
            + "City of Music. Creative Cities in China. Retrieved November 24, 2026, from https://portal.example/en/fields/music"
    )]
    public async Task A_page_is_cited_by_author_title_last_change_day_of_access_and_whole_address(string path, string gbt, string apa)
    {
        _app.Leap(TimeSpan.FromDays(2));
        using var client = _app.CreateClient();
        var page = await client.DocumentAsync(path);

        Assert.Equal([gbt, apa], page.QuerySelectorAll("#cite .cite").Select(line => line.TextContent));
        Assert.NotNull(page.QuerySelector("#cite .cite cite"));
        Assert.Equal("2026-11-22", page.QuerySelector("#cite time")?.GetAttribute("datetime"));
    }

    [Fact]
    public async Task Programs_of_references_read_the_page_as_BibTeX_and_RIS()
    {
        _app.Leap(TimeSpan.FromDays(2));
        using var client = _app.CreateClient();
        var page = await client.DocumentAsync("/en/fields/music?as_of=2021");
        var texts = page.QuerySelectorAll("#cite pre").Select(text => text.TextContent).ToList();

        Assert.Equal(
            """
            @misc{uccn-en-fields-music-as-of-2021,
              author = {{National UNESCO Creative Cities Network R\&D Alliance}},
              title = {{City of Music · The network in 2021}},
              howpublished = {Creative Cities in China},
              year = {2026},
              month = nov,
              url = {https://portal.example/en/fields/music?as_of=2021},
              urldate = {2026-11-24},
              langid = {english}
            }
            """.ReplaceLineEndings("\n"),
            texts[0]
        );
        Assert.Equal(
            """
            TY  - ELEC
            AU  - National UNESCO Creative Cities Network R&D Alliance
            TI  - City of Music · The network in 2021
            T2  - Creative Cities in China
            PY  - 2026
            DA  - 2026/11/22
            Y2  - 2026/11/24
            UR  - https://portal.example/en/fields/music?as_of=2021
            LA  - en
            ER  -
            """.ReplaceLineEndings("\n"),
            texts[1].TrimEnd()
        );
    }

    [Theory]
    [InlineData("/zh/cities")]
    [InlineData("/zh/cities?as_of=2021")]
    [InlineData("/en/network")]
    [InlineData("/en/network?field=design&as_of=2021")]
    [InlineData("/zh/fields?as_of=2015")]
    [InlineData("/en/fields/music?as_of=2021")]
    [InlineData("/zh/figures")]
    [InlineData("/en/figures/growth?as_of=2015")]
    [InlineData("/zh/steering-group?as_of=2014")]
    [InlineData("/en/history?as_of=2017")]
    [InlineData("/en/data")]
    public async Task Lists_figures_and_earlier_years_are_cited_in_four_forms_by_the_address_of_what_they_show(string path)
    {
        using var client = _app.CreateClient();
        var page = await client.DocumentAsync(path);
        var address = page.QuerySelector("meta[property='og:url']")?.GetAttribute("content") ?? "";

        var forms = page.QuerySelectorAll("#cite .cite, #cite pre").Select(form => form.TextContent).ToList();
        Assert.Equal($"https://portal.example{path}", address);
        Assert.Equal(4, forms.Count);
        Assert.All(forms, form => Assert.Contains(address, form, StringComparison.Ordinal));
        Assert.All(forms, form => Assert.Matches("2026-11-22|2026/11/22|2026年11月22日检索自|Retrieved November 22, 2026", form));
    }

    [Fact]
    public async Task A_list_without_rows_is_not_cited_and_one_with_a_query_has_no_code()
    {
        using var client = _app.CreateClient();

        Assert.Null((await client.DocumentAsync("/zh/cities?year_from=2026")).QuerySelector("#cite"));
        Assert.NotNull((await client.DocumentAsync("/zh/cities")).QuerySelector("#cite img.qr"));
        Assert.Null((await client.DocumentAsync("/zh/cities?as_of=2021")).QuerySelector("#cite img.qr"));
    }
}
