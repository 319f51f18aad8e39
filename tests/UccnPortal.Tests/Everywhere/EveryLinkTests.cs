using System.Net;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Everywhere;

/// <summary>Walks the site as a reader does, from both home pages along every link.</summary>
[Collection(nameof(Site))]
public sealed class EveryLinkTests(Site site)
{
    [Fact]
    public async Task Every_internal_link_leads_straight_to_a_page()
    {
        var walk = await site.WalkAsync();

        Assert.Empty(
            walk.Links.Where(link => walk.Visited[Walk.PageOf(link.To)].Status != HttpStatusCode.OK)
                .GroupBy(link => Walk.PageOf(link.To))
                .Select(links => $"{links.Key} answers {(int)walk.Visited[links.Key].Status}, linked from {links.First().From}")
                .Take(25)
        );
        Assert.True(walk.Visited.Count > 20);
    }

    [Fact]
    public async Task Every_anchor_exists_on_the_page_that_it_points_into()
    {
        var walk = await site.WalkAsync();

        var anchors = walk.Links.Where(link => link.To.Contains('#', StringComparison.Ordinal)).ToList();

        Assert.Empty(
            anchors
                .Where(link =>
                    walk.Visited[Walk.PageOf(link.To)] is { Status: HttpStatusCode.OK } page
                    && !page.Ids.Contains(Uri.UnescapeDataString(link.To.Split('#')[1]))
                )
                .Select(link => $"{link.To}, linked from {link.From}")
                .Distinct()
                .Take(25)
        );
        Assert.Contains(anchors, link => link.To == "/zh#main");
    }

    [Fact]
    public async Task Every_page_of_the_sitemap_can_be_reached_by_links()
    {
        var walk = await site.WalkAsync();

        Assert.Empty(site.Sitemap.Except(walk.Visited.Keys).Take(25));
    }

    [Fact]
    public async Task Every_outside_link_is_an_address_over_http_without_a_session_in_it()
    {
        var walk = await site.WalkAsync();

        Assert.Empty(walk.Outside.Where(address => !IsSoundOutside(address)).Take(25));
        Assert.False(IsSoundOutside("htps://example.org"));
        Assert.False(IsSoundOutside("javascript:alert(1)"));
        Assert.False(IsSoundOutside("https://example"));
        Assert.True(IsSoundOutside("https://www.unesco.org/en/creative-cities/lyon"));
        Assert.True(IsSoundOutside("mailto:office@example.org"));
    }

    private static bool IsSoundOutside(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (
            (uri is { Scheme: "http" or "https", UserInfo: "" } && uri.Host.Contains('.', StringComparison.Ordinal))
            || uri.Scheme is "mailto" or "tel" or "webcal"
        );
}
