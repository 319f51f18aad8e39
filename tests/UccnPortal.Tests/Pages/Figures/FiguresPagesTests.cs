using System.Net;
using UccnPortal.Publishing.Figures;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages.Figures;

public sealed class FiguresPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    public static TheoryData<string> Slugs => [.. FigureKinds.All.Select(kind => kind.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task A_figure_has_two_drawings_with_a_message_its_table_in_sight_and_a_source(string slug)
    {
        using var client = app.CreateClient();
        foreach (var path in new[] { $"/zh/figures/{slug}", $"/en/figures/{slug}?as_of=2021" })
        {
            var page = await client.DocumentAsync(path);

            var drawings = page.QuerySelectorAll("figure svg[role=img]");
            Assert.Equal(["gr wid", "gr nar"], drawings.Select(drawing => drawing.ClassName));
            Assert.All(drawings, drawing => Assert.Matches(@"\d", drawing.GetAttribute("aria-label")));
            Assert.NotEmpty(page.QuerySelectorAll(".fig table tbody tr"));
            Assert.Null(page.QuerySelector("details table"));
            Assert.NotNull(page.QuerySelector(".src"));
        }
    }

    [Theory]
    [InlineData("/zh/figures/growth", "本站已收录408座中的405座，其余3座名单待核实。")]
    [InlineData("/en/figures/continents?as_of=2025", "This site lists 405 of the 408 member cities; 3 still to be identified.")]
    [InlineData("/en/figures/new-members", "UNESCO announced 58 new members in 2025; this chart counts the 55 listed on this site.")]
    public async Task Where_the_published_number_differs_from_the_counted_one_the_page_says_so(string path, string words)
    {
        using var client = app.CreateClient();

        // Every page has one.
        Assert.Contains(words, (await client.DocumentAsync(path)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_year_that_is_known_in_full_nothing_is_said_of_unknown_members()
    {
        using var client = app.CreateClient();

        var page = await client.DocumentAsync("/en/figures/growth?as_of=2021");

        Assert.DoesNotContain(
            "known",
            page.QuerySelector("main")!.TextContent.Replace("not known;", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        ); // Every page has one.
        Assert.Equal("295", page.QuerySelector(".fig tbody tr:last-child td b")?.TextContent);
        Assert.Null(page.QuerySelector("figure .un"));
    }

    [Fact]
    public async Task The_list_shows_every_figure_and_leads_to_its_table_in_the_same_year()
    {
        using var client = app.CreateClient();

        var page = await client.DocumentAsync("/zh/figures?as_of=2019");

        Assert.Equal(
            FigureKinds.All.Select(kind => $"/zh/figures/{kind.Slug}?as_of=2019"),
            page.QuerySelectorAll(".plates h2 a").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal(FigureKinds.All.Count, page.QuerySelectorAll(".plates svg[role=img]").Length);
    }

    [Fact]
    public async Task Before_China_joined_the_page_says_so_and_shows_no_empty_table()
    {
        using var client = app.CreateClient();

        var page = await client.DocumentAsync("/zh/figures/china-by-field?as_of=2006");

        Assert.Contains("尚无城市加入网络", page.QuerySelector("figure")?.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".fig table"));
        Assert.Null(page.QuerySelector("figure svg[role=img]"));
    }

    [Fact]
    public async Task A_figure_of_the_brochure_names_it_and_where_its_two_titles_differ_opens_the_erratum()
    {
        using var client = app.CreateClient();

        var page = await client.DocumentAsync("/en/figures/growth");

        Assert.Contains(
            "Caption in the brochure: Figure 1. Creative Cities Network – General Trend",
            page.QuerySelector("main")?.TextContent,
            StringComparison.Ordinal
        );
        Assert.NotNull(page.QuerySelector("main details.err"));
    }

    [Theory]
    [InlineData("/zh/figures/nothing")]
    [InlineData("/en/figures/growth/2021")]
    public async Task An_unknown_figure_is_not_found(string path)
    {
        using var client = app.CreateClient();

        using var response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
