using System.Text.RegularExpressions;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages.About;

public sealed partial class BrochurePageTests(PortalApp app) : IClassFixture<PortalApp>
{
    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^(?:#+ |- )")]
    private static partial Regex Mark();

    [Theory]
    [InlineData("zh", "勘")]
    [InlineData("en", "E")]
    public async Task Every_printed_line_stands_there_in_the_printed_order(string language, string sign)
    {
        using var client = app.CreateClient();
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var lines = network
            .Pages["brochure"]
            .Body.Zh.Split('\n', '\t')
            .Select(line => Tight(Mark().Replace(line.Trim(), "")))
            .Where(line => line.Length > 0)
            .ToList();

        var page = await client.DocumentAsync($"/{language}/about/brochure");
        foreach (var mark in page.QuerySelectorAll(".printed .mk"))
        {
            Assert.Equal(sign, mark.TextContent);
            mark.Remove();
        }

        var printed = Tight(page.QuerySelector(".printed")?.TextContent ?? "");
        var at = 0;
        var missing = new List<string>();
        foreach (var line in lines)
        {
            var found = printed.IndexOf(line, at, StringComparison.Ordinal);
            if (found < 0)
                missing.Add(line);
            else
                at = found + line.Length;
        }

        Assert.Empty(missing);
        Assert.InRange(lines.Count, 500, 1000);
    }

    [Theory]
    [InlineData("name-bursa")]
    [InlineData("name-kingston")]
    public async Task A_misprint_leads_to_its_erratum(string slug)
    {
        using var client = app.CreateClient();
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var erratum = network.Errata.First(erratum => erratum.Slug.Contains(slug, StringComparison.Ordinal));

        var page = await client.DocumentAsync("/zh/about/brochure");

        var mark = page.QuerySelectorAll(".printed .mk").First(mark => mark.GetAttribute("href") == $"/zh/errata#{erratum.Slug}");
        Assert.Contains(erratum.Printed.Zh, mark.ParentElement?.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/cities/suzhou", "#record", "中国创意城市列表")]
    [InlineData("/en/cities/linz", "#record", "里昂")]
    [InlineData("/zh/fields/music", "#criteria", "已被公认为音乐创作及相关活动的中心")]
    [InlineData("/en/about", "#introduction", "创意城市网络")]
    [InlineData("/zh/about", "#portal", "中国联合国教科文组织全国委员会")]
    [InlineData("/zh/apply", "#timetable", "第一阶段：征集申报")]
    public async Task A_note_that_names_the_brochure_leads_to_the_place_in_it(string path, string block, string beginning)
    {
        using var client = app.CreateClient();
        var brochure = await client.DocumentAsync("/en/about/brochure");
        var page = await client.DocumentAsync(path);

        var place = page.QuerySelector($"{block} .src a[href*='/about/brochure#']")?.GetAttribute("href");

        Assert.NotNull(place);
        Assert.StartsWith(beginning, brochure.GetElementById(place.Split('#')[1])?.TextContent.Trim(), StringComparison.Ordinal);
    }

    private static string Tight(string text) => Blanks().Replace(text, "");
}
