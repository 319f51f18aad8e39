using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Figures;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Serving.Api;
using UccnPortal.Serving.Exports;
using UccnPortal.Serving.Feeds;
using UccnPortal.Web;

namespace UccnPortal.Serving;

/// <summary>The addresses that are no pages: language choice, sitemap, robots, health.</summary>
internal static class PortalEndpoints
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>
    /// Filters combine without end: crawlers are shown each by itself, and no combination of two parameters or of two
    /// values, however written. Downloads they may have whole, not filtered.
    /// </summary>
    private const string ListsWithoutEnd = "Disallow: /*?*&\nDisallow: /*?*,\nDisallow: /*?*%2C\nDisallow: /*.*?\nDisallow: /*?sort=\nDisallow: /*?dir=\n";

    private static readonly string Map = QueryParameters.Write(new DesignationQuery { View = ListView.Map });

    internal static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapPortalEndpoints(this WebApplication app)
    {
        app.MapMethods("/sitemap.xml", Reading, SitemapAsync).WithMetadata(new ResponseKindAttribute(ResponseKind.Resource));
        app.MapMethods("/robots.txt", Reading, Robots).WithMetadata(new ResponseKindAttribute(ResponseKind.Resource));
        app.MapMethods("/.well-known/security.txt", Reading, SecurityText.AnswerAsync).WithMetadata(new ResponseKindAttribute(ResponseKind.Resource));
        app.MapMethods("/{lang:language}/changes.atom", Reading, ChangesFeed.AnswerAsync).WithMetadata(new ResponseKindAttribute(ResponseKind.Resource));
        app.MapMethods("/{lang:language}/apply.ics", Reading, CallCalendar.AnswerAsync).WithMetadata(new ResponseKindAttribute(ResponseKind.Resource));
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).WithMetadata(new HttpMethodMetadata(Reading), new ResponseKindAttribute(ResponseKind.Resource));
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready"), ResponseWriter = SayWhatLacksAsync })
            .WithMetadata(new HttpMethodMetadata(Reading), new ResponseKindAttribute(ResponseKind.Resource));
        app.MapHealthChecks("/health/write", new HealthCheckOptions { Predicate = check => check.Tags.Contains("write"), ResponseWriter = SayWhatLacksAsync, ResultStatusCodes = { [HealthStatus.Degraded] = StatusCodes.Status503ServiceUnavailable } })
            .WithMetadata(new HttpMethodMetadata(Reading), new ResponseKindAttribute(ResponseKind.Resource));
        app.MapFigureFiles();
        app.MapShareFiles();
        app.MapApi();
        app.MapListFiles();
        app.MapDataFiles();
        app.MapMethods("/{**path}", Reading, ChooseLanguage).WithOrder(int.MaxValue);
    }

    /// <summary>An address without a language leads to the negotiated one; what is no page's address is not found.</summary>
    private static IResult ChooseLanguage(HttpContext context, string? path)
    {
        var root = path?.Split('/')[0] ?? "";
        if (Languages.FromCode(root) is not null || root is "admin" or "embed" or "api" or "data" or "openapi" or "oembed" or "health" or "error" || root.Contains('.', StringComparison.Ordinal))
            return Results.NotFound();

        LanguageNegotiation.MarkNegotiated(context.Response);
        var language = LanguageNegotiation.Negotiate(context.Request).Code();
        return Results.Redirect(new PathString($"/{language}{(path is null ? "" : $"/{path}")}").ToUriComponent() + context.Request.QueryString);
    }

    private static async Task<IResult> SitemapAsync(HttpContext context, Publication publication, LinksOf linksOf)
    {
        var network = await publication.CurrentAsync(context.RequestAborted);
        var links = linksOf.For(context.Request);
        var paths = SitePage.All.Select(page => (Func<Language, string>)(language => page.PathOf(links, language))).Prepend(links.Home).ToList();
        paths.AddRange([language => links.Cities(language, Map), language => links.Network(language, Map)]);
        paths.AddRange(PortalLinks.Statements.Where(network.Pages.ContainsKey).Select(slug => (Func<Language, string>)(language => links.Statement(language, slug))));
        paths.AddRange(network.Fields.Select(field => (Func<Language, string>)(language => links.Field(language, field.Slug))));
        paths.AddRange(FigureKinds.All.Select(kind => (Func<Language, string>)(language => links.Figure(language, kind.Slug))));
        paths.AddRange(network.Cities.Select(city => (Func<Language, string>)(language => links.City(language, city.Slug))));
        paths.AddRange(network.Cities.Select(city => (Func<Language, string>)(language => links.Name(language, city.Slug))));

        var urls = paths.SelectMany(path => Languages.All.Select(language => new XElement(
            Sitemap + "url",
            new XElement(Sitemap + "loc", links.Absolute(path(language))),
            Languages.All.Select(twin => new XElement(
                Xhtml + "link", new XAttribute("rel", "alternate"), new XAttribute("hreflang", twin.Tag()), new XAttribute("href", links.Absolute(path(twin))))))));
        var document = new XElement(Sitemap + "urlset", new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml.NamespaceName), urls);
        Cacheable(context);
        return Results.Text("""<?xml version="1.0" encoding="utf-8"?>""" + "\n" + document, "application/xml", Encoding.UTF8);
    }

    private static IResult Robots(HttpContext context, LinksOf linksOf)
    {
        var links = linksOf.For(context.Request);
        Cacheable(context);
        return Results.Text($"User-agent: *\nDisallow: /admin\n{ListsWithoutEnd}Sitemap: {links.Absolute(links.Sitemap())}\n", "text/plain", Encoding.UTF8);
    }

    /// <summary>The state in one word, then a line for each check that has something to say. No exception's words: they are for the log.</summary>
    private static Task SayWhatLacksAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        var lacking = report.Entries.Where(entry => entry.Value is { Status: not HealthStatus.Healthy, Description: not null }).Select(entry => $"\n{entry.Key}: {entry.Value.Description}");
        return context.Response.WriteAsync(report.Status + string.Concat(lacking));
    }

    private static void Cacheable(HttpContext context) => context.Response.Headers.CacheControl = "public, max-age=300";
}
