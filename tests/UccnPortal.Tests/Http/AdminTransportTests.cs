using System.Net;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Http;

/// <summary>Which connections to the admin are safe, and which proxy headers are trusted.</summary>
public sealed class AdminTransportTests : IDisposable
{
    private const string Proxy = "127.0.0.1";

    private readonly PortalApp _app = new PortalApp().With("AllowedHosts", "portal.example;localhost").With(RemoteAddresses.AddTo);
    private readonly HttpClient _client;

    public AdminTransportTests() => _client = _app.CreateClient();

    public void Dispose()
    {
        _client.Dispose();
        _app.Dispose();
    }

    [Fact]
    public async Task From_this_machine_the_admin_opens_over_http_by_this_machines_name()
    {
        using var answer = await _client.GetAsync("/admin/sign-in", (RemoteAddresses.Header, Proxy));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Behind_a_proxy_that_says_how_it_was_reached_the_admin_opens_over_https()
    {
        using var https = await _client.GetAsync(
            "/admin/sign-in",
            (RemoteAddresses.Header, Proxy),
            ("Host", "portal.example"),
            ("X-Forwarded-For", "203.0.113.7"),
            ("X-Forwarded-Proto", "https")
        );
        using var http = await _client.GetAsync(
            "/admin/sign-in",
            (RemoteAddresses.Header, Proxy),
            ("Host", "portal.example"),
            ("X-Forwarded-For", "203.0.113.7"),
            ("X-Forwarded-Proto", "http")
        );

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (https.StatusCode, http.StatusCode));
    }

    [Theory]
    [InlineData("en", "The admin area is available over https only")]
    [InlineData("zh", "管理后台仅可通过https访问")]
    public async Task Behind_a_proxy_that_says_nothing_the_admin_is_refused_with_what_the_proxy_must_send(string language, string title)
    {
        using var answer = await _client.GetAsync(
            "/admin/sign-in",
            (RemoteAddresses.Header, Proxy),
            ("Host", "portal.example"),
            ("Accept-Language", language)
        );
        var page = Html.Parse(await answer.DecodedAsync());

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.StartsWith(title, page.QuerySelector("h1")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "proxy_set_header X-Forwarded-Proto $scheme;",
            page.QuerySelector("#proxy pre")?.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("GET", "X-Forwarded-Server", "portal.example")]
    [InlineData("GET", "X-Forwarded-Proto", "http")]
    [InlineData("GET", "X-Real-IP", "203.0.113.7")]
    [InlineData("GET", "Forwarded", "for=203.0.113.7")]
    [InlineData("GET", "Via", "1.1 portal.example")]
    [InlineData("GET", "Referer", "https://portal.example/admin/sign-in")]
    [InlineData("POST", "Origin", "https://portal.example")]
    public async Task A_proxy_that_asks_for_this_machine_by_its_own_name_is_known_by_what_it_sends(string method, string name, string value)
    {
        using var answer = await _client.SendAsync(
            new HttpMethod(method),
            "/admin/sign-in",
            (RemoteAddresses.Header, Proxy),
            ("Sec-Fetch-Site", "same-origin"),
            (name, value)
        );

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.NotNull(Html.Parse(await answer.DecodedAsync()).QuerySelector("#proxy"));
    }

    [Fact]
    public async Task A_proxy_that_sends_nothing_at_all_is_known_by_the_HTTP_that_no_browser_speaks()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/admin/sign-in") { Version = HttpVersion.Version10 };
        request.Headers.Add(RemoteAddresses.Header, Proxy);

        using var answer = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.NotNull(Html.Parse(await answer.DecodedAsync()).QuerySelector("#proxy"));
    }

    [Fact]
    public async Task Where_nothing_tells_the_proxy_a_form_sent_through_it_is_refused_by_its_origin()
    {
        using var answer = await _client.SendAsync(
            HttpMethod.Post,
            "/admin/sign-in",
            (RemoteAddresses.Header, Proxy),
            ("Origin", "http://portal.example")
        );

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task On_this_machine_a_link_from_elsewhere_still_opens_the_admin()
    {
        using var answer = await _client.GetAsync(
            "/admin/sign-in",
            (RemoteAddresses.Header, Proxy),
            ("Sec-Fetch-Site", "cross-site"),
            ("Referer", "https://mail.example/inbox")
        );

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("portal.example")]
    public async Task The_way_to_sign_in_leads_within_the_site_whatever_host_is_forwarded(string host)
    {
        using var answer = await _client.GetAsync(
            "/admin/me?x=1",
            (RemoteAddresses.Header, Proxy),
            ("X-Forwarded-Host", host),
            ("X-Forwarded-Proto", "https")
        );

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/admin/sign-in?return=%2Fadmin%2Fme%3Fx%3D1", answer.Header("Location"));
    }

    [Fact]
    public async Task Of_forwarded_hosts_only_those_that_the_operator_named_are_believed()
    {
        using var ours = await _client.GetAsync("/en", (RemoteAddresses.Header, Proxy), ("X-Forwarded-Host", "portal.example"));
        using var forged = await _client.GetAsync("/en", (RemoteAddresses.Header, Proxy), ("X-Forwarded-Host", "evil.example"));
        using var anyApp = new PortalApp().With(RemoteAddresses.AddTo);
        using var any = anyApp.CreateClient();
        using var unnamed = await any.GetAsync("/en", (RemoteAddresses.Header, Proxy), ("X-Forwarded-Host", "evil.example"));

        Assert.Contains("http://portal.example/en", await ours.DecodedAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", await forged.DecodedAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", await unnamed.DecodedAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript")]
    [InlineData("ftp")]
    public async Task A_forwarded_scheme_that_is_none_of_the_web_is_refused(string scheme)
    {
        using var answer = await _client.GetAsync("/en", (RemoteAddresses.Header, Proxy), ("X-Forwarded-Proto", scheme));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("10.0.0.0/8", "10.1.2.3", true)]
    [InlineData("10.0.0.0/8", "11.1.2.3", false)]
    [InlineData("192.0.2.1, 2001:db8::/32", "2001:db8::5", true)]
    public async Task A_network_of_proxies_can_be_named(string proxies, string address, bool isBelieved)
    {
        using var app = new PortalApp()
            .With("Portal:KnownProxies", proxies)
            .With("Portal:PublicBaseUrl", "https://portal.example")
            .With(RemoteAddresses.AddTo);
        using var client = app.CreateClient();

        using var answer = await client.GetAsync(
            "/admin/sign-in",
            (RemoteAddresses.Header, address),
            ("Host", "portal.example"),
            ("X-Forwarded-For", "203.0.113.7"),
            ("X-Forwarded-Proto", "https")
        );

        Assert.Equal(isBelieved ? HttpStatusCode.OK : HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("/admin/%0d%0aX: y")]
    [InlineData("/admin/%0aX")]
    public async Task A_way_back_with_a_line_break_is_no_way_back(string address)
    {
        using var answer = await _client.GetAsync($"/admin/sign-in?return={address}", (RemoteAddresses.Header, Proxy));

        Assert.Equal("/admin", Html.Parse(await answer.DecodedAsync()).QuerySelector("input[name=return]")?.GetAttribute("value"));
    }
}
