using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages;

/// <summary>A page as a source: the forms of GB/T 7714—2015 and of APA's seventh edition.</summary>
public sealed class CiteThisTests : IDisposable
{
    private readonly PortalApp _app = new PortalApp().With("Portal:PublicBaseUrl", "https://portal.example");

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData(
        "/zh/cities/hangzhou",
        "全国“联合国教科文组织创意城市网络”研究与发展联盟. 杭州：手工艺与民间艺术之都[EB/OL]. (2026-11-22)[YYYY-MM-DD]. https://portal.example/zh/cities/hangzhou.",
        "全国“联合国教科文组织创意城市网络”研究与发展联盟. (2026年11月22日). 杭州：手工艺与民间艺术之都. 创意城市网络在中国. https://portal.example/zh/cities/hangzhou"
    )]
    [InlineData(
        "/en/fields/music",
        "National UNESCO Creative Cities Network R&D Alliance. City of Music[EB/OL]. "
            + "(2026-11-22)[YYYY-MM-DD]. https://portal.example/en/fields/music.",
        "National UNESCO Creative Cities Network R&D Alliance. (2026, November 22). "
            + "City of Music. Creative Cities in China. https://portal.example/en/fields/music"
    )]
    public async Task A_page_is_cited_by_author_title_last_change_and_whole_address(string path, string gbt, string apa)
    {
        using var client = _app.CreateClient();
        var page = await client.DocumentAsync(path);

        Assert.Equal([gbt, apa], page.QuerySelectorAll("#cite .cite").Select(line => line.TextContent));
        Assert.NotNull(page.QuerySelector("#cite .cite cite"));
        Assert.Equal("2026-11-22", page.QuerySelector("#cite time")?.GetAttribute("datetime"));
    }

    [Fact]
    public async Task The_view_of_an_earlier_year_is_cited_by_its_own_address()
    {
        using var client = _app.CreateClient();
        var page = await client.DocumentAsync("/en/fields/music?as_of=2021");

        Assert.All(
            page.QuerySelectorAll("#cite .cite"),
            line => Assert.Contains("https://portal.example/en/fields/music?as_of=2021", line.TextContent, StringComparison.Ordinal)
        );
    }
}
