using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace UccnPortal.Tests.Browser;

/// <summary>A partner's page on another origin shows our embeds.</summary>
[Trait("Category", "Browser")]
public sealed class FramingTests(BrowserSite site, FramingTests.Partner partner)
    : IClassFixture<BrowserSite>,
        IClassFixture<FramingTests.Partner>
{
    [SkippableTheory]
    [InlineData("/embed/v1/zh/cities", "深圳")]
    [InlineData("/embed/v1/en/cities?field=design", "Shenzhen")]
    [InlineData("/embed/v1/bi/cities?limit=3", "Shenzhen")]
    public async Task Promise_17_an_embed_is_shown_in_a_frame_of_another_origin(string path, string words)
    {
        await using var window = await site.OpenAsync();

        var frame = await FrameAsync(window.Page, path);

        Assert.Contains(words, await frame.Locator("body").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await frame.Locator("form").CountAsync());
        Assert.Empty(await window.Page.Context.CookiesAsync());
    }

    [SkippableTheory]
    [InlineData("/zh")]
    [InlineData("/en/cities")]
    [InlineData("/zh/cities/suzhou")]
    [InlineData("/en/nonsense")]
    [InlineData("/zh/embed")]
    [InlineData("/zh/figures/growth.svg")]
    [InlineData("/sitemap.xml")]
    public async Task Promise_17_any_other_page_refuses_to_be_framed(string path)
    {
        await using var window = await site.OpenAsync();

        var frame = await FrameAsync(window.Page, path);

        Assert.StartsWith("chrome-error://", frame.Url, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Promise_17_an_embed_is_shown_in_a_sandbox_and_by_a_host_that_isolates_itself()
    {
        await using var window = await site.OpenAsync();

        var frame = await FrameAsync(window.Page, "/embed/v1/zh/cities", isolated: true);

        Assert.Contains("深圳", await frame.Locator("body").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await frame.EvaluateAsync<bool>("document.styleSheets.length > 0"));
    }

    private async Task<IFrame> FrameAsync(IPage page, string path, bool isolated = false)
    {
        await page.GotoAsync(
            $"{partner.Address}/?isolated={isolated}&frame={Uri.EscapeDataString(site.Address + path)}",
            new() { WaitUntil = WaitUntilState.Load }
        );
        var element = await page.QuerySelectorAsync("iframe") ?? throw new InvalidOperationException("The partner's page has no frame.");
        return await element.ContentFrameAsync() ?? throw new InvalidOperationException("The frame has no content.");
    }

    /// <summary>A foreign server that frames a given address, optionally sandboxed and isolated.</summary>
    public sealed class Partner : IAsyncLifetime
    {
        private WebApplication? _server;

        public string Address => _server!.Urls.Single(); // Started before any test runs.

        public Task InitializeAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
            _server = builder.Build();
            _server.MapGet(
                "/",
                (HttpContext context, string frame, bool isolated) =>
                {
                    if (isolated)
                        context.Response.Headers["Cross-Origin-Embedder-Policy"] = "require-corp";
                    var sandbox = isolated ? "sandbox='allow-scripts allow-popups'" : "";
                    return Results.Content(
                        "<!DOCTYPE html><html lang=en><title>Partner</title><iframe "
                            + $"{sandbox} title=x width=600 height=400 src='{frame}'></iframe>",
                        "text/html; charset=utf-8"
                    );
                }
            );
            return _server.StartAsync();
        }

        public async Task DisposeAsync() => await _server!.DisposeAsync(); // Started before any test ran.
    }
}
