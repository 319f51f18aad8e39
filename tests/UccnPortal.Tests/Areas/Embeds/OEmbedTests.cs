using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Areas.Embeds;

public sealed class OEmbedTests(PortalApp app) : IClassFixture<PortalApp>
{
    /// <summary>A page and the embed that shows it.</summary>
    public static TheoryData<string, string> Pages =>
        new()
        {
            { "/zh/cities", "/embed/v1/zh/cities" },
            { "/en/cities?field=design&as_of=2021", "/embed/v1/en/cities?field=design&as_of=2021" },
            { "/en/cities?view=map&field=design", "/embed/v1/en/map?field=design" },
            { "/zh/cities?bi=1&sort=name", "/embed/v1/bi/cities?sort=name" },
            { "/en/network?continent=asia", "/embed/v1/en/network?continent=asia" },
            { "/en/cities/suzhou", "/embed/v1/en/cities/suzhou" },
            { "/zh/cities/macau", "/embed/v1/zh/cities/macao" },
            { "/zh/fields/design", "/embed/v1/zh/fields/design" },
            { "/zh/figures/growth?as_of=2021", "/embed/v1/zh/figures/growth?as_of=2021" },
            { "/zh/apply", "/embed/v1/zh/timetable" },
            { "/en/steering-group", "/embed/v1/en/steering-group" },
            { "/embed/v1/bi/cities?theme=dark&limit=5&utm_source=x", "/embed/v1/bi/cities?limit=5&theme=dark" },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_address_of_a_page_or_an_embed_answers_with_its_frame_in_JSON_and_in_XML(string page, string frame)
    {
        using var client = app.CreateClient();

        using var response = await client.GetAsync(Asking(page));
        using var xmlResponse = await client.GetAsync(Asking(page) + "&format=xml");
        using var json = JsonDocument.Parse(await response.DecodedAsync());
        var xml = XDocument.Parse(await xmlResponse.DecodedAsync()).Root!; // A document has a root.

        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("text/xml", xmlResponse.Content.Headers.ContentType?.MediaType);
        Assert.Equal("*", response.Header("Access-Control-Allow-Origin"));
        Assert.Equal(
            json.RootElement.EnumerateObject().Select(field => (field.Name, field.Value.ToString())),
            xml.Elements().Select(field => (field.Name.LocalName, field.Value))
        );
        Assert.Equal(
            ("1.0", "rich", JsonValueKind.String),
            (Text("version"), Text("type"), json.RootElement.GetProperty("version").ValueKind)
        );
        var shown = Html.Parse(Text("html")).QuerySelector("iframe")!; // Asserted by what follows.
        Assert.Equal(Site.Origin + frame, shown.GetAttribute("src"));
        Assert.Equal(Text("title"), shown.GetAttribute("title"));
        Assert.Equal((Text("width"), Text("height")), (shown.GetAttribute("width"), shown.GetAttribute("height")));
        Assert.Equal((await client.DocumentAsync(frame)).Title, shown.GetAttribute("title"));
        Assert.NotNull(Html.Parse(Text("html")).QuerySelector("p a[href]"));

        string Text(string name) => json.RootElement.GetProperty(name).ToString();
    }

    [Theory]
    [InlineData("/zh/cities/suzhou", true)]
    [InlineData("/en/fields/design?as_of=2021", true)]
    [InlineData("/embed/v1/bi/figures/growth", true)]
    [InlineData("/zh/cities", false)]
    public async Task What_has_a_picture_is_given_with_it_and_its_size_and_what_has_none_without_both(string page, bool hasOne)
    {
        using var client = app.CreateClient();
        using var json = JsonDocument.Parse(await client.GetStringAsync(Asking(page)));
        var thumbnail = json
            .RootElement.EnumerateObject()
            .Where(field => field.Name.StartsWith("thumbnail", StringComparison.Ordinal))
            .ToDictionary(field => field.Name, field => field.Value.ToString());

        Assert.Equal(hasOne ? 3 : 0, thumbnail.Count);
        if (!hasOne)
            return;

        using var picture = await client.GetAsync(thumbnail["thumbnail_url"][Site.Origin.Length..]);
        using var drawn = SkiaSharp.SKBitmap.Decode(await picture.Content.ReadAsByteArrayAsync());
        Assert.Equal((thumbnail["thumbnail_width"], thumbnail["thumbnail_height"]), ($"{drawn.Width}", $"{drawn.Height}"));
    }

    [Theory]
    [InlineData("&maxwidth=300&maxheight=200", 300, 200)]
    [InlineData("&maxwidth=1", 1, null)]
    [InlineData("&maxwidth=5000&maxheight=90000", 600, null)]
    [InlineData("&maxwidth=x&maxheight=-5&lang=nonsense&frobnicate=1", 600, null)]
    public async Task The_size_keeps_within_what_is_asked(string sizes, int width, int? height)
    {
        using var client = app.CreateClient();

        using var json = JsonDocument.Parse(await client.GetStringAsync(Asking("/zh/cities") + sizes));
        using var plain = JsonDocument.Parse(await client.GetStringAsync(Asking("/zh/cities")));

        Assert.Equal(width, json.RootElement.GetProperty("width").GetInt32());
        Assert.Equal(height ?? plain.RootElement.GetProperty("height").GetInt32(), json.RootElement.GetProperty("height").GetInt32());
    }

    [Theory]
    [InlineData("", HttpStatusCode.NotFound)]
    [InlineData("?url=", HttpStatusCode.NotFound)]
    [InlineData("?url=http%3A%2F%2Flocalhost%2Fzh", HttpStatusCode.NotFound)]
    [InlineData("?url=http%3A%2F%2Flocalhost%2Fzh%2Fcities%2Fatlantis", HttpStatusCode.NotFound)]
    [InlineData("?url=http%3A%2F%2Flocalhost%2Ffr%2Fcities", HttpStatusCode.NotFound)]
    [InlineData("?url=http%3A%2F%2Flocalhost.evil.example%2Fzh%2Fcities", HttpStatusCode.NotFound)]
    [InlineData("?url=http%3A%2F%2Flocalhost%40evil.example%2Fzh%2Fcities", HttpStatusCode.NotFound)]
    [InlineData("?url=http%3A%2F%2F169.254.169.254%2Fzh%2Fcities", HttpStatusCode.NotFound)]
    [InlineData("?url=file%3A%2F%2F%2Fetc%2Fpasswd", HttpStatusCode.NotFound)]
    [InlineData("?url=%2Fzh%2Fcities", HttpStatusCode.NotFound)]
    [InlineData("?url=http%3A%2F%2Flocalhost%2Fzh%2Fcities&format=yaml", HttpStatusCode.NotImplemented)]
    public async Task What_is_not_ours_or_cannot_be_framed_is_not_found_and_another_format_is_not_implemented(
        string query,
        HttpStatusCode status
    )
    {
        using var client = app.CreateClient();

        using var response = await client.GetAsync("/oembed" + query);

        Assert.Equal(status, response.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_that_can_be_framed_says_where_to_ask(string page, string _)
    {
        if (page.StartsWith("/embed", StringComparison.Ordinal) || page.EndsWith("/macau", StringComparison.Ordinal))
            return; // No page of its own.
        using var client = app.CreateClient();

        using var response = await client.GetAsync(page);
        var document = Html.Parse(await response.DecodedAsync());

        foreach (var type in new[] { "application/json+oembed", "text/xml+oembed" })
        {
            var link = document.QuerySelector($"link[rel=alternate][type='{type}']")?.GetAttribute("href");
            Assert.NotNull(link);
            Assert.Contains($"<{link}>; rel=\"alternate\"; type=\"{type}\"", response.Header("Link"), StringComparison.Ordinal);
            Assert.Equal(
                await client.GetStringAsync(Asking(page) + (type.Contains("xml", StringComparison.Ordinal) ? "&format=xml" : "")),
                await client.GetStringAsync(link[Site.Origin.Length..])
            );
        }
    }

    [Theory]
    [InlineData("/zh")]
    [InlineData("/en/sources")]
    [InlineData("/zh/embed")]
    public async Task A_page_that_cannot_be_framed_offers_nothing(string path)
    {
        using var client = app.CreateClient();

        using var response = await client.GetAsync(path);

        Assert.DoesNotContain("oembed\"", await response.DecodedAsync(), StringComparison.Ordinal);
    }

    private static string Asking(string page) => $"/oembed?url={Uri.EscapeDataString(Site.Origin + page)}";
}
