using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Everywhere;

/// <summary>Addresses that machines ask for: health, robots, sitemap.</summary>
public sealed class WellKnownTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_sound_installation_is_alive_ready_and_shows_its_cities(string provider)
    {
        using var app = PortalApp.On(TestDatabase.Seeded(provider));
        using var client = app.CreateClient();

        Assert.Equal("Healthy", await client.GetStringAsync("/health/live"));
        Assert.Equal("Healthy", await client.GetStringAsync("/health/ready"));
        Assert.Contains("苏州", await client.GetStringAsync("/zh/cities"), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_broken_database_is_said_and_pages_go_on_showing_what_was_published_last(string provider)
    {
        using var app = PortalApp.On(TestDatabase.Seeded(provider));
        using var client = app.CreateClient();
        var before = await client.GetStringAsync("/zh/cities");
        await app.Database.ExecuteAsync("ALTER TABLE content_version RENAME TO content_version_gone");
        app.Clock.Advance(TimeSpan.FromSeconds(2));

        using var live = await client.GetAsync("/health/live");
        using var ready = await client.GetAsync("/health/ready");
        using var write = await client.GetAsync("/health/write");
        var after = await client.GetStringAsync("/zh/cities");

        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (ready.StatusCode, write.StatusCode));
        Assert.StartsWith("Degraded", await ready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before, after);
    }

    [SkippableFact]
    public async Task Health_is_never_kept_and_tells_nothing_of_the_inside()
    {
        using var app = new PortalApp();
        using var client = app.CreateClient();

        using var response = await client.GetAsync("/health/ready");

        Assert.Contains("no-store", response.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
    }

    [SkippableFact]
    public async Task Robots_are_kept_out_of_the_admin_and_shown_the_sitemap_under_the_public_address()
    {
        using var app = new PortalApp().With("Portal:PublicBaseUrl", "https://portal.example");
        using var client = app.CreateClient();

        var robots = await client.GetStringAsync("/robots.txt");

        Assert.Contains("Disallow: /admin\n", robots, StringComparison.Ordinal);
        Assert.Contains("Sitemap: https://portal.example/sitemap.xml\n", robots, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("/zh/network", true)]
    [InlineData("/en/network?country=fr", true)]
    [InlineData("/zh/cities?as_of=2021", true)]
    [InlineData("/zh/cities.csv", true)]
    [InlineData("/zh/network?view=map", true)]
    [InlineData("/en/network?country=fr&field=music", false)]
    [InlineData("/en/network?country=de,fr", false)]
    [InlineData("/en/network?country=de%2Cfr", false)]
    [InlineData("/zh/cities.csv?field=design", false)]
    [InlineData("/en/network?sort=name", false)]
    [InlineData("/admin/cities", false)]
    [InlineData("/zh/report?page=%2Fzh%2Fcities", false)]
    [InlineData("/en/report/cdfhj-kmnpr", false)]
    public async Task Crawlers_may_ask_for_each_list_but_not_for_lists_without_end(string address, bool isAllowed)
    {
        using var app = new PortalApp();
        using var client = app.CreateClient();

        var rules = (await client.GetStringAsync("/robots.txt"))
            .Split('\n')
            .Where(line => line.StartsWith("Disallow: ", StringComparison.Ordinal))
            .Select(line => line["Disallow: ".Length..]);

        // A rule is the beginning of an address, a star stands for anything (RFC 9309).
        Assert.Equal(
            isAllowed,
            !rules.Any(rule => Regex.IsMatch(address, $"^{Regex.Escape(rule).Replace("\\*", ".*", StringComparison.Ordinal)}"))
        );
    }

    [SkippableFact]
    public async Task The_sitemap_gives_each_page_with_both_languages_under_the_public_address()
    {
        using var app = new PortalApp().With("Portal:PublicBaseUrl", "https://portal.example");
        using var client = app.CreateClient();
        using var response = await client.GetAsync("/sitemap.xml");

        var urls = XDocument.Parse(await response.DecodedAsync()).Root!.Elements(Sitemap + "url").ToList(); // A document has a root.

        var suzhou = urls.Single(url => url.Element(Sitemap + "loc")?.Value == "https://portal.example/en/cities/suzhou");
        Assert.Equal("application/xml", response.Content.Headers.ContentType?.MediaType);
        Assert.All(
            urls,
            url => Assert.StartsWith("https://portal.example/", url.Element(Sitemap + "loc")?.Value, StringComparison.Ordinal)
        );
        Assert.Equal(
            [
                "zh-Hans https://portal.example/zh/cities/suzhou",
                "en https://portal.example/en/cities/suzhou",
                "x-default https://portal.example/zh/cities/suzhou",
            ],
            suzhou.Elements(Xhtml + "link").Select(link => $"{link.Attribute("hreflang")?.Value} {link.Attribute("href")?.Value}")
        );
    }

    [SkippableFact]
    public async Task The_sitemap_says_when_each_page_changed_last()
    {
        using var app = new PortalApp();
        using var client = app.CreateClient();
        app.Leap(TimeSpan.FromDays(2));
        await app.Services.EditAsync<City>("suzhou", city => city.Office = new LocalizedText("苏州新办公室", "New office"));
        app.Clock.Advance(TimeSpan.FromSeconds(2));

        var urls = XDocument.Parse(await client.GetStringAsync("/sitemap.xml")).Root!.Elements(Sitemap + "url"); // A document has a root.

        string? ChangeOf(string path) =>
            urls.Single(url => url.Element(Sitemap + "loc")?.Value == Site.Origin + path).Element(Sitemap + "lastmod")?.Value;
        Assert.StartsWith("2026-11-24T", ChangeOf("/zh/cities/suzhou"), StringComparison.Ordinal);
        Assert.StartsWith("2026-11-24T", ChangeOf("/en/cities"), StringComparison.Ordinal);
        Assert.StartsWith("2026-11-22T", ChangeOf("/zh/cities/lyon"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Finders_of_a_hole_are_told_whom_to_write_to_with_a_date_that_never_runs_out()
    {
        const string contact = "mailto:holes@portal.example";
        using var app = new PortalApp().With("Portal:PublicBaseUrl", "https://portal.example").With("Portal:SecurityContact", contact);
        using var appOfNextYear = new PortalApp().With("Portal:SecurityContact", contact);
        appOfNextYear.Clock.Advance(TimeSpan.FromDays(300));
        using var client = app.CreateClient();
        using var clientOfNextYear = appOfNextYear.CreateClient();

        using var response = await client.GetAsync("/.well-known/security.txt");
        using var head = await client.SendAsync(HttpMethod.Head, "/.well-known/security.txt");
        var text = await response.Content.ReadAsStringAsync();
        var later = await clientOfNextYear.GetStringAsync("/.well-known/security.txt");

        Assert.Equal("text/plain; charset=utf-8", response.Header("Content-Type"));
        Assert.Equal(
            "Contact: mailto:holes@portal.example\nExpires: 2027-05-21T00:00:00Z\nPreferred-Languages: "
                + "zh, en\nCanonical: https://portal.example/.well-known/security.txt\n",
            text
        );
        Assert.Contains("Expires: 2028-03-16T00:00:00Z\n", later, StringComparison.Ordinal);
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", response.Header("Content-Security-Policy"));
        Assert.Equal("nosniff", response.Header("X-Content-Type-Options"));
        Assert.Equal((HttpStatusCode.OK, response.Header("Content-Length")), (head.StatusCode, head.Header("Content-Length")));
    }

    [SkippableFact]
    public async Task Without_a_contact_of_the_operators_the_published_mailbox_is_named_and_without_any_there_is_no_such_file()
    {
        using var app = new PortalApp();
        using var client = app.CreateClient();
        var published = await client.GetStringAsync("/.well-known/security.txt");
        await app.Services.EditAsync<Organisation>("alliance", alliance => alliance.Email = "");
        app.Clock.Advance(TimeSpan.FromSeconds(2));

        using var without = await client.GetAsync("/.well-known/security.txt");

        Assert.StartsWith("Contact: mailto:fx.wang@whitrap.org\n", published, StringComparison.Ordinal);
        Assert.DoesNotContain("Canonical", published, StringComparison.Ordinal); // No canonical address is configured.
        Assert.Equal(HttpStatusCode.NotFound, without.StatusCode);
    }

    [SkippableFact]
    public async Task A_stranger_in_the_Host_header_does_not_get_into_the_addresses_of_a_configured_site()
    {
        using var app = new PortalApp().With("Portal:PublicBaseUrl", "https://portal.example");
        using var client = app.CreateClient();

        using var response = await client.GetAsync("/zh", ("Host", "evil.example"), ("X-Forwarded-Host", "evil.example"));
        var body = await response.DecodedAsync();

        Assert.DoesNotContain("evil.example", body, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://portal.example/zh\">", body, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("https", true)]
    [InlineData("http", false)]
    public async Task Strict_transport_is_asked_for_over_https_whoever_came_first(string scheme, bool isAsked)
    {
        using var app = new PortalApp().With("Portal:PublicBaseUrl", "https://portal.example");
        using var first = app.CreateClient(new() { BaseAddress = new Uri($"{(isAsked ? "http" : "https")}://portal.example") });
        using var client = app.CreateClient(new() { BaseAddress = new Uri($"{scheme}://portal.example") });
        using var _ = await first.GetAsync("/zh");

        using var response = await client.GetAsync("/zh");

        Assert.Equal(isAsked ? "max-age=31536000" : null, response.Header("Strict-Transport-Security"));
    }

    [SkippableFact]
    public async Task Only_the_partners_of_a_configured_list_may_frame_an_embed()
    {
        using var app = new PortalApp().With("Portal:EmbedAncestors", "https://partner.example https://other.example");
        using var client = app.CreateClient();

        using var embed = await client.GetAsync("/embed/v1/zh/cities");
        using var page = await client.GetAsync("/zh/cities");

        Assert.EndsWith(
            "frame-ancestors https://partner.example https://other.example",
            embed.Header("Content-Security-Policy"),
            StringComparison.Ordinal
        );
        Assert.EndsWith("frame-ancestors 'none'", page.Header("Content-Security-Policy"), StringComparison.Ordinal);
    }
}
