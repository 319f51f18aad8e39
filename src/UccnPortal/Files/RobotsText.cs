using System.Text;
using UccnPortal.Links;

namespace UccnPortal.Files;

internal static class RobotsText
{
    /// <summary>Combinations of filters are unlimited: crawlers may read single filters only, and unfiltered downloads.</summary>
    private const string ListsWithoutEnd =
        "Disallow: /*?*&\nDisallow: /*?*,\nDisallow: /*?*%2C\nDisallow: /*.*?\nDisallow: /*?sort=\nDisallow: /*?dir=\n";

    public static IResult Answer(HttpContext context, PortalLinksFactory linksFactory)
    {
        var links = linksFactory.For(context.Request);
        context.Response.Headers.CacheControl = "public, max-age=300";
        return Results.Text(
            $"User-agent: *\nDisallow: /admin\nDisallow: /*/report\n{ListsWithoutEnd}Sitemap: {links.Absolute(links.Sitemap())}\n",
            "text/plain",
            Encoding.UTF8
        );
    }
}
