using System.Text;
using UccnPortal.Drawings;
using UccnPortal.Http;
using UccnPortal.Http.Caching;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Figures;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;

namespace UccnPortal.Files;

internal static class ShareFiles
{
    private static readonly string[] Parts = ["cities", "fields", "figures"];

    public static void MapShareFiles(this WebApplication app)
    {
        // Each part has its own route: a route with a parameter here would lose against the more specific route of the page.
        foreach (var part in Parts)
        {
            var page = $"/{{lang:language}}/{part}/{{slug:regex(^[a-z0-9-]+$)}}";
            app.MapMethods(
                    $"{page}.og.png",
                    ReadingMethods.All,
                    (HttpContext context, string slug, Publication publication, TimeProvider time, PictureFonts fonts) =>
                        PictureAsync(context, part, slug, publication, time, fonts)
                )
                .RequireRateLimiting(DearAnswers.Limit)
                .WithMetadata(new ResponseKindAttribute(ResponseKind.Resource));
            app.MapMethods(
                    $"{page}.qr.svg",
                    ReadingMethods.All,
                    (HttpContext context, string slug, Publication publication, TimeProvider time, PortalLinksFactory linksFactory) =>
                        CodeAsync(context, part, slug, publication, time, linksFactory)
                )
                .WithMetadata(new ResponseKindAttribute(ResponseKind.Resource));
        }

        MapPagePicture(app, links => links.Home(default), null);
        foreach (var page in SitePage.All)
        {
            MapPagePicture(app, links => page.PathOf(links, default), page.Section);
            var path = page.PathOf(new PortalLinks(""), default);
            app.MapMethods(
                    $"/{{lang:language}}{path[path.IndexOf('/', 1)..]}.qr.svg",
                    ReadingMethods.All,
                    (HttpContext context, PortalLinksFactory linksFactory) =>
                        Code(context, links => page.PathOf(links, Reader.For(context).Language), linksFactory)
                )
                .WithMetadata(new ResponseKindAttribute(ResponseKind.Resource));
        }
    }

    private static void MapPagePicture(WebApplication app, Func<PortalLinks, string> pathOf, SiteSection? section)
    {
        var links = new PortalLinks("");
        var path = links.SharePicture(pathOf(links));
        app.MapMethods(
                $"/{{lang:language}}{path[path.IndexOf('/', 1)..]}",
                ReadingMethods.All,
                (HttpContext context, Publication publication, TimeProvider time, PictureFonts fonts) =>
                    PagePictureAsync(context, section, publication, time, fonts)
            )
            .RequireRateLimiting(DearAnswers.Limit)
            .WithMetadata(new ResponseKindAttribute(ResponseKind.Resource));
    }

    private static async Task<IResult> PagePictureAsync(
        HttpContext context,
        SiteSection? section,
        Publication publication,
        TimeProvider time,
        PictureFonts fonts
    )
    {
        if (!fonts.AreThere)
            return Results.NotFound();

        var network = await publication.CurrentAsync(context.RequestAborted);
        var language = Reader.For(context).Language;
        var today = network.In(BeijingTime.YearOf(time));
        var drawing = SharePicture.Of(
            SharedPages.Of(section, network, today),
            [.. today.Fields.Select(field => field.Field)],
            language,
            PngFile.Widths(fonts, language)
        );
        return Picture(context, drawing, language, fonts);
    }

    private static async Task<IResult> PictureAsync(
        HttpContext context,
        string part,
        string slug,
        Publication publication,
        TimeProvider time,
        PictureFonts fonts
    )
    {
        if (!fonts.AreThere)
            return Results.NotFound();

        var network = await publication.CurrentAsync(context.RequestAborted);
        var language = Reader.For(context).Language;
        var widths = PngFile.Widths(fonts, language);
        var (year, today) = (BeijingTime.YearOf(time), network.In(BeijingTime.YearOf(time)));
        var drawing = part switch
        {
            "cities" when network.FindCity(slug) is { } city => SharePicture.Of(city, year, language, widths),
            "fields" when network.FindField(slug) is { } field => SharePicture.Of(today[field], language, widths),
            "figures" when FigureKinds.Find(slug) is { } kind => SharePicture.Of(
                kind.In(network, year),
                [.. today.Fields.Select(field => field.Field)],
                language,
                widths
            ),
            _ => null,
        };
        return drawing is null ? Results.NotFound() : Picture(context, drawing, language, fonts);
    }

    private static IResult Picture(HttpContext context, Drawing drawing, Language language, PictureFonts fonts)
    {
        context.Response.Headers.CacheControl = "public, max-age=300";
        return Results.Bytes(PngFile.Of(drawing, language, fonts), "image/png");
    }

    private static async Task<IResult> CodeAsync(
        HttpContext context,
        string part,
        string slug,
        Publication publication,
        TimeProvider time,
        PortalLinksFactory linksFactory
    )
    {
        var network = await publication.CurrentAsync(context.RequestAborted);
        var language = Reader.For(context).Language;
        var links = linksFactory.For(context.Request);
        var (asked, _) = QueryParameters.Read(PageParameters.Of(context.Request), network, BeijingTime.YearOf(time));
        asked = new DesignationQuery { AsOf = asked.AsOf, SideBySide = asked.SideBySide };
        UnderstoodQuery.Set(context, QueryParameters.Pairs(asked));
        var query = QueryParameters.Write(asked);
        var path = part switch
        {
            "cities" when network.FindCity(slug) is not null => links.City(language, slug, query),
            "fields" when network.FindField(slug) is not null => links.Field(language, slug, query),
            "figures" when FigureKinds.Find(slug) is not null => links.Figure(language, slug, query),
            _ => null,
        };
        return path is null ? Results.NotFound() : Code(context, _ => path, linksFactory);
    }

    private static IResult Code(HttpContext context, Func<PortalLinks, string> path, PortalLinksFactory linksFactory)
    {
        var links = linksFactory.For(context.Request);
        context.Response.Headers.CacheControl = "public, max-age=300";
        return Results.Bytes(Encoding.UTF8.GetBytes(QrCode.File(links.Absolute(path(links)))), "image/svg+xml; charset=utf-8");
    }
}
