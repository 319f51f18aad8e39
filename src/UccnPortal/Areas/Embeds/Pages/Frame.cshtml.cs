using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UccnPortal.Areas.Embeds.Contents;
using UccnPortal.Http.Caching;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Pages;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Embeds.Pages;

public sealed class FrameModel : PortalPage
{
    private EmbedLanguage _shown;

    /// <summary>Null if the address is unknown.</summary>
    public EmbedContent? Framed { get; private set; }

    public bool IsBilingual => _shown.IsBilingual;

    public string? CssClass => string.Join(' ', LookClasses()) is { Length: > 0 } classes ? classes : null;

    public IActionResult OnGet(string? path)
    {
        if (EmbedKind.Find(path ?? "") is not var (kind, slug))
            return Missing();

        var request = new EmbedRequest(Network, ThisYear, Links, kind, slug, _shown, PageParameters.Of(Request));
        if (kind.Of(request) is not { } content)
        {
            return kind.CanonicalSlug(Network, slug) is { } canonical
                ? LocalRedirectPermanent(
                    Links.Embed(_shown.Code, kind.PathWith(canonical), PageParameters.QueryOf(Request, EmbedParameters.OfScript))
                )
                : Missing();
        }

        Framed = content;
        UnderstoodQuery.Set(HttpContext, content.Pairs);
        Head = new PageHead(content.Title, content.Title, content.Page, IsIndexed: false);
        Response.Headers.Link = $"<{Links.Absolute(content.Page)}>; rel=\"canonical\"";
        return Page();
    }

    public IHtmlContent Show(LocalizedText text) =>
        IsBilingual && text.In(Language).Length > 0
            ? new HtmlContentBuilder([Reader.Show(text), " ", Reader.ShowOther(text)])
            : Reader.Show(text);

    /// <summary>A link that opens a new window, so that the reader keeps the partner's page.</summary>
    public IHtmlContent Out(string path, IHtmlContent words) =>
        new HtmlContentBuilder()
            .AppendHtml("<a href=\"")
            .Append(path)
            .AppendHtml("\" target=\"_blank\" rel=\"noopener\" aria-describedby=\"new-window\">")
            .AppendHtml(words)
            .AppendHtml("</a>");

    protected override string CacheControl => "public, max-age=300, s-maxage=3600, stale-while-revalidate=86400";

    protected override Reader ReaderOf(HttpContext context)
    {
        // The route accepts only known languages.
        _shown = EmbedLanguage.FromCode(context.GetRouteValue("lang") as string) ?? default;
        return new Reader(_shown.Leading);
    }

    /// <summary>The site's error page cannot be framed, so the host would show the browser's own error.</summary>
    private PageResult Missing()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        Response.Headers.CacheControl = "no-store";
        Head = new PageHead(Text(UiText.Errors.NotFoundTitle), Text(UiText.Errors.NotFoundLead), Links.Home(Language), IsIndexed: false);
        return Page();
    }

    private IEnumerable<string> LookClasses()
    {
        if (Framed is null)
            yield break;
        if (Framed.Options.Theme != EmbedTheme.Auto)
            yield return $"theme-{Slugs.Of(Framed.Options.Theme)}";
        if (Framed.Options.IsCompact)
            yield return "compact";
    }
}
