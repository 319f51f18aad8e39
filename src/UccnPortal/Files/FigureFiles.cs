using System.Text;
using UccnPortal.Drawings;
using UccnPortal.Http;
using UccnPortal.Http.Caching;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.OpenData;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Figures;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;

namespace UccnPortal.Files;

internal static class FigureFiles
{
    public static void MapFigureFiles(this WebApplication app) =>
        app.Map("/{lang:language}/figures/{slug:regex(^[a-z0-9-]+$)}.{format:regex(^(svg|png|csv)$)}", AnswerAsync)
            .RequireRateLimiting(DearAnswers.Limit)
            .WithMetadata(new ResponseKindAttribute(ResponseKind.Resource));

    private static async Task<IResult> AnswerAsync(
        HttpContext context,
        string slug,
        string format,
        Publication publication,
        TimeProvider time,
        PortalLinksFactory linksFactory,
        PictureFonts fonts
    )
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            // Other methods would match the route of the figures page.
            context.Response.Headers.Allow = "GET, HEAD";
            return Results.StatusCode(StatusCodes.Status405MethodNotAllowed);
        }

        if (FigureKinds.Find(slug) is not { } kind || (format == "png" && !fonts.AreThere))
            return Results.NotFound();

        var network = await publication.CurrentAsync(context.RequestAborted);
        var language = Reader.For(context).Language;
        var parameters = PageParameters.Of(context.Request).ToList();
        var (query, _) = QueryParameters.Read(parameters, network, BeijingTime.YearOf(time));
        var hasMark = parameters.Contains(new(PageParameters.ByteOrderMark, "1"));
        UnderstoodQuery.Set(context, QueryParameters.Pairs(new DesignationQuery { AsOf = query.AsOf }), hasMark);
        var figure = kind.In(network, query.AsOf ?? BeijingTime.YearOf(time));
        var links = linksFactory.For(context.Request);
        var page = links.Absolute(links.Figure(language, slug, QueryParameters.Write(new DesignationQuery { AsOf = query.AsOf })));
        var imprint = new Imprint(network.Settings.SiteName, page, network.Settings.Licence);

        context.Response.Headers.CacheControl = "public, max-age=300";
        return format switch
        {
            "svg" => Results.Bytes(Svg(figure, language, imprint), "image/svg+xml; charset=utf-8"),
            "png" => Results.Bytes(
                PngFile.Of(FigureSheet.Of(figure, language, imprint, PngFile.Widths(fonts, language)), language, fonts),
                "image/png"
            ),
            _ => Results.Bytes(FigureCsv.Of(figure, imprint, hasMark), "text/csv; charset=utf-8"),
        };
    }

    private static byte[] Svg(Figure figure, Language language, Imprint imprint) =>
        Encoding.UTF8.GetBytes(
            FileSvg.Of(FigureSheet.Of(figure, language, imprint), language, figure.Title.In(language), figure.Message.In(language))
        );
}
