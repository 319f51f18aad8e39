using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using QRCoder;
using SkiaSharp;
using UccnPortal.Drawings;
using UccnPortal.Files;
using UccnPortal.Links;
using UccnPortal.Publishing;
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
        .. SitePage.All.Select(page => page.PathOf(new PortalLinks(""), Language.En)["/en/".Length..]),
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

    [Theory]
    [InlineData("/zh", "/zh/home.og.png")]
    [InlineData("/en/about/privacy", "/en/home.og.png")]
    [InlineData("/en/names/suzhou", "/en/cities/suzhou.og.png")]
    [InlineData("/zh/network?field=music&as_of=2021", "/zh/network.og.png")]
    [InlineData("/en/search?q=suzhou", "/en/search.og.png")]
    [InlineData("/zh/embed?what=network", "/zh/embed.og.png")]
    public async Task A_page_without_a_picture_of_its_own_has_that_of_its_subject_or_of_the_site(string path, string expected)
    {
        using var client = apps.Usual.CreateClient();

        var page = await client.DocumentAsync(path);
        using var picture = await client.GetAsync(expected);

        Assert.Equal(Site.Origin + expected, page.QuerySelector("meta[property='og:image']")?.GetAttribute("content"));
        Assert.NotEmpty(page.QuerySelector("meta[property='og:image:alt']")?.GetAttribute("content") ?? "");
        Assert.Equal("image/png", picture.Header("Content-Type"));
    }

    [Fact]
    public async Task A_missing_page_has_no_picture()
    {
        using var client = apps.Usual.CreateClient();

        using var response = await client.GetAsync("/zh/nonsense");

        Assert.Null(Html.Parse(await response.DecodedAsync()).QuerySelector("meta[property='og:image']"));
    }

    [Fact]
    public async Task A_picture_is_drawn_anew_when_its_number_changes_and_not_for_a_query()
    {
        using var app = new PortalApp();
        using var client = app.CreateClient();
        var before = await client.GetByteArrayAsync("/zh/network.og.png");
        var asked = await client.GetByteArrayAsync("/zh/network.og.png?as_of=2021&junk=1");
        await app.Services.EditAsync<Call>("2025", call => call.MembersPublished = 409);
        app.Clock.Advance(TimeSpan.FromSeconds(2));

        var after = await client.GetByteArrayAsync("/zh/network.og.png");

        Assert.Equal(before, asked);
        Assert.NotEqual(before, after);
    }

    [Fact]
    public async Task No_words_of_a_pages_picture_meet_or_leave_it()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var today = network.In(2026);
        IReadOnlyList<PublishedField> fields = [.. today.Fields.Select(field => field.Field)];
        foreach (var language in Languages.All)
        {
            foreach (var section in SitePage.All.Select(page => (SiteSection?)page.Section).Prepend(null))
            {
                var drawing = SharePicture.Of(SharedPages.Of(section, network, today), fields, language, GuessedWidths.Instance);

                var texts = drawing.Marks.OfType<TextMark>().OrderBy(text => text.Y).ToList();
                var strip = drawing.Marks.OfType<BarMark>().Min(bar => bar.Y);
                Assert.All(texts, text => Assert.InRange(text.Y, text.Size * 0.8, strip - 4));
                foreach (var (one, other) in texts.Zip(texts.Skip(1)).Where(pair => pair.Second.Y > pair.First.Y))
                    Assert.True(other.Y - one.Y >= other.Size * 0.85, $"{section} in {language}: {other.Text} meets {one.Text}");
                foreach (var line in texts.GroupBy(text => text.Y))
                {
                    var places = line.Select(Span).OrderBy(place => place.From).ToList();
                    Assert.All(places, place => Assert.InRange(place.To, 0, drawing.Width));
                    Assert.All(places.Zip(places.Skip(1)), pair => Assert.InRange(pair.First.To, 0, pair.Second.From));
                }
            }
        }
    }

    private static (double From, double To) Span(TextMark text)
    {
        var width = GuessedWidths.Instance.Of(text.Text, text.Size, text.Face);
        return text.Anchor == Anchor.End ? (text.X - width, text.X) : (text.X, text.X + width);
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
