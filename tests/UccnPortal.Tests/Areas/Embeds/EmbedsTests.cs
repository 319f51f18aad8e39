using System.Net;
using System.Text;
using UccnPortal.Areas.Embeds;
using UccnPortal.Links;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Areas.Embeds;

public sealed class EmbedsTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const int Tries = 200;

    private static readonly string[] BadValues =
    [
        "",
        "x",
        "chess",
        "-1",
        "0",
        "99999999999",
        "2",
        "%00",
        "%F0%9F%98%80",
        "<script>",
        "' OR 1=1",
        "zzzzzz",
        "name_zh,,chess",
        "2021-13-45",
        "苏州",
        new('9', 900),
    ];

    public static TheoryData<string> Paths => [.. EmbedPaths.OfEveryKind];

    [Fact]
    public void Every_kind_of_embed_is_among_those_tested()
    {
        Assert.Equal(
            EmbedKind.All.Select(kind => (kind.Path, kind.HasSlug)).Order(),
            EmbedPaths
                .Contents.Select(content => (content.Split('/')[0], content.Contains('/', StringComparison.Ordinal)))
                .Distinct()
                .Order()
        );
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Promise_17_an_embed_keeps_the_rules_of_its_kind_says_where_it_is_from_and_leaves_the_frame_alone(string path)
    {
        using var client = app.CreateClient();

        using var response = await client.GetAsync(path);
        var body = await response.DecodedAsync();

        var page = Html.Parse(body);
        var answer = new Answer(path, response.StatusCode, response.AllHeaders(), body, page);
        Assert.Empty(PageRules.All.SelectMany(rule => rule.Value(answer).Select(what => $"{rule.Key}: {what}")));
        var attribution = page.QuerySelector("#attribution");
        Assert.NotNull(attribution?.QuerySelector("a[href]"));
        Assert.All(
            page.QuerySelectorAll("a"),
            link =>
                Assert.Equal(
                    ("_blank", "noopener", "new-window"),
                    (link.GetAttribute("target"), link.GetAttribute("rel"), link.GetAttribute("aria-describedby"))
                )
        );
        Assert.Equal("main", page.QuerySelector("#new-window")?.Closest("main")?.LocalName);
        Assert.Single(page.QuerySelectorAll("script[src]"));
        Assert.Null(response.Header("X-Frame-Options"));
    }

    [Fact]
    public async Task The_attribution_cannot_be_turned_off()
    {
        using var client = app.CreateClient();

        foreach (var path in EmbedPaths.OfEveryKind)
        {
            var page = await client.DocumentAsync($"{path}?header=0&footer=0&heading=0&attribution=0&theme=plain&density=compact");

            Assert.Contains(
                "UNESCO",
                page.QuerySelector("#attribution")?.TextContent.Replace("联合国教科文组织", "UNESCO", StringComparison.Ordinal),
                StringComparison.Ordinal
            );
            Assert.Null(page.QuerySelector("#sources"));
            Assert.Equal("sr", page.QuerySelector("h1")?.ClassName);
        }
    }

    [Fact]
    public async Task Whatever_a_host_asks_for_it_gets_a_frame_and_a_note_for_what_means_nothing()
    {
        using var client = app.CreateClient();
        var queries = new RandomQueries(await SeededNetworks.OfAsync(TestDatabase.Sqlite), PortalApp.Today.Year, seed: 17);
        var random = new Random(17);
        var noted = 0;

        for (var i = 0; i < Tries; i++)
        {
            var path = EmbedPaths.OfEveryKind[random.Next(EmbedPaths.OfEveryKind.Count)];
            var asked = QueryParameters.Pairs(queries.Next()).Concat(Look(random)).ToList();
            var (bad, value) = (
                EmbedParameters
                    .Names.Concat(QueryParameters.Names)
                    .ElementAt(random.Next(EmbedParameters.Names.Length + QueryParameters.Names.Length)),
                BadValues[random.Next(BadValues.Length)]
            );
            var isBad = random.Next(2) == 0;
            if (isBad)
                asked = [.. asked.Where(pair => pair.Name != bad), (bad, value)];

            using var response = await client.GetAsync(
                path
                    + QueryParameters.Write(
                        asked.Select(pair => (pair.Name, pair.Value.StartsWith('%') ? pair.Value : Uri.EscapeDataString(pair.Value)))
                    )
            );

            var page = Html.Parse(await response.DecodedAsync());
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path} {string.Join('&', asked)}: {response.StatusCode}");
            Assert.NotNull(page.QuerySelector("#attribution a"));
            if (
                isBad
                && value is "chess" or "<script>" or "zzzzzz"
                && page.QuerySelector(".notes") is { } notes
                && notes.TextContent.Contains($"{bad}={value}", StringComparison.Ordinal)
            )
            {
                noted++;
            }

            Assert.False(
                isBad && value is "chess" or "<script>" && page.QuerySelector(".notes") is null,
                $"{path}: {bad}={value} is ignored without a word"
            );
        }

        Assert.True(noted > 5, $"only {noted} bad values were noted");
    }

    [Fact]
    public async Task Columns_stand_in_the_order_asked_and_the_first_heads_its_row()
    {
        using var client = app.CreateClient();

        var page = await client.DocumentAsync("/embed/v1/en/cities?columns=year,field,name_zh,chess,year&limit=1");

        Assert.Equal(["Symbol", "Year", "Title", "City"], page.QuerySelectorAll("thead th").Select(head => head.TextContent));
        Assert.Equal(
            ["2008", "City of Design", "深圳"],
            page.QuerySelectorAll("tbody tr:first-child > :not(.c)").Select(cell => cell.TextContent)
        );
        Assert.Equal("2008", page.QuerySelector("tbody tr:first-child th[scope=row]")?.TextContent);
        Assert.Equal("zh-Hans", page.QuerySelector("tbody tr:first-child .nm [lang]")?.GetAttribute("lang"));
        Assert.Contains("columns=chess", page.QuerySelector(".notes")?.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cities", "name", "中国澳门 北京 长沙")]
    [InlineData("cities", "", "深圳 成都 上海")]
    public async Task A_list_is_sorted_as_its_page_is(string content, string sort, string first)
    {
        using var client = app.CreateClient();

        var frame = await client.DocumentAsync($"/embed/v1/zh/{content}?sort={sort}");
        var page = await client.DocumentAsync($"/zh/{content}?sort={sort}");

        var names = frame.QuerySelectorAll("#cities .nm a").Select(name => name.TextContent).ToList();
        Assert.Equal(first, string.Join(' ', names.Take(3)));
        Assert.Equal(page.QuerySelectorAll("#cities tbody th a").Select(name => name.TextContent.Trim()), names);
    }

    [Theory]
    [InlineData("/embed/v1/zh/cities?as_of=2013", "/zh/cities")]
    [InlineData("/embed/v1/en/network?as_of=2013&field=design", "/en/network?field=design")]
    [InlineData("/embed/v1/en/fields/design?as_of=2013", "/en/fields/design")]
    [InlineData("/embed/v1/bi/figures/growth?as_of=2013", "/zh/figures/growth")]
    [InlineData("/embed/v1/zh/steering-group?as_of=2013", "/zh/steering-group")]
    [InlineData("/embed/v1/zh/map?as_of=2013", "/zh/cities?view=map")]
    public async Task A_frozen_embed_says_its_year_and_leads_to_today(string path, string today)
    {
        using var client = app.CreateClient();

        var frame = await client.DocumentAsync(path);

        Assert.Contains("2013", frame.QuerySelector("#frozen b")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(today, frame.QuerySelector("#frozen a")?.GetAttribute("href"));
        Assert.Contains("2013", frame.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/embed/v1/zh/nonsense", "zh-Hans", "页面不存在")]
    [InlineData("/embed/v1/en/nonsense", "en", "Page not found")]
    [InlineData("/embed/v1/en/cities/atlantis", "en", "Page not found")]
    [InlineData("/embed/v1/bi/fields/chess", "zh-Hans", "页面不存在")]
    [InlineData("/embed/v1/zh/figures/nothing", "zh-Hans", "页面不存在")]
    [InlineData("/embed/v1/zh", "zh-Hans", "页面不存在")]
    [InlineData("/embed/v1/zh/network/x", "zh-Hans", "页面不存在")]
    public async Task What_an_embed_does_not_know_is_said_within_the_frame_with_a_way_on(string path, string language, string words)
    {
        using var client = app.CreateClient();

        using var response = await client.GetAsync(path);
        var body = await response.DecodedAsync();

        var page = Html.Parse(body);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.StartsWith(words, page.QuerySelector("h1")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            page.QuerySelectorAll("a[target=_blank]"),
            link => link.GetAttribute("href")!.EndsWith("/cities", StringComparison.Ordinal)
        ); // All selected links have an address.
        Assert.Empty(PageRules.HasHeadersOfItsKind(new Answer(path, response.StatusCode, response.AllHeaders(), body, page)));
    }

    [Theory]
    [InlineData("/embed/v1/zh/cities/macau?theme=dark", "/embed/v1/zh/cities/macao?theme=dark")]
    [InlineData("/embed/v1/bi/cities/%E8%8B%8F%E5%B7%9E", "/embed/v1/bi/cities/suzhou")]
    [InlineData("/embed/v1/EN/cities/", "/embed/v1/en/cities")]
    [InlineData("/embed", "/zh/embed")]
    public async Task Another_spelling_leads_on(string path, string location)
    {
        using var client = app.CreateClient();

        using var response = await client.GetAsync(path);

        Assert.Equal(path == "/embed" ? HttpStatusCode.Found : HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(location, response.Header("Location"));
    }

    [Theory]
    [InlineData("0a6488", "", true)] // On day paper alone.
    [InlineData("0A6488", "&theme=light", true)]
    [InlineData("0a6488", "&theme=plain", true)]
    [InlineData("0a6488", "&theme=dark", false)]
    [InlineData("72c9ea", "&theme=dark", true)]
    [InlineData("72c9ea", "&theme=light", false)]
    [InlineData("777777", "", false)] // 4.4 and 4.2: on neither.
    [InlineData("12345", "", false)]
    [InlineData("12345g", "", false)]
    [InlineData("red", "", false)]
    public async Task An_accent_is_a_style_sheet_of_its_own_where_it_can_be_seen_and_else_a_note(string colour, string look, bool isTaken)
    {
        using var client = app.CreateClient();

        var page = await client.DocumentAsync($"/embed/v1/en/cities?accent={colour}{look}");

        var sheet = page.QuerySelector("link[href^='/embed/v1/accent/']")?.GetAttribute("href");
        Assert.Equal(isTaken ? $"/embed/v1/accent/{colour.ToLowerInvariant()}.css" : null, sheet);
        Assert.Equal(!isTaken, page.QuerySelector(".notes")?.TextContent.Contains("accent=", StringComparison.Ordinal) ?? false);
        if (sheet is null)
            return;

        using var css = await client.GetAsync(sheet);
        Assert.Contains($"--accent:#{colour.ToLowerInvariant()}", await css.DecodedAsync(), StringComparison.Ordinal);
        Assert.Equal("public, max-age=31536000, immutable", css.Header("Cache-Control"));
        Assert.Equal("cross-origin", css.Header("Cross-Origin-Resource-Policy"));
    }

    [Theory]
    [InlineData("/embed/v1/accent/777777.css")]
    [InlineData("/embed/v1/accent/xyzxyz.css")]
    [InlineData("/embed/v1/accent/12345678.css")]
    public async Task A_colour_that_is_used_nowhere_has_no_style_sheet(string path)
    {
        using var client = app.CreateClient();

        using var response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public void The_papers_that_colours_are_held_against_are_those_of_the_style_sheet()
    {
        var sheet = File.ReadAllText(Path.Combine(Repository.Root, "wwwroot", "css", "embed.css"));

        Assert.Contains($"--paper:{UccnPortal.Drawings.Palette.Paper};", sheet, StringComparison.Ordinal);
        Assert.Contains($".theme-dark{{--paper:{EmbedAccent.NightPaper};", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_autoheight_there_is_no_script_at_all()
    {
        using var client = app.CreateClient();

        foreach (var path in EmbedPaths.OfEveryKind)
            Assert.Null((await client.DocumentAsync($"{path}?autoheight=0")).QuerySelector("script"));
    }

    [Fact]
    public async Task The_heading_is_of_the_level_asked_for()
    {
        using var client = app.CreateClient();

        var page = await client.DocumentAsync("/embed/v1/en/cities?h=3");

        Assert.Equal("China’s Creative Cities", page.QuerySelector("h3")?.TextContent);
        Assert.Null(page.QuerySelector("h1"));
    }

    [Fact]
    public async Task The_default_embed_is_twelve_kilobytes_in_all_and_the_scripts_one_each()
    {
        using var client = app.CreateClient();
        var page = await client.DocumentAsync("/embed/v1/zh/cities");
        var parts = page.QuerySelectorAll("link[rel=stylesheet], script[src]")
            .Select(part => part.GetAttribute("href") ?? part.GetAttribute("src")!)
            .ToList(); // Just selected by it.

        var all = await GzippedAsync("/embed/v1/zh/cities");
        foreach (var part in parts)
            all += await GzippedAsync(part);

        Assert.Equal(2, parts.Count);
        Assert.InRange(all, 4000, 12 << 10);
        Assert.InRange(await GzippedAsync("/embed/v1.js"), 100, 1 << 10);
        Assert.InRange(await GzippedAsync(parts.Single(part => part.EndsWith(".js", StringComparison.Ordinal))), 100, 1 << 10);

        async Task<int> GzippedAsync(string path)
        {
            var bytes = Encoding.UTF8.GetBytes(await client.GetStringAsync(path));
            return UccnPortal
                .Http.Caching.ContentCodings.Encode(
                    UccnPortal.Http.Caching.ContentCoding.Gzip,
                    bytes,
                    System.IO.Compression.CompressionLevel.SmallestSize
                )
                .Length;
        }
    }

    private static IEnumerable<(string Name, string Value)> Look(Random random) =>
        EmbedParameters.Pairs(
            new EmbedOptions
            {
                Columns = [.. Enum.GetValues<EmbedColumn>().Where(_ => random.Next(3) == 0)],
                Limit = random.Next(1, EmbedParameters.LimitMax + 1),
                Theme = Enum.GetValues<EmbedTheme>()[random.Next(4)],
                Accent = random.Next(3) == 0 ? random.Next(1 << 24).ToString("x6", System.Globalization.CultureInfo.InvariantCulture) : "",
                IsCompact = random.Next(2) == 0,
                ShowsHeading = random.Next(2) == 0,
                HeadingLevel = random.Next(1, 5),
                ShowsHeader = random.Next(2) == 0,
                ShowsFooter = random.Next(2) == 0,
                TellsHeight = random.Next(2) == 0,
            }
        );
}
