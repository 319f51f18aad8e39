using System.Text;
using UccnPortal.Http;
using UccnPortal.Links;

namespace UccnPortal.Areas.Embeds;

internal static class EmbedEndpoints
{
    public static void MapEmbedEndpoints(this WebApplication app)
    {
        app.MapMethods("/embed", ReadingMethods.All, LeadToBuilder);
        app.MapMethods("/embed/v1.js", ReadingMethods.All, (HttpContext context, EmbedScript script) => script.Answer(context))
            .WithMetadata(new ResponseKindAttribute(ResponseKind.Resource));
        app.MapMethods(
                "/embed/v1.{version}.js",
                ReadingMethods.All,
                (HttpContext context, EmbedScript script, string version) => script.Answer(context, version)
            )
            .WithMetadata(new ResponseKindAttribute(ResponseKind.Resource));
        app.MapMethods("/embed/v1/accent/{colour:regex(^[0-9a-f]{{6}}$)}.css", ReadingMethods.All, Accent)
            .WithMetadata(new ResponseKindAttribute(ResponseKind.Resource));
        app.MapMethods(PageParameters.OEmbed, ReadingMethods.All, OEmbed.AnswerAsync)
            .WithMetadata(new ResponseKindAttribute(ResponseKind.Resource));
    }

    private static IResult LeadToBuilder(HttpContext context, PortalLinksFactory linksFactory)
    {
        LanguageNegotiation.MarkNegotiated(context.Response);
        return Results.Redirect(
            linksFactory.For(context.Request).EmbedBuilder(LanguageNegotiation.Negotiate(context.Request)) + context.Request.QueryString
        );
    }

    private static IResult Accent(HttpContext context, string colour)
    {
        if (EmbedAccent.Of(colour).Css is not { Length: > 0 } css)
            return Results.NotFound();

        context.Response.Headers.CacheControl = EmbedScript.ForEver;
        return Results.Text(css, "text/css", Encoding.UTF8);
    }
}
