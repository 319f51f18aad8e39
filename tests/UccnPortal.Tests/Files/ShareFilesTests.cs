using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using QRCoder;
using SkiaSharp;
using UccnPortal.Drawings;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Files;

public sealed partial class ShareFilesTests(FigureFilesTests.Apps apps) : IClassFixture<FigureFilesTests.Apps>
{
    private static readonly string[] Pages =
    [
        "cities/suzhou",
        "cities/castelo-branco",
        "cities/macao",
        "fields/crafts-and-folk-art",
        "fields/architecture",
        "figures/growth",
        "figures/china-by-field",
    ];

    public static TheoryData<string> Codes => ["zh", "en"];

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1h-\3z")]
    private static partial Regex Run();

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Each_picture_has_the_size_that_the_page_says_and_shows_something_of_its_own(string language)
    {
        using var client = apps.Usual.CreateClient();
        var seen = new HashSet<string>();
        foreach (var path in Pages)
        {
            var page = await client.DocumentAsync($"/{language}/{path}");
            string? TextOf(string property) => page.QuerySelector($"meta[property='og:image{property}']")?.GetAttribute("content");

            using var response = await client.GetAsync($"/{language}/{path}.og.png");
            var bytes = await response.Content.ReadAsByteArrayAsync();
            using var picture = SKBitmap.Decode(bytes);

            Assert.Equal($"http://localhost/{language}/{path}.og.png", TextOf(""));
            Assert.Equal((TextOf(":width"), TextOf(":height")), ($"{picture.Width}", $"{picture.Height}"));
            Assert.Equal((1200, 630), (picture.Width, picture.Height));
            Assert.NotEmpty(TextOf(":alt") ?? "");
            Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")?.GetAttribute("content"));
            Assert.Equal(
                ("image/png", "public, max-age=300", "cross-origin"),
                (response.Header("Content-Type"), response.Header("Cache-Control"), response.Header("Cross-Origin-Resource-Policy"))
            );
            Assert.False(response.TagOf().IsWeak);
            Assert.True(picture.Pixels.CountBy(pixel => pixel).Count() > 20);
            Assert.True(seen.Add(Convert.ToBase64String(bytes)), path);
        }
    }

    [Fact]
    public async Task No_words_of_a_picture_meet_or_leave_it_whatever_the_city_is_called()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var widths = GuessedWidths.Instance;
        foreach (var language in Languages.All)
        {
            var drawings = network
                .Cities.Select(city => (city.Slug, SharePicture.Of(city, 2026, language, widths)))
                .Concat(network.In(2026).Fields.Select(field => (field.Field.Slug, SharePicture.Of(field, language, widths))));
            foreach (var (slug, drawing) in drawings)
            {
                var lines = drawing.Marks.OfType<TextMark>().OrderBy(text => text.Y).ToList();
                var foot = lines.Max(text => text.Y);
                var above = lines.Where(text => text.Y < foot).ToList();
                Assert.True(above[^1].Y < foot - 21, $"{slug} in {language}: the name reaches the title");
                Assert.All(
                    above.Zip(above.Skip(1)),
                    pair =>
                        Assert.True(
                            pair.Second.Y - pair.First.Y >= pair.Second.Size * 0.85,
                            $"{slug} in {language}: {pair.Second.Text} meets {pair.First.Text}"
                        )
                );
            }
        }
    }

    [Fact]
    public async Task Without_a_font_there_is_no_picture_and_no_page_names_one()
    {
        using var client = apps.WithoutFont.CreateClient();

        foreach (var path in Pages)
        {
            using var picture = await client.GetAsync($"/zh/{path}.og.png");
            var page = await client.DocumentAsync($"/zh/{path}");
            Assert.Equal(HttpStatusCode.NotFound, picture.StatusCode);
            Assert.Empty(page.QuerySelectorAll("meta[property^='og:image'], meta[name='twitter:card']"));
        }
    }

    [Theory]
    [InlineData("/zh/cities/atlantis.og.png")]
    [InlineData("/zh/cities/atlantis.qr.svg")]
    [InlineData("/en/fields/chess.og.png")]
    [InlineData("/en/figures/nothing.qr.svg")]
    [InlineData("/en/names/suzhou.og.png")]
    public async Task What_is_no_page_has_neither_picture_nor_code(string path)
    {
        using var client = apps.Usual.CreateClient();

        using var response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/zh/cities/suzhou", "/zh/cities/suzhou")]
    [InlineData("/en/cities/lyon?as_of=2021", "/en/cities/lyon?as_of=2021")]
    [InlineData("/en/fields/design", "/en/fields/design")]
    [InlineData("/zh/fields/design?as_of=2021", "/zh/fields/design?as_of=2021")]
    [InlineData("/zh/figures/growth?as_of=2015", "/zh/figures/growth?as_of=2015")]
    [InlineData("/en/data", "/en/data")]
    [InlineData("/zh/cities", "/zh/cities")]
    [InlineData("/en/steering-group", "/en/steering-group")]
    public async Task The_code_on_a_page_holds_the_address_that_the_page_gives_as_its_own(string path, string own)
    {
        using var client = apps.Usual.CreateClient();
        var address = Site.Origin + own;
        var page = await client.DocumentAsync(path);
        var code = page.QuerySelector("#cite img.qr")!; // Asserted by using it.

        var drawn = XDocument
            .Parse(await client.GetStringAsync(code.GetAttribute("src") ?? ""))
            .Descendants("{http://www.w3.org/2000/svg}path")
            .Last()
            .Attribute("d")!
            .Value; // As above.

        var modules = Run()
            .Matches(drawn)
            .SelectMany(run => Enumerable.Range(Number(run.Groups[1]), Number(run.Groups[3])).Select(x => (x, Number(run.Groups[2]))));
        var expected = QRCodeGenerator
            .GenerateQrCode(address, QRCodeGenerator.ECCLevel.M)
            .ModuleMatrix.SelectMany((row, y) => row.Cast<bool>().Select((dark, x) => (x, y, dark)))
            .Where(module => module.dark)
            .Select(module => (module.x, module.y));
        Assert.Equal(expected.Order(), modules.Order());
        Assert.Contains(address, page.QuerySelector("#cite")?.TextContent, StringComparison.Ordinal);
    }

    private static int Number(Capture text) => int.Parse(text.Value, CultureInfo.InvariantCulture);
}
