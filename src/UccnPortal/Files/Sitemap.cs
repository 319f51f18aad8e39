using System.Text;
using System.Xml.Linq;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Figures;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;

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
        var paths = SitePage
            .All.Select(page => (Func<Language, string>)(language => page.PathOf(links, language)))
            .Prepend(links.Home)
            .ToList();
        paths.AddRange([language => links.Cities(language, Map), language => links.Network(language, Map)]);
        paths.AddRange(
            PortalLinks
                .Statements.Where(network.Pages.ContainsKey)
                .Select(slug => (Func<Language, string>)(language => links.Statement(language, slug)))
        );
        paths.AddRange(network.Fields.Select(field => (Func<Language, string>)(language => links.Field(language, field.Slug))));
        paths.AddRange(FigureKinds.All.Select(kind => (Func<Language, string>)(language => links.Figure(language, kind.Slug))));
        paths.AddRange(network.Cities.Select(city => (Func<Language, string>)(language => links.City(language, city.Slug))));
        paths.AddRange(network.Cities.Select(city => (Func<Language, string>)(language => links.Name(language, city.Slug))));

        var urls = paths.SelectMany(path =>
            Languages.All.Select(language => new XElement(
                Namespace + "url",
                new XElement(Namespace + "loc", links.Absolute(path(language))),
                Languages.All.Select(twin => new XElement(
                    Xhtml + "link",
                    new XAttribute("rel", "alternate"),
                    new XAttribute("hreflang", twin.Tag()),
                    new XAttribute("href", links.Absolute(path(twin)))
                ))
            ))
        );
        var document = new XElement(Namespace + "urlset", new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml.NamespaceName), urls);
        context.Response.Headers.CacheControl = "public, max-age=300";
        return Results.Text("""<?xml version="1.0" encoding="utf-8"?>""" + "\n" + document, "application/xml", Encoding.UTF8);
    }
}
