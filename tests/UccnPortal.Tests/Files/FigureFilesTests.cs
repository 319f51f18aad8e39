using System.Net;
using System.Text;
using System.Xml.Linq;
using CsvHelper;
using SkiaSharp;
using UccnPortal.Publishing.Figures;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Files;

public sealed class FigureFilesTests(FigureFilesTests.Apps apps) : IClassFixture<FigureFilesTests.Apps>
{
    private const string Svg = "{http://www.w3.org/2000/svg}";

    public sealed class Apps : IDisposable
    {
        public PortalApp Usual { get; } = new();

        /// <summary>A machine without a font for pictures.</summary>
        public PortalApp WithoutFont { get; } = new PortalApp().With("Portal:FontFile", "/nowhere/font.otf");

        public void Dispose()
        {
            Usual.Dispose();
            WithoutFont.Dispose();
        }
    }

    public static TheoryData<string> Slugs => [.. FigureKinds.All.Select(kind => kind.Slug)];

    [Theory]
    [InlineData("svg", "image/svg+xml; charset=utf-8", "Accept-Encoding")]
    [InlineData("csv", "text/csv; charset=utf-8", "Accept-Encoding")]
    [InlineData("png", "image/png", null)]
    public async Task A_file_of_a_figure_may_be_shown_on_other_sites_is_kept_five_minutes_and_answers_304(
        string format,
        string type,
        string? vary
    )
    {
        using var client = apps.Usual.CreateClient();

        using var response = await client.GetAsync($"/zh/figures/growth.{format}?as_of=2021");
        using var again = await client.GetAsync($"/zh/figures/growth.{format}?as_of=2021", ("If-None-Match", response.TagOf().ToString()));
        using var head = await client.SendAsync(HttpMethod.Head, $"/zh/figures/growth.{format}?as_of=2021");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Header("Content-Type"));
        Assert.Equal("public, max-age=300", response.Header("Cache-Control"));
        Assert.Equal("cross-origin", response.Header("Cross-Origin-Resource-Policy"));
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", response.Header("Content-Security-Policy"));
        Assert.Equal("nosniff", response.Header("X-Content-Type-Options"));
        Assert.Equal(vary, response.Header("Vary"));
        Assert.False(response.TagOf().IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(response.Header("Content-Length"), head.Header("Content-Length"));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/zh/figures/nothing.svg", "GET", HttpStatusCode.NotFound)]
    [InlineData("/zh/figures/growth.gif", "GET", HttpStatusCode.NotFound)]
    [InlineData("/fr/figures/growth.svg", "GET", HttpStatusCode.Redirect)]
    [InlineData("/zh/figures/growth.csv", "POST", HttpStatusCode.MethodNotAllowed)]
    [InlineData("/zh/figures/growth.png", "DELETE", HttpStatusCode.MethodNotAllowed)]
    public async Task What_is_no_file_of_a_figure_is_refused(string path, string method, HttpStatusCode status)
    {
        using var client = apps.Usual.CreateClient();

        using var response = await client.SendAsync(new HttpMethod(method), path);

        Assert.Equal(status, response.StatusCode);
        if (status == HttpStatusCode.MethodNotAllowed)
            Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task An_SVG_file_stands_by_itself_and_names_title_source_licence_and_page(string slug)
    {
        using var client = apps.Usual.CreateClient();

        var file = XDocument.Parse(await client.GetStringAsync($"/en/figures/{slug}.svg?as_of=2021"));

        var words = file.Descendants(Svg + "text").Select(text => text.Value).ToList();
        Assert.NotEmpty(file.Root!.Element(Svg + "title")!.Value); // Asserted by using it.
        Assert.Contains("2021", file.Root.Element(Svg + "desc")!.Value, StringComparison.Ordinal); // As above.
        Assert.Contains(words, word => word.StartsWith("Source: ", StringComparison.Ordinal));
        Assert.Contains(words, word => word.StartsWith("Licence: Compiled facts: CC BY 4.0", StringComparison.Ordinal));
        Assert.Contains($"http://localhost/en/figures/{slug}?as_of=2021", string.Concat(words), StringComparison.Ordinal);
        Assert.DoesNotContain(
            file.Descendants(),
            element =>
                element.Attribute("class") is not null
                || element.Attribute("style") is not null
                || element.Name.LocalName is "use" or "style" or "script" or "image"
        );
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task A_CSV_file_read_back_holds_the_numbers_of_the_pages_table(string slug)
    {
        using var client = apps.Usual.CreateClient();
        using var csv = CsvReader.Create(await client.GetByteArrayAsync($"/zh/figures/{slug}.csv?as_of=2021"));

        var read = new Dictionary<(string Item, string Series), double>();
        while (csv.Read())
        {
            read.Add((csv.GetString("item_id"), csv.GetString("series_id")), csv.Parse<double>("value"));
            Assert.Equal(slug, csv.GetString("figure"));
            Assert.Equal("2021", csv.GetString("as_of"));
            Assert.InRange(csv.Parse<int>("year"), 2004, 2021);
            Assert.All(
                new[] { "item_zh", "item_en", "series_zh", "series_en", "unit", "source_id", "licence_zh", "licence_en" },
                name => Assert.NotEmpty(csv.GetString(name))
            );
            Assert.Equal($"http://localhost/zh/figures/{slug}?as_of=2021", csv.GetString("page"));
        }

        // The theory names those that exist.
        var table = FigureKinds.Find(slug)!.In(await SeededNetworks.OfAsync(TestDatabase.Sqlite), 2021).Table;
        var expected =
            from row in table.Rows
            where !row.IsTotal
            from cell in row.Values.Zip(table.Columns)
            where cell.First is not null
            select ((row.Id, cell.Second.Id), cell.First ?? 0);
        Assert.Equal(expected.ToDictionary(), read);
    }

    [Fact]
    public async Task The_mark_for_spreadsheets_comes_with_the_download_alone()
    {
        using var client = apps.Usual.CreateClient();

        var plain = await client.GetByteArrayAsync("/zh/figures/fields.csv");
        var marked = await client.GetByteArrayAsync("/zh/figures/fields.csv?bom=1");
        var refused = await client.GetByteArrayAsync("/zh/figures/fields.csv?bom=0");

        Assert.Equal("figure,"u8.ToArray(), plain[..7]);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. plain], marked);
        Assert.Equal(plain, refused);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task A_picture_has_two_pixels_to_the_unit_and_is_not_blank(string slug)
    {
        using var client = apps.Usual.CreateClient();
        foreach (var language in new[] { "zh", "en" })
        {
            var bytes = await client.GetByteArrayAsync($"/{language}/figures/{slug}.png");

            using var picture = SKBitmap.Decode(bytes);
            Assert.Equal([0x89, .. "PNG"u8], bytes[..4]);
            Assert.Equal(slug == "growth" ? 2 * (980 + 80) : 2 * (720 + 80), picture.Width);
            Assert.True(picture.Pixels.CountBy(pixel => pixel).Count() > 20);
            Assert.InRange(
                picture.Pixels.Count(pixel => pixel != new SKColor(0xfc, 0xfc, 0xfa)) / (double)picture.Pixels.Length,
                0.03,
                0.6
            );
        }
    }

    [Fact]
    public async Task Without_a_font_no_picture_is_offered_everything_else_works_and_health_says_what_lacks()
    {
        using var client = apps.WithoutFont.CreateClient();

        using var picture = await client.GetAsync("/zh/figures/growth.png");
        using var drawing = await client.GetAsync("/zh/figures/growth.svg");
        var page = await client.DocumentAsync("/zh/figures/growth");
        using var health = await client.GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.NotFound, picture.StatusCode);
        Assert.Equal(HttpStatusCode.OK, drawing.StatusCode);
        Assert.Equal(
            ["/zh/figures/growth.svg", "/zh/figures/growth.csv?bom=1"],
            page.QuerySelectorAll(".exp a").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        Assert.Equal(
            "Degraded\npictures: No font with Chinese characters is found: figures are not offered as PNG",
            await health.Content.ReadAsStringAsync()
        );
    }

    [Fact]
    public async Task The_files_of_a_page_are_those_of_its_language_and_year()
    {
        using var client = apps.Usual.CreateClient();

        var page = await client.DocumentAsync("/en/figures/regions?as_of=2019");

        Assert.Equal(
            ["/en/figures/regions.svg?as_of=2019", "/en/figures/regions.png?as_of=2019", "/en/figures/regions.csv?as_of=2019&bom=1"],
            page.QuerySelectorAll(".exp a").Select(link => link.GetAttribute("href"))
        );
        Assert.StartsWith(
            "﻿figure,",
            Encoding.UTF8.GetString(await client.GetByteArrayAsync("/en/figures/regions.csv?as_of=2019&bom=1")),
            StringComparison.Ordinal
        );
    }
}
