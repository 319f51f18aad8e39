using System.Net;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Everywhere;

/// <summary>The portal seen from outside: scanners, forged hosts, forged proxies.</summary>
public sealed class OutsideViewTests
{
    [Theory]
    [InlineData("/zh", false)]
    [InlineData("/en/cities/suzhou", false)]
    [InlineData("/zh/embed", false)]
    [InlineData("/zh/cities/nowhere", false)]
    [InlineData("/embed/v1/zh/cities", true)]
    [InlineData("/admin/sign-in", false)]
    public async Task Promise_18_every_kind_of_page_scores_an_A_plus(string path, bool isFramed)
    {
        using var app = new PortalApp();
        using var client = app.CreateClient(new() { BaseAddress = new Uri("https://portal.example"), AllowAutoRedirect = false });

        using var answer = await client.GetAsync(path);

        Assert.InRange(Observatory.ScoreOf(answer.AllHeaders(), isFramed), 100, int.MaxValue);
    }

    [Theory]
    [InlineData("Content-Security-Policy", "")]
    [InlineData("Content-Security-Policy", "default-src 'none'; script-src 'self' 'unsafe-inline'")]
    [InlineData("Content-Security-Policy", "default-src *; frame-ancestors 'none'")]
    [InlineData("Strict-Transport-Security", "")]
    public async Task A_weaker_header_is_no_A_plus(string name, string value)
    {
        using var app = new PortalApp();
        using var client = app.CreateClient(new() { BaseAddress = new Uri("https://portal.example") });
        using var answer = await client.GetAsync("/zh");
        var headers = answer.AllHeaders();
        var weaker = new Dictionary<string, string>(headers, StringComparer.OrdinalIgnoreCase) { [name] = value };
        if (value.Length == 0)
            weaker.Remove(name);

        Assert.True(Observatory.ScoreOf(weaker, isFramed: false) < 100);
    }

    [Fact]
    public async Task Promise_22_a_forged_host_is_in_no_link_that_leaves_the_site()
    {
        using var office = new Office();
        office.App.With("Portal:PublicBaseUrl", "https://uccn.example");
        var administrator = (await office.JoinAsync("李娜")).Browser;
        using var client = office.App.CreateClient();

        using var page = await client.GetAsync("/zh/cities", ("Host", "evil.example"));
        await administrator.GetAsync("/admin/confirm?return=/admin/accounts");
        await administrator.PostAsync(("password", Office.Passphrase));
        var (path, fields) = administrator.FillIn("/admin/accounts/invite", ("for", "王芳"), ("role", "Editor"));
        await administrator.SendAsync(HttpMethod.Post, path, fields, ("Origin", "https://localhost"), ("X-Forwarded-Host", "evil.example"));

        Assert.DoesNotContain("evil.example", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.StartsWith(
            "https://uccn.example/admin/invitation?token=",
            administrator.Page.GetElementById("link")?.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Promise_23_an_address_forged_by_a_stranger_neither_hides_him_nor_locks_another_out()
    {
        using var office = new Office();
        using var stranger = office.Open("198.51.100.9");

        for (var i = 0; i < 31; i++)
        {
            await stranger.GetAsync("/admin/sign-in");
            var (path, fields) = stranger.FillIn("", ("name", $"nobody {i}"), ("password", "x"));
            await stranger.SendAsync(HttpMethod.Post, path, fields, ("Origin", "https://localhost"), ("X-Forwarded-For", $"203.0.113.{i}"));
        }

        var places = await office.App.Services.InDatabaseAsync(db =>
            db.SignInAttempts.Select(attempt => attempt.Address).Distinct().ToListAsync()
        );
        Assert.Equal(HttpStatusCode.TooManyRequests, stranger.Status);
        Assert.Equal(["198.51.100.9"], places);
    }
}
