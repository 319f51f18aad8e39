using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Net.Http.Headers;
using UccnPortal.Drawings;
using UccnPortal.Files;
using UccnPortal.Http.Caching;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Rehearsing;

namespace UccnPortal.Pages;

/// <summary>What the page says of itself in the head; the path is the canonical one, query included.</summary>
public sealed record PageHead(string Title, string Description, string Path, bool IsIndexed = true);

/// <summary>What every public page has at hand: the reader, one version of the network, and the links.</summary>
public abstract class PortalPage : PageModel
{
    public Reader Reader { get; private set; } = null!; // Set before any handler runs.
    public PublishedNetwork Network { get; private set; } = null!; // Set before any handler runs.
    public PortalLinks Links { get; private set; } = null!; // Set before any handler runs.
    public int ThisYear { get; private set; }

    public PageHead Head { get; protected set; } = new("", "", "/");
    public virtual NavigationPart Part => NavigationPart.None;

    /// <summary>The field whose tab sticks out of the thumb index.</summary>
    public virtual PublishedField? CurrentField => null;

    /// <summary>Other sites can frame what the page shows: oEmbed tells how.</summary>
    public virtual bool IsEmbeddable => false;

    /// <summary>Shown to staff within the admin, with a draft that is not public: its links lead out of the frame.</summary>
    public bool IsPreview { get; private set; }

    public Language Language => Reader.Language;

    /// <summary>The page's rows as files, for the same query; none where the page lists nothing.</summary>
    public IReadOnlyList<(ExportFormat Format, string Path)> Files { get; private set; } = [];

    /// <summary>The record a page is about, as its address names it. Read here because binding one word costs as much as rendering a block.</summary>
    protected string Slug => RouteData.Values["slug"] as string ?? "";

    public string Say(LocalizedText text) => Reader.Say(text);

    /// <summary>The fingerprinted address of a file of wwwroot.</summary>
    public string Asset(string path) => "/" + (HttpContext.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>()?[path] ?? path);

    /// <summary>
    /// A part that many pages of a language have in common: rendered once a content version and year, then ready text.
    /// </summary>
    /// <param name="subject">What the part depends on besides: a city, the current field, the current entry of the navigation. Only what there is a set number of.</param>
    public Task<IHtmlContent> FragmentAsync(IHtmlHelper html, string view, object? subject = null) => FragmentAsync(view, subject, () => RenderAsync(html, view));

    private async Task<IHtmlContent> FragmentAsync(string name, object? subject, Func<Task<string>> render)
    {
        var fragments = HttpContext.RequestServices.GetRequiredService<Fragments>();
        return (await fragments.OfAsync(Network, new FragmentKey(name, Language, ThisYear, subject), render)).Under(Links.Absolute(""));
    }

    /// <summary>Whether what is rendered once may be used again.</summary>
    public bool KeepsFragments => HttpContext.RequestServices.GetRequiredService<Fragments>().AreKept;

    /// <summary>The part as it is under any host: the origin is left open.</summary>
    private async Task<string> RenderAsync(IHtmlHelper html, string view)
    {
        var own = Links;
        Links = new PortalLinks(AddressedText.Origin);
        try
        {
            var content = await html.PartialAsync(view, this);
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            content.WriteTo(text, HttpContext.RequestServices.GetRequiredService<HtmlEncoder>());
            return text.ToString();
        }
        finally
        {
            Links = own;
        }
    }

    /// <summary>The way to the page from the home page, itself included and that not; empty for what is on no way.</summary>
    public virtual IEnumerable<Crumb> Way => SitePage.All.Where(entry => entry.Part == Part).Select(entry => new Crumb(Say(entry.Words), entry.PathOf(Links, Language)));

    /// <summary>What the page is about, for programs; null where a person's words are all there is.</summary>
    public virtual JsonObject? About(StructuredData data) => null;

    /// <summary>The picture that stands for the page where it is shared.</summary>
    public virtual PagePicture? Picture => null;

    /// <summary>Picture, way and subject in the head: made once a content version and subject.</summary>
    public Task<IHtmlContent> MetadataAsync() => FragmentAsync(nameof(PageMetadata), Subject, () =>
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var services = HttpContext.RequestServices;
        new PageMetadata(this, services.GetRequiredService<PictureFonts>()).WriteTo(text, services.GetRequiredService<HtmlEncoder>());
        return Task.FromResult(text.ToString());
    });

    public string Say(LocalizedText text, params ReadOnlySpan<object?> values) => Reader.Say(text, values);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        await PrepareAsync();
        if (context.HandlerMethod is null)
        {
            // Without this Razor Pages would show the page to any method, unprepared.
            Response.Headers.Allow = "GET, HEAD";
            context.Result = StatusCode(StatusCodes.Status405MethodNotAllowed);
            return;
        }

        await next();
        if (!IsEmbeddable || Head.Path.Length <= 1) return;

        foreach (var (format, type) in new[] { ("json", "application/json+oembed"), ("xml", "text/xml+oembed") })
            Response.Headers.Append(HeaderNames.Link, $"<{Links.Absolute(Links.OEmbed(Links.Absolute(Head.Path), format))}>; rel=\"alternate\"; type=\"{type}\"");
    }

    /// <summary>The answer at the address of a record that left with a notice: not "not found" but what became of it.</summary>
    protected StatusCodeResult Gone(WithdrawnRecord record)
    {
        HttpContext.Features.Set(record);
        return StatusCode(StatusCodes.Status410Gone);
    }

    /// <summary>All that the metadata depend on besides language and year. Only what there is a set number of.</summary>
    protected virtual object Subject => GetType();

    /// <summary>Offers the page's rows as files, to readers by links and to programs by the <c>Link</c> header.</summary>
    /// <param name="path">The page's own.</param>
    /// <param name="query">What of the page's query chooses among the rows.</param>
    protected void OfferFiles(IEnumerable<ExportFormat> formats, string path, string query = "")
    {
        // Spreadsheets read Chinese only behind the mark; programs are better off without.
        Files = [.. formats.Select(format => (format, Links.Export(path, format.Suffix, format.Suffix == "csv" ? PageParameters.WithByteOrderMark(query) : query)))];
        Response.Headers.Append(HeaderNames.Link, string.Join(", ", formats.Select(format => ListFiles.LinkTo(Links.Export(path, format.Suffix, query), format))));
    }

    /// <summary>Kept by nobody without asking: a change shows at once, and an unchanged page costs a 304.</summary>
    protected virtual string CacheControl => "public, max-age=0, must-revalidate";

    protected virtual Reader ReaderOf(HttpContext context) => Reader.For(context);

    protected async Task PrepareAsync()
    {
        var services = HttpContext.RequestServices;
        Reader = ReaderOf(HttpContext);
        var preview = HttpContext.Features.Get<Preview>();
        IsPreview = preview is not null;
        Network = preview?.Network ?? await services.GetRequiredService<Publication>().CurrentAsync(HttpContext.RequestAborted);
        Links = services.GetRequiredService<PortalLinksFactory>().For(Request);
        ThisYear = services.GetRequiredService<PortalCalendar>().ThisYear;
        if (!IsPreview) Response.Headers.CacheControl = CacheControl;
    }
}
