using Microsoft.AspNetCore.Html;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Serving;
using UccnPortal.Web;

namespace UccnPortal.Pages.Embed;

/// <summary>What every embed has at hand beside a page's: the look its host asked for, and both languages where the host wants both.</summary>
public abstract class EmbedPage : PortalPage
{
    public EmbedOptions Options { get; private set; } = new();
    public IReadOnlyList<IgnoredParameter> Ignored { get; protected set; } = [];
    public bool IsBilingual { get; private set; }

    /// <summary>The style sheet's classes for theme and density; none is needed for the automatic theme.</summary>
    public string? CssClass => string.Join(' ', LookClasses()) is { Length: > 0 } classes ? classes : null;

    /// <summary>An interface text or content, followed by the other language where the host asked for both.</summary>
    public IHtmlContent Show(LocalizedText text) =>
        IsBilingual ? new HtmlContentBuilder([Reader.Show(text), " ", Reader.ShowOther(text)]) : Reader.Show(text);

    protected override string CacheControl => "public, max-age=300, s-maxage=3600, stale-while-revalidate=86400";

    protected override Reader ReaderOf(HttpContext context)
    {
        var language = EmbedLanguage.FromCode(context.GetRouteValue("lang") as string) ?? default; // The route lets nothing else through.
        IsBilingual = language.IsBilingual;
        return new Reader(language.Leading);
    }

    /// <summary>Reads the host's wishes and names the page that the frame is a window on.</summary>
    protected void Frame(string title, string pagePath)
    {
        (Options, var ignored) = EmbedParameters.Read(PageParameters.Of(Request));
        Ignored = [.. Ignored, .. ignored];
        Head = new PageHead(title, title, pagePath, IsIndexed: false);
        Response.Headers.Link = $"<{Links.Absolute(pagePath)}>; rel=\"canonical\"";
    }

    private IEnumerable<string> LookClasses()
    {
        if (Options.Theme != EmbedTheme.Auto) yield return $"theme-{QueryParameters.SlugOf(Options.Theme)}";
        if (Options.IsCompact) yield return "compact";
    }
}
