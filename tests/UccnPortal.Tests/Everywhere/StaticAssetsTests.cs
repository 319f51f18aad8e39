using System.Net;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Everywhere;

public sealed class StaticAssetsTests
{
    private static readonly string Root = Path.Combine(Repository.Root, "wwwroot");

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task Every_file_is_served_whole_and_readable_from_other_sites(string environment)
    {
        using var app = PortalApp.On(TestDatabase.Seeded(TestDatabase.Sqlite), environment);
        using var client = app.CreateClient();
        var files = Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).ToList();

        foreach (var file in files)
        {
            using var response = await client.GetAsync("/" + Path.GetRelativePath(Root, file).Replace('\\', '/'));

            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{file}: {response.StatusCode}");
            Assert.Equal(await File.ReadAllBytesAsync(file), await response.Content.ReadAsByteArrayAsync());
            Assert.Equal("cross-origin", response.Header("Cross-Origin-Resource-Policy"));
            Assert.Equal("nosniff", response.Header("X-Content-Type-Options"));
            Assert.Equal("default-src 'none'; frame-ancestors 'none'", response.Header("Content-Security-Policy"));
            Assert.Null(response.Header("Set-Cookie"));
            Assert.Null(response.Header("Server"));
        }

        Assert.Contains(files, file => file.EndsWith("site.css", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Development", "/zh")]
    [InlineData("Production", "/zh")]
    [InlineData("Production", "/embed/v1/zh/cities")]
    public async Task The_style_sheet_that_a_page_names_is_fingerprinted_and_whole(string environment, string page)
    {
        using var app = PortalApp.On(TestDatabase.Seeded(TestDatabase.Sqlite), environment);
        using var client = app.CreateClient();
        var sheet = (await client.DocumentAsync(page)).QuerySelector("link[rel=stylesheet]")?.GetAttribute("href");
        Assert.Matches(@"^/css/(?:site|embed)\.[a-z0-9]{10}\.css$", sheet);

        using var response = await client.GetAsync(sheet!); // Just matched.

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync());
        Assert.Equal("text/css", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Every_style_and_picture_that_a_page_names_exists()
    {
        using var app = new PortalApp();
        using var client = app.CreateClient();

        foreach (var page in new[] { "/zh", "/en/cities", "/embed/v1/bi/cities" })
        {
            var named = (await client.DocumentAsync(page))
                .QuerySelectorAll("link[rel=stylesheet], link[rel=icon], link[rel=apple-touch-icon], script[src], img[src]")
                .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
                .ToList(); // Just selected by it.
            foreach (var path in named)
            {
                using var response = await client.GetAsync(path);
                Assert.True(
                    response.StatusCode == HttpStatusCode.OK && (await response.Content.ReadAsByteArrayAsync()).Length > 0,
                    $"{page} names {path}: {response.StatusCode}"
                );
            }

            Assert.NotEmpty(named);
        }
    }
}
