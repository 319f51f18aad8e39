using System.Globalization;
using System.Text;
using System.Xml.Linq;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Files;

internal static class Sitemap
{
    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly string Map = QueryParameters.Write(new DesignationQuery { View = ListView.Map });

    public static async Task<IResult> AnswerAsync(HttpContext context, Publication publication, PortalLinksFactory linksFactory)
    {
        var network = await publication.CurrentAsync(context.RequestAborted);
        var links = linksFactory.For(context.Request);
        var pages = PublicPage
            .Of(network)
            .Append(new PublicPage(UiText.Cities.Map, language => links.Cities(language, Map), network.ChangedAtUtc))
            .Append(new PublicPage(UiText.Cities.Map, language => links.Network(language, Map), network.ChangedAtUtc));
        var urls = pages.SelectMany(page => Languages.All.Select(language => Url(page, language, links)));
        var document = new XElement(Namespace + "urlset", new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml.NamespaceName), urls);
        context.Response.Headers.CacheControl = "public, max-age=300";
        return Results.Text("""<?xml version="1.0" encoding="utf-8"?>""" + "\n" + document, "application/xml", Encoding.UTF8);
    }

    private static XElement Url(PublicPage page, Language language, PortalLinks links) =>
        new(
            Namespace + "url",
            new XElement(Namespace + "loc", links.Absolute(page.PathOf(language))),
            new XElement(Namespace + "lastmod", page.ChangedAtUtc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
            Languages.All.Select(twin => Alternate(twin.Tag(), page.PathOf(twin), links)),
            Alternate("x-default", page.PathOf(Language.Zh), links)
        );

    private static XElement Alternate(string tag, string path, PortalLinks links) =>
        new(
            Xhtml + "link",
            new XAttribute("rel", "alternate"),
            new XAttribute("hreflang", tag),
            new XAttribute("href", links.Absolute(path))
        );
}
