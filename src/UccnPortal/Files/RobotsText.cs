using System.Text;
using UccnPortal.Links;

namespace UccnPortal.Files;

/// <summary>What crawlers may read.</summary>
internal static class RobotsText
{
    /// <summary>
    /// Filters combine without end: crawlers are shown each by itself, and no combination of two parameters or of two
    /// values, however written. Downloads they may have whole, not filtered.
    /// </summary>
    private const string ListsWithoutEnd = "Disallow: /*?*&\nDisallow: /*?*,\nDisallow: /*?*%2C\nDisallow: /*.*?\nDisallow: /*?sort=\nDisallow: /*?dir=\n";

    public static IResult Answer(HttpContext context, PortalLinksFactory linksFactory)
    {
        var links = linksFactory.For(context.Request);
        context.Response.Headers.CacheControl = "public, max-age=300";
        return Results.Text($"User-agent: *\nDisallow: /admin\n{ListsWithoutEnd}Sitemap: {links.Absolute(links.Sitemap())}\n", "text/plain", Encoding.UTF8);
    }
}
