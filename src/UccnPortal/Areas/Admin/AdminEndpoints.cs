using UccnPortal.Accounts;
using UccnPortal.Editing;
using UccnPortal.Http;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin;

internal static class AdminEndpoints
{
    public static void MapAdminEndpoints(this IEndpointRouteBuilder routes)
    {
        var admin = routes.MapGroup("/admin").RequireAuthorization().WithMetadata(new ResponseKindAttribute(ResponseKind.Admin));
        admin.MapGet(
            "alive",
            (HttpRequest request, PortalLinksFactory links) =>
                request.Headers["Sec-Fetch-Mode"] == "navigate" ? Results.LocalRedirect(links.For(request).Admin.Home) : Results.NoContent()
        );
        admin.MapGet("records/{kinds}/slug", SaySlugAsync);
    }

    private static async Task<IResult> SaySlugAsync(
        string kinds,
        string? slug,
        Guid id,
        HttpContext context,
        Catalogue catalogue,
        CancellationToken cancel
    )
    {
        if (RecordKinds.FindByPath(kinds) is not { } kind)
            return Results.NotFound();
        slug = UnseenCharacters.Without(slug ?? ""); // As AdminPage does.

        var other = await catalogue.HolderOfAsync(kind, slug, id, cancel);
        var reader = new Reader(Staff.Of(context.User)?.Language ?? Language.Zh);
        return Results.Text(other is null ? "" : reader.Text(UiText.Edit.SlugTaken, other.IsEmpty ? slug : reader.Text(other)));
    }
}
