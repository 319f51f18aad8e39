using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Http;
using UccnPortal.Http.Caching;
using UccnPortal.Startup;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Http;

/// <summary>Limits for one client and for too many requests at once.</summary>
public sealed class LimitsTests
{
    [Theory]
    [InlineData("/zh/figures/growth.png?as_of=2015", "请求过于频繁")]
    [InlineData("/en/cities.xlsx?field=design", "Too many requests")]
    [InlineData("/zh/cities/suzhou.og.png", "请求过于频繁")]
    [InlineData("/en/edition", "Too many requests")]
    [InlineData("/data/uccn-china.zip", "Too many requests")]
    public async Task Of_what_is_dear_to_make_a_client_gets_so_much_then_429_in_its_language(string path, string title)
    {
        using var app = Limited();
        using var client = app.CreateClient();
        await AskAsync(client, "/en/cities.xlsx?field=music", "203.0.113.7");
        await AskAsync(client, "/en/cities.xlsx?field=music", "203.0.113.7"); // It is cached, so it does not count.
        await AskAsync(client, "/en/cities.csv?field=film", "203.0.113.7"); // It is cheap, so it does not count.
        await AskAsync(client, "/en/cities.xlsx?field=film", "203.0.113.7");

        using var refused = await client.GetAsync(path, (RemoteAddresses.Header, "203.0.113.7"), ("Accept-Language", "en"));
        var page = Html.Parse(await refused.DecodedAsync());
        using var elsewhere = await client.GetAsync(path, (RemoteAddresses.Header, "203.0.113.8"));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.True(int.Parse(refused.Header("Retry-After") ?? "", null) > 0);
        Assert.Equal("no-store", refused.Header("Cache-Control"));
        Assert.NotNull(refused.Header("Content-Security-Policy"));
        Assert.StartsWith(title, page.QuerySelector("h1")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, elsewhere.StatusCode);
    }

    [Theory]
    [InlineData("/zh/cities?sort=x9", "请求过于频繁")]
    [InlineData("/en/search?q=qqqzzzxjq", "Too many requests")]
    [InlineData("/en/cities.csv?field=x9", "Too many requests")]
    [InlineData("/embed/v1/en/timetable?theme=x9", "Too many requests")]
    [InlineData("/oembed?url=http%3A%2F%2Flocalhost%2Fen%2Fcities%3Ffield%3Dx9", "Too many requests")]
    [InlineData("/en/network?field=film", "Too many requests")]
    public async Task Of_questions_that_mean_nothing_a_client_gets_so_many_then_429_in_its_language(string path, string title)
    {
        using var app = Unclear();
        using var client = app.CreateClient();
        await AskAsync(client, "/en/cities?field=music", "203.0.113.7"); // Understood queries are not limited.
        await AskAsync(client, "/en/cities?field=film&junk=1", "203.0.113.7");
        foreach (var value in new[] { "x1", "x2" })
            await AskAsync(client, $"/en/cities?field={value}", "203.0.113.7");

        using var refused = await client.GetAsync(path, (RemoteAddresses.Header, "203.0.113.7"), ("Accept-Language", "en"));
        var page = Html.Parse(await refused.DecodedAsync());

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.True(int.Parse(refused.Header("Retry-After") ?? "", null) > 0);
        Assert.Equal("no-store", refused.Header("Cache-Control"));
        Assert.NotNull(refused.Header("Content-Security-Policy"));
        Assert.StartsWith(title, page.QuerySelector("h1")?.TextContent, StringComparison.Ordinal);
        foreach (var ready in new[] { "/en/cities?field=music", "/en/cities", "/en/cities?junk=2", "/en/fields/film" })
            await AskAsync(client, ready, "203.0.113.7");
        await AskAsync(client, path, "203.0.113.8");
    }

    [Fact]
    public async Task To_programs_too_many_questions_are_told_as_a_problem()
    {
        using var app = Unclear();
        using var client = app.CreateClient();
        foreach (var value in new[] { "x1", "x2" })
            await AskAsync(client, $"/api/v1/fields?cursor={value}", "203.0.113.7");

        using var refused = await client.GetAsync("/api/v1/fields?cursor=x3", (RemoteAddresses.Header, "203.0.113.7"));
        var problem = JsonDocument.Parse(await refused.DecodedAsync()).RootElement;

        Assert.Equal(
            (HttpStatusCode.TooManyRequests, "application/problem+json"),
            (refused.StatusCode, refused.Content.Headers.ContentType?.MediaType)
        );
        Assert.Equal(
            (429, "请求过于频繁 / Too many requests"),
            (problem.GetProperty("status").GetInt32(), problem.GetProperty("title").GetString())
        );
        Assert.NotNull(refused.Header("Retry-After"));
    }

    [Fact]
    public async Task Whoever_mistypes_a_hundred_times_a_minute_is_still_answered()
    {
        using var app = new PortalApp().With(RemoteAddresses.AddTo);
        using var client = app.CreateClient();

        for (var i = 0; i < 100; i++)
            await AskAsync(client, $"/en/names/suzhou?as_of=x{i}", "203.0.113.7");
    }

    [Fact]
    public async Task The_half_of_an_IPv6_address_that_a_client_chooses_itself_makes_it_no_other_client()
    {
        using var app = Limited();
        using var client = app.CreateClient();
        foreach (var field in new[] { "music", "film" })
            await AskAsync(client, $"/en/cities.xlsx?field={field}", $"2001:db8:1:2::{field.Length}");

        using var refused = await client.GetAsync("/en/cities.xlsx?field=design", (RemoteAddresses.Header, "2001:db8:1:2:ffff::9"));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
    }

    [Fact]
    public async Task Many_readers_at_once_of_one_page_have_it_rendered_once()
    {
        var pages = new HeldPages();
        var renderings = new Renderings();
        using var app = new PortalApp().With(renderings.AddTo).With(pages.AddTo);
        using var client = app.CreateClient();

        var readers = Enumerable.Range(0, 20).Select(_ => client.GetStringAsync("/en/cities")).ToList();
        await pages.Entered;
        pages.Open();
        var bodies = await Task.WhenAll(readers);

        Assert.Single(bodies.Distinct());
        Assert.Single(renderings.Addresses);
    }

    [Theory]
    [InlineData("/zh/fields", "服务暂不可用")]
    [InlineData("/en/fields", "Service unavailable")]
    public async Task When_the_line_is_full_a_page_says_so_and_when_to_come_again(string path, string title)
    {
        var pages = new HeldPages();
        using var app = new PortalApp()
            .With(pages.AddTo)
            .With(services =>
                services.AddSingleton(new PageCacheLimits(1 << 20, Renderings: 1, Waiting: 0, IsOneOrigin: false, ["localhost"]))
            );
        using var client = app.CreateClient();
        var inside = client.GetAsync("/en/cities");
        await pages.Entered;

        using var refused = await client.GetAsync(path, ("Accept-Encoding", "br"));
        using var again = await client.GetAsync(path);
        using var head = await client.SendAsync(HttpMethod.Head, path);
        using var api = await client.GetAsync("/api/v1/fields");
        pages.Open();
        using var served = await inside;
        using var later = await client.GetAsync(path);

        var body = await refused.DecodedAsync();
        var page = Html.Parse(body);
        var problem = JsonDocument.Parse(await api.Content.ReadAsStringAsync()).RootElement;
        Assert.All(
            new[] { refused, again, head, api },
            answer =>
                Assert.Equal(
                    (HttpStatusCode.ServiceUnavailable, "5", "no-store"),
                    (answer.StatusCode, answer.Header("Retry-After"), answer.Header("Cache-Control"))
                )
        );
        Assert.StartsWith(title, page.QuerySelector("h1")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(body, await again.DecodedAsync());
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Contains("frame-ancestors 'none'", refused.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", refused.Header("X-Content-Type-Options"));
        Assert.Equal(503, problem.GetProperty("status").GetInt32());
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (served.StatusCode, later.StatusCode));
    }

    private static PortalApp Limited() =>
        new PortalApp().With(RemoteAddresses.AddTo).With(services => services.AddSingleton(new DearAnswers(2, TimeSpan.FromDays(1))));

    private static PortalApp Unclear() =>
        new PortalApp().With(RemoteAddresses.AddTo).With(services => services.AddSingleton(new UnclearQuestions(2, TimeSpan.FromDays(1))));

    private static async Task AskAsync(HttpClient client, string path, string from)
    {
        using var answer = await client.GetAsync(path, (RemoteAddresses.Header, from));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    /// <summary>Blocks the rendering of all pages except error pages until it is released.</summary>
    private sealed class HeldPages : IAsyncPageFilter
    {
        private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _door = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Entered => _entered.Task;

        public void Open() => _door.SetResult();

        public void AddTo(IServiceCollection services) => services.Configure<MvcOptions>(options => options.Filters.Add(this));

        public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

        public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
        {
            if (!context.HttpContext.Request.Path.StartsWithSegments("/error", StringComparison.Ordinal))
            {
                _entered.TrySetResult();
                await _door.Task;
            }

            await next();
        }
    }
}
