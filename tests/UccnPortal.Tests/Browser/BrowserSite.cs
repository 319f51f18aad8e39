using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Browser;

/// <summary>The portal on a real socket, shared by the tests of a class, and the one real Chromium of the run.</summary>
public sealed class BrowserSite : IAsyncLifetime, IDisposable
{
    /// <summary>A page of each kind, after the language.</summary>
    public static readonly string[] Kinds =
    [
        "",
        "/cities",
        "/cities?field=design&as_of=2021",
        "/cities/suzhou",
        "/cities/lyon",
        "/cities/lyon?as_of=2021",
        "/cities/offices",
        "/names/ghent",
        "/fields",
        "/fields/media-arts",
        "/about",
        "/about?bi=1",
        "/about/alliance",
        "/about/accessibility",
        "/sources",
        "/errata",
        "/embed",
        "/embed?what=network&lang=bi&columns=year,name_en&theme=dark",
        "/report?page=/zh/cities/suzhou",
        "/nonsense",
    ];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static readonly string Program = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } chromium
        ? chromium
        : "/usr/bin/chromium";

    private static readonly Lazy<Task<IBrowser>> Chromium = new(LaunchAsync);

    private readonly KestrelApp _app = new();
    private IBrowser? _browser;

    public string Address => _app.Address.GetLeftPart(UriPartial.Authority);

    /// <summary>The portal behind the socket: its clock, its services.</summary>
    public PortalApp App => _app;

    public async Task InitializeAsync()
    {
        if (File.Exists(Program))
            _browser = await Chromium.Value;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _app.Dispose();

    /// <summary>Opens a browser window and records its errors.</summary>
    public async Task<Window> OpenAsync(int width = 1440, bool dark = false, bool javaScript = true)
    {
        Skip.If(_browser is null, $"There is no Chromium at {Program}: set CHROMIUM to its path.");
        var context = await _browser.NewContextAsync(
            new()
            {
                BaseURL = Address,
                ViewportSize = new() { Width = width, Height = 900 },
                ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
                JavaScriptEnabled = javaScript,
            }
        );
        return new Window(context, await context.NewPageAsync(), Address);
    }

    private static async Task<IBrowser> LaunchAsync()
    {
        var playwright = await Playwright.CreateAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => playwright.Dispose(); // Ends the browser, too.
        return await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Program,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <summary>Axe's findings in the page by the rules of WCAG 2.2 A and AA. Pages in its frames are checked separately.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(
            """
            async () => (await axe.run(document, {
              iframes: false, resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
              .violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 160)}`))
            """
        );
    }

    /// <summary>The elements that overflow, starting with the page; empty if everything fits.</summary>
    public static Task<string[]> TooWideAsync(IPage page) =>
        page.EvaluateAsync<string[]>(
            """
            () => document.documentElement.scrollWidth <= innerWidth ? [] : [`the page is ${document.documentElement.scrollWidth} px wide`,
              ...[...document.querySelectorAll('main *')]
            .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
            .map(element => element.outerHTML.slice(0, 100)).slice(0, 3)]
            """
        );
}

public sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    public Window(IBrowserContext context, IPage page, string address)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _complaints.Add($"{message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => _complaints.Add($"script: {error}");
        page.Request += (_, request) =>
        {
            if (
                !request.Url.StartsWith(address + "/", StringComparison.Ordinal)
                && !request.Url.StartsWith("data:", StringComparison.Ordinal)
            )
            {
                _complaints.Add($"elsewhere: {request.Url}");
            }
        };
        page.RequestFailed += (_, request) =>
        {
            // A frame that was still loading when its page was left.
            var isLeftBehind = request.Failure == "net::ERR_ABORTED" && request.IsNavigationRequest;
            if (!isLeftBehind)
                _complaints.Add($"failed: {request.Url}");
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && response.Request.ResourceType != "document")
                _complaints.Add($"{response.Status}: {response.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>Console errors, failed requests and requests to other hosts, except the browser's message about an expected 404.</summary>
    public IEnumerable<string> Complaints =>
        _complaints.Where(complaint => !complaint.Contains("the server responded with a status of 404", StringComparison.Ordinal));

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
