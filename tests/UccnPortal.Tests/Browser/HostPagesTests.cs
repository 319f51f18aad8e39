using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Browser;

/// <summary>Typical partners' pages on another origin, with embeds of every kind.</summary>
[Trait("Category", "Browser")]
public sealed class HostPagesTests(BrowserSite site, HostPagesTests.Host host)
    : IClassFixture<BrowserSite>,
        IClassFixture<HostPagesTests.Host>
{
    private const string Sandbox = "sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\"";

    // What is inside the frame, and how high the host made it.
    private const string ContentHeight = "Math.ceil(document.querySelector('main').getBoundingClientRect().height)";

    // A host's own policy, the frame's attributes, and whether the host runs our script.
    [SkippableTheory]
    [InlineData("", "", true)]
    [InlineData("", Sandbox, false)]
    [InlineData("csp", Sandbox, false)]
    [InlineData("coep", Sandbox, true)]
    [LongData("", "", false)]
    [LongData("", Sandbox, true)]
    [LongData("csp", "", false)]
    [LongData("coep", "", true)]
    public async Task Promise_17_embeds_of_every_kind_are_shown_on_a_host_page_of_another_origin(
        string policy,
        string attributes,
        bool hasScript
    )
    {
        await using var window = await site.OpenAsync(width: 800);
        var paths = EmbedPaths
            .Contents.Select((content, i) => $"/embed/v1/{(i % 3) switch { 0 => "zh", 1 => "en", _ => "bi" }}/{content}")
            .ToList();
        var address = host.Serve(policy, site.Address, Frames(paths, attributes) + (hasScript ? Script : ""));

        await window.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });

        foreach (var (i, path) in paths.Index())
        {
            var frame = await FrameAsync(window.Page, i);
            Assert.True((await frame.Locator("h1").InnerTextAsync()).Length > 0, path);
            Assert.Contains(
                "UNESCO",
                (await frame.Locator("#attribution").InnerTextAsync()).Replace("联合国教科文组织", "UNESCO", StringComparison.Ordinal),
                StringComparison.Ordinal
            );
            Assert.True(
                await frame.EvaluateAsync<bool>("getComputedStyle(document.querySelector('.w')).display === 'flow-root'"),
                $"{path} has no style sheet"
            );
            Assert.Equal(0, await frame.Locator("form").CountAsync());
            Assert.Equal(
                "",
                await frame.EvaluateAsync<string>(
                    "(() => { try { return document.cookie + Object.keys(localStorage) } catch { return '' } })()"
                )
            );
            if (hasScript)
                await FitsAsync(window.Page, frame, i);
            else
                Assert.Equal(300, (await window.Page.Locator($"#f{i}").BoundingBoxAsync())?.Height);
        }

        Assert.Empty(await window.Page.Context.CookiesAsync());
        Assert.DoesNotContain(window.Complaints, complaint => !complaint.Contains(host.Address, StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task A_frame_grows_and_shrinks_with_its_width_and_comes_back_to_the_same_height()
    {
        await using var window = await site.OpenAsync(width: 1000);
        await window.Page.GotoAsync(
            host.Serve("", site.Address, Frames(["/embed/v1/en/cities"], Sandbox) + Script),
            new() { WaitUntil = WaitUntilState.Load }
        );
        var frame = await FrameAsync(window.Page, 0);

        var wide = await FitsAsync(window.Page, frame, 0);
        await window.Page.EvaluateAsync("document.getElementById('f0').style.width = '340px'");
        await UntilAsync(frame, "innerWidth === 340");
        var narrow = await FitsAsync(window.Page, frame, 0);
        await window.Page.EvaluateAsync("document.getElementById('f0').style.width = '800px'");
        await UntilAsync(frame, "innerWidth === 800");

        Assert.True(narrow > wide + 100, $"{narrow} px narrow, {wide} px wide");
        Assert.Equal(wide, await FitsAsync(window.Page, frame, 0));
    }

    [SkippableFact]
    public async Task A_hidden_frame_keeps_its_height_and_fits_once_it_is_shown_and_the_script_may_be_there_twice()
    {
        await using var window = await site.OpenAsync(width: 900);
        var frames = Frames(["/embed/v1/zh/cities?field=design", "/embed/v1/en/figures/growth"], "");
        await window.Page.GotoAsync(
            host.Serve("", site.Address, $"{Script}<div id=box style='display:none'>{frames}</div>{Script}{Script}"),
            new() { WaitUntil = WaitUntilState.Load }
        );
        var (first, second) = (await FrameAsync(window.Page, 0), await FrameAsync(window.Page, 1));
        var hidden = await window.Page.EvaluateAsync<string>("document.getElementById('f0').style.height");

        await window.Page.EvaluateAsync("document.getElementById('box').style.display = 'block'");
        var heights = (await FitsAsync(window.Page, first, 0), await FitsAsync(window.Page, second, 1));
        await window.Page.EvaluateAsync("document.getElementById('box').style.display = 'none'");
        await FramesPassAsync(window.Page);
        var again = await window.Page.EvaluateAsync<string>("document.getElementById('f0').style.height");

        Assert.Equal("", hidden);
        Assert.NotEqual(heights.Item1, heights.Item2);
        Assert.Equal($"{heights.Item1}px", again);
        Assert.DoesNotContain(window.Complaints, complaint => !complaint.Contains(host.Address, StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task What_a_frame_tells_is_its_height_in_two_dialects_and_a_ping_is_all_it_answers()
    {
        await using var window = await site.OpenAsync(width: 900);
        await window.Page.GotoAsync(
            host.Serve("", site.Address, Listener + Frames(["/embed/v1/bi/cities?field=design&eid=x7"], Sandbox)),
            new() { WaitUntil = WaitUntilState.Load }
        );
        var frame = await FrameAsync(window.Page, 0);
        await window.Page.WaitForFunctionAsync("got.length >= 2");

        var height = await frame.EvaluateAsync<int>(ContentHeight);
        var said = await window.Page.EvaluateAsync<string>("JSON.stringify(got[got.length - 2]) + JSON.stringify(got[got.length - 1])");
        var before = await window.Page.EvaluateAsync<int>("got.length");
        await window.Page.EvaluateAsync(
            "['uccn-embed:style', 'uccn-embed:size'].forEach(type => "
                + "document.getElementById('f0').contentWindow.postMessage({ type, v: 1, css: '*{display:none}' }, '*'))"
        );
        await window.Page.EvaluateAsync("document.getElementById('f0').contentWindow.postMessage({ type: 'uccn-embed:ping', v: 1 }, '*')");
        await window.Page.WaitForFunctionAsync("count => got.length > count", before);
        await FramesPassAsync(window.Page);

        Assert.Equal(
            $$"""{"type":"uccn-embed:size","v":1,"id":"x7","height":{{height}},"lang":"bi","url":"{{site.Address}}"""
                + """/zh/cities?field=design"}"""
                + $$"""{"sentinel":"amp","type":"embed-size","height":{{height}}}""",
            said
        );
        Assert.Equal(before + 2, await window.Page.EvaluateAsync<int>("got.length"));
    }

    [SkippableFact]
    public async Task A_host_whose_answer_changes_the_height_is_left_alone_after_twenty_turns()
    {
        await using var window = await site.OpenAsync(width: 900);
        const string Fidget =
            "<script>addEventListener('message', e => { if (e.data.v) "
            + "document.getElementById('f0').style.width = (n = !n) ? '340px' : '800px'; }); var n = 0;</script>";
        await window.Page.GotoAsync(
            host.Serve("", site.Address, Listener + Fidget + Frames(["/embed/v1/en/cities"], "")),
            new() { WaitUntil = WaitUntilState.Load }
        );

        await window.Page.WaitForFunctionAsync("got.length >= 40");
        await FramesPassAsync(window.Page);

        Assert.InRange(await window.Page.EvaluateAsync<int>("got.length"), 40, 60);
    }

    [SkippableFact]
    public async Task A_host_script_ignores_what_is_no_height_and_what_comes_from_no_frame()
    {
        await using var window = await site.OpenAsync(width: 900);
        await window.Page.GotoAsync(
            host.Serve(
                "",
                site.Address,
                Frames(["/embed/v1/en/nonsense?autoheight=0"], "")
                    + Frames(["/embed/v1/zh/cities?autoheight=0"], "").Replace("f0", "f1", StringComparison.Ordinal)
                    + Script
            ),
            new() { WaitUntil = WaitUntilState.Load }
        );
        var frame = await FrameAsync(window.Page, 1);

        foreach (var height in new[] { "NaN", "Infinity", "'9'", "0", "-5", "null" })
            await frame.EvaluateAsync($"parent.postMessage({{ type: 'uccn-embed:size', v: 1, height: {height} }}, '*')");
        await window.Page.EvaluateAsync("postMessage({ type: 'uccn-embed:size', v: 1, height: 500 }, '*')");
        await frame.EvaluateAsync(
            "parent.postMessage({ type: 'uccn-embed:size', v: 2, height: 500 },"
                + " '*'); parent.postMessage('x', '*'); parent.postMessage(null, '*')"
        );
        await frame.EvaluateAsync("parent.postMessage({ type: 'uccn-embed:size', v: 1, height: 99999 }, '*')");
        await window.Page.WaitForFunctionAsync("document.getElementById('f1').style.height !== ''");

        Assert.Equal("6000px", await window.Page.EvaluateAsync<string>("document.getElementById('f1').style.height"));
    }

    [SkippableFact]
    public async Task The_height_in_the_snippet_is_close_to_what_a_phone_makes_of_the_frame()
    {
        await using var window = await site.OpenAsync(width: 360);
        using var client = new HttpClient();
        var far = new List<string>();

        foreach (var path in EmbedPaths.OfEveryKind)
        {
            await window.Page.GotoAsync(path);
            var real = await window.Page.EvaluateAsync<int>(ContentHeight);
            using var json = System.Text.Json.JsonDocument.Parse(
                await client.GetStringAsync(new Uri($"{site.Address}/oembed?url={Uri.EscapeDataString(site.Address + path)}"))
            );
            var estimate = json.RootElement.GetProperty("height").GetInt32();
            if (estimate < real * 0.9 || estimate > real * 1.25)
                far.Add($"{path}: {estimate} for {real} px");
        }

        Assert.Empty(far);
    }

    [SkippableTheory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task With_the_keyboard_alone_a_partner_builds_a_frame_and_copies_its_code(string language)
    {
        await using var window = await site.OpenAsync();
        await window.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var (page, keyboard) = (window.Page, window.Page.Keyboard);
        await page.GotoAsync($"/{language}/embed");

        await TabToAsync("#what");
        await keyboard.PressAsync("ArrowDown");
        await TabToAsync("#field");
        await keyboard.PressAsync("ArrowDown");
        await TabToAsync("#build button");
        await keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.Contains("what=network", StringComparison.Ordinal));
        await TabToAsync("button[data-copies=code]");
        await keyboard.PressAsync("Enter");
        await UntilAsync(page.MainFrame, "document.querySelector('[data-copies=code] + [role=status]').textContent.length > 0");

        var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Equal((await page.Locator("#code").InputValueAsync()).ReplaceLineEndings("\n"), copied.ReplaceLineEndings("\n"));
        Assert.Contains($"/embed/v1/{language}/network?field=", copied, StringComparison.Ordinal);
        Assert.Contains("<iframe ", copied, StringComparison.Ordinal);
        Assert.Empty(window.Complaints);

        async Task TabToAsync(string selector)
        {
            for (
                var i = 0;
                i < 80 && !await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector);
                i++
            )
            {
                await keyboard.PressAsync("Tab");
            }

            Assert.True(
                await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector),
                $"no way to {selector}"
            );
        }
    }

    [SkippableFact]
    public async Task The_builder_works_without_JavaScript_and_shows_no_button_that_does_nothing()
    {
        await using var window = await site.OpenAsync(javaScript: false);
        await window.Page.GotoAsync("/zh/embed");

        await window.Page.Locator("#what").SelectOptionAsync("figures/growth");
        await window.Page.Locator("#build button.go").ClickAsync();

        Assert.Contains("/embed/v1/zh/figures/growth", await window.Page.Locator("#code").InputValueAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await window.Page.Locator("button[data-copies]:visible").CountAsync());
        Assert.Contains(
            "成员城市的增长",
            await (await (await window.Page.QuerySelectorAsync(".frames iframe"))!.ContentFrameAsync())!.Locator("h1").InnerTextAsync(),
            StringComparison.Ordinal
        ); // The builder previews what it builds.
    }

    private const string Listener = "<script>var got = []; addEventListener('message', e => got.push(e.data));</script>";

    private string Script => $"<script async src=\"{site.Address}/embed/v1.js\" crossorigin=\"anonymous\"></script>";

    private string Frames(IEnumerable<string> paths, string attributes) =>
        string.Concat(
            paths.Select(
                (path, i) =>
                    $"<iframe id=f{i} title=\"frame {i}\" {attributes} style=\"border:0;width:800px;"
                    + $"max-width:100%\" height=300 src=\"{site.Address}{path}\"></iframe>\n"
            )
        );

    private static async Task<IFrame> FrameAsync(IPage page, int number)
    {
        var element =
            await page.QuerySelectorAsync($"#f{number}") ?? throw new InvalidOperationException($"The host's page has no frame {number}.");
        return await element.ContentFrameAsync() ?? throw new InvalidOperationException($"Frame {number} has no content.");
    }

    /// <summary>Waits until the host has made the frame as high as its content is.</summary>
    private static async Task<int> FitsAsync(IPage page, IFrame frame, int number)
    {
        await page.Locator($"#f{number}").ScrollIntoViewIfNeededAsync(); // Browsers do not lay out frames outside the viewport.
        var height = 0;
        for (var tries = 0; tries < 100; tries++)
        {
            height = await frame.EvaluateAsync<int>(ContentHeight);
            if (
                await page.EvaluateAsync<bool>(
                    "([number, height]) => document.getElementById('f' + number).style.height === height + 'px'",
                    new object[] { number, height }
                )
            )
            {
                return height;
            }

            await FramesPassAsync(page, 2);
        }

        throw new InvalidOperationException(
            $"Frame {number} is {height} px high, and the "
                + "host made it "
                + $"{await page.EvaluateAsync<string>("number => document.getElementById('f' + number).style.height", number)}."
        );
    }

    /// <summary>Playwright's own wait evaluates a string, which our policy refuses.</summary>
    private static async Task UntilAsync(IFrame frame, string condition) =>
        await frame.EvaluateAsync(
            $"() => new Promise(done => {{ const step = () => {condition} ? done() : setTimeout(step, 20); step(); }})"
        );

    /// <summary>Lets the browser paint several times, so that all messages have been sent.</summary>
    private static async Task FramesPassAsync(IPage page, int count = 60) =>
        await page.EvaluateAsync(
            "count => new Promise(done => { const step = () => count-- > 0 ? requestAnimationFrame(step) : done(); step(); })",
            count
        );

    /// <summary>A foreign server for the pages that a test makes.</summary>
    public sealed class Host : IAsyncLifetime
    {
        private readonly ConcurrentDictionary<string, (string Policy, string Site, string Body)> _pages = [];
        private WebApplication? _server;

        // Started before any test runs; another site, not only another origin.
        public string Address => _server!.Urls.Single().Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

        public string Serve(string policy, string site, string body)
        {
            var name = $"p{_pages.Count}";
            _pages[name] = (policy, site, body);
            return $"{Address}/{name}";
        }

        public Task InitializeAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
            _server = builder.Build();
            _server.MapGet("/favicon.ico", () => Results.NoContent());
            _server.MapGet(
                "/{name}",
                (HttpContext context, string name) =>
                {
                    var (policy, site, body) = _pages[name];
                    if (policy == "coep")
                        context.Response.Headers["Cross-Origin-Embedder-Policy"] = "require-corp";
                    if (policy == "csp")
                        context.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; frame-src {site}; style-src 'unsafe-inline'";
                    return Results.Content(
                        $"<!DOCTYPE html><html lang=en><title>Partner</title><h1>Partner</h1>{body}</html>",
                        "text/html; charset=utf-8"
                    );
                }
            );
            return _server.StartAsync();
        }

        public async Task DisposeAsync() => await _server!.DisposeAsync(); // Started before any test ran.
    }
}
