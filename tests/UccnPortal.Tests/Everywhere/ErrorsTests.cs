using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Everywhere;

public sealed partial class ErrorsTests : IDisposable
{
    private readonly PortalApp _app = new PortalApp().With(FailingPages.AddTo);

    [GeneratedRegex("<code>([0-9a-f]{32})</code>")]
    private static partial Regex Reference();

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("/zh/nonsense", "zh-Hans", "页面不存在", "Page not found")]
    [InlineData("/en/nonsense", "en", "Page not found", "页面不存在")]
    [InlineData("/zh/cities/atlantis", "zh-Hans", "页面不存在", "Page not found")]
    [InlineData("/en/cities/atlantis", "en", "Page not found", "页面不存在")]
    [InlineData("/favicon.gif", "zh-Hans", "页面不存在", "Page not found")]
    public async Task A_missing_page_is_said_in_the_language_of_the_address_and_in_the_other_with_ways_on(
        string path,
        string language,
        string first,
        string second
    )
    {
        using var client = _app.CreateClient();

        using var response = await client.GetAsync(path);
        var body = await response.DecodedAsync();

        var page = Html.Parse(body);
        var answer = new Answer(path, response.StatusCode, response.AllHeaders(), body, page);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.StartsWith(first, page.QuerySelector("h1")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(second, page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")),
            href => href == $"/{language[..2]}/cities"
        );
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
        Assert.Empty(
            PageRules
                .HasHeadersOfItsKind(answer)
                .Concat(PageRules.MarksChinese(answer))
                .Concat(PageRules.MarksEnglish(answer))
                .Concat(PageRules.HasNoCodeShowing(answer))
                .Concat(PageRules.HasNothingInline(answer))
        );
    }

    [Theory]
    [InlineData("/zh", "页面出错", "Something went wrong")]
    [InlineData("/en", "Something went wrong", "页面出错")]
    [InlineData("/en/cities/suzhou", "Something went wrong", "页面出错")]
    [InlineData("/embed/v1/zh/cities", "页面出错", "Something went wrong")]
    public async Task Promise_61_an_error_is_said_with_a_reference_that_the_log_has_too_and_nothing_of_the_inside(
        string path,
        string first,
        string second
    )
    {
        using var client = _app.CreateClient();
        using var log = new ConsoleLog();

        using var response = await client.GetAsync(path, (FailingPages.Header, "1"));
        var body = await response.DecodedAsync();

        var page = Html.Parse(body);
        var answer = new Answer(path, response.StatusCode, response.AllHeaders(), body, page);
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.StartsWith(first, page.QuerySelector("h1")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(second, page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", body, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
        Assert.DoesNotContain("/var/lib", body, StringComparison.Ordinal);
        Assert.True(Reference().IsMatch(body), page.QuerySelector("main")?.TextContent);
        Assert.True(
            Array.Exists(
                log.Lines,
                line =>
                    line.Contains(Reference().Match(body).Groups[1].Value, StringComparison.Ordinal)
                    && line.Contains(nameof(InvalidOperationException), StringComparison.Ordinal)
            ),
            string.Join('\n', log.Lines)
        );
        Assert.Empty(PageRules.HasHeadersOfItsKind(answer).Concat(PageRules.HasNothingInline(answer)));
    }

    [Theory]
    [InlineData("GET", "/en", false, 200)]
    [InlineData("GET", "/en", true, 500)]
    [InlineData("GET", "/embed/v1/zh/cities", true, 500)]
    [InlineData("GET", "/admin/sign-in", false, 200)]
    [InlineData("GET", "/admin/sign-in", true, 500)]
    [InlineData("GET", "/EN/Cities", false, 301)]
    [InlineData("GET", "/admin", false, 302)]
    [InlineData("GET", "/en/nonsense", false, 404)]
    [InlineData("GET", "/api/v1/nonsense", false, 404)]
    [InlineData("GET", "/oembed?url=x", false, 404)]
    [InlineData("GET", "/oembed?format=yaml", false, 501)]
    [InlineData("POST", "/zh", false, 405)]
    [InlineData("POST", "/admin/sign-in", false, 403)]
    public async Task Over_https_every_answer_has_the_headers_that_protect_a_failed_one_too(
        string method,
        string path,
        bool fails,
        int status
    )
    {
        using var client = _app.CreateClient(
            new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://portal.example"), AllowAutoRedirect = false }
        );

        using var response = await client.SendAsync(new HttpMethod(method), path, fails ? [(FailingPages.Header, "1")] : []);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("max-age=31536000", response.Header("Strict-Transport-Security"));
        if (status == 301)
            return; // The redirect comes before the kind of page is known.

        Assert.Equal("nosniff", response.Header("X-Content-Type-Options"));
        Assert.NotNull(response.Header("Content-Security-Policy"));
        Assert.NotNull(response.Header("Referrer-Policy"));
        Assert.NotNull(response.Header("Cross-Origin-Resource-Policy"));
    }

    [Fact]
    public async Task A_page_that_failed_once_is_shown_as_soon_as_it_can_be()
    {
        using var client = _app.CreateClient();
        using var failed = await client.GetAsync("/zh", (FailingPages.Header, "1"));

        using var response = await client.GetAsync("/zh");

        Assert.Equal(HttpStatusCode.InternalServerError, failed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("POST", "/zh")]
    [InlineData("POST", "/en/cities")]
    [InlineData("PATCH", "/en/search")]
    [InlineData("POST", "/en/embed")]
    [InlineData("POST", "/embed/v1/en/cities")]
    [InlineData("POST", "/en/cities.csv")]
    [InlineData("PUT", "/en/figures/growth.png")]
    [InlineData("DELETE", "/en/cities/suzhou.og.png")]
    [InlineData("POST", "/data/uccn-china.zip")]
    [InlineData("POST", "/health/live")]
    [InlineData("POST", "/health/ready")]
    [InlineData("POST", "/oembed")]
    [InlineData("POST", "/nowhere/at/all")]
    [InlineData("PUT", "/admin/sign-in")]
    [InlineData("PUT", "/zh")]
    [InlineData("DELETE", "/zh/cities/suzhou")]
    [InlineData("POST", "/")]
    [InlineData("POST", "/sitemap.xml")]
    [InlineData("PROPFIND", "/zh")]
    [InlineData("TRACE", "/en/cities/suzhou")]
    [InlineData("PUT", "/zh/report")]
    [InlineData("POST", "/en/report/cdfhj-kmnpr")]
    public async Task What_is_not_reading_is_refused_with_a_page_and_no_cookie(string method, string path)
    {
        using var client = _app.CreateClient();

        using var response = await client.SendAsync(
            new HttpMethod(method),
            path,
            ("Accept-Language", "en"),
            ("Origin", "http://localhost")
        );
        var page = Html.Parse(await response.DecodedAsync());

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Contains("GET", response.Header("Allow"), StringComparison.Ordinal);
        Assert.DoesNotContain(method, response.Header("Allow"), StringComparison.Ordinal);
        Assert.Null(response.Header("Set-Cookie"));
        Assert.Contains(
            "This address does not accept this kind of request",
            page.QuerySelector("h1")?.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("该网址不支持此类请求", page.QuerySelector("h1")?.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/error/404")]
    [InlineData("/error/500")]
    [InlineData("/error/200")]
    [InlineData("/error/99999")]
    public async Task The_error_page_asked_for_by_name_is_an_error_as_well(string path)
    {
        using var client = _app.CreateClient();

        using var response = await client.GetAsync(path);

        Assert.InRange((int)response.StatusCode, 400, 599);
    }

    /// <summary>The console output during the call.</summary>
    private sealed class ConsoleLog : IDisposable
    {
        private readonly TextWriter _before = Console.Out;
        private readonly StringWriter _written = new();

        public ConsoleLog() => Console.SetOut(TextWriter.Synchronized(_written));

        public string[] Lines => _written.ToString().Split('\n');

        public void Dispose()
        {
            Console.SetOut(_before);
            _written.Dispose();
        }
    }
}
