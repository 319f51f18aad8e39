using System.Collections.Immutable;
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
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Rehearsing;
using UccnPortal.Text;

namespace UccnPortal.Pages;

/// <summary>The metadata of a page; <c>Path</c> is the canonical path with its query.</summary>
public sealed record PageHead(string Title, string Description, string Path, bool IsIndexed = true);

public abstract class PortalPage : PageModel
{
    public Reader Reader { get; private set; } = null!; // Set before any handler runs.
    public PublishedNetwork Network { get; private set; } = null!; // Set before any handler runs.
    public PortalLinks Links { get; private set; } = null!; // Set before any handler runs.

    /// <summary>The day in Beijing. Pages and fragments are kept for one day, so that they may show it.</summary>
    public DateOnly Today { get; private set; }
    public int ThisYear => Today.Year;

    public PageHead Head { get; protected set; } = new("", "", "/");
    public virtual SiteSection Section => SiteSection.None;

    public virtual PublishedField? CurrentField => null;

    /// <summary>True if other sites can embed the page; oEmbed describes how.</summary>
    public virtual bool IsEmbeddable => false;

    /// <summary>True for a draft previewed by staff in the admin area; its links must open outside the frame.</summary>
    public bool IsPreview { get; private set; }

    /// <summary>False for a page on which no mistake can be reported.</summary>
    public virtual bool OffersReport => !IsPreview;

    public Language Language => Reader.Language;

    /// <summary>What the page does not understand of its query. Unless it reads parameters, that is every one of the site.</summary>
    public virtual IgnoredParameters Ignored { get; protected set; } = new();

    /// <summary>The page's rows as files, for the same query; empty if the page lists nothing.</summary>
    public IReadOnlyList<(ExportFormat Format, string Path)> Files { get; private set; } = [];

    /// <summary>The slug in the page's address. Model binding of this one value would cost as much as rendering a block.</summary>
    protected string Slug => RouteData.Values["slug"] as string ?? "";

    public string Text(LocalizedText text) => Reader.Text(text);

    /// <summary>The fingerprinted address of a file in wwwroot.</summary>
    public string Asset(string path) => "/" + (HttpContext.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>()?[path] ?? path);

    /// <summary>A part that many pages of a language share; rendered once per content version and day.</summary>
    /// <param name="cacheKey">Everything else the part depends on, such as a city. It must have a limited number of values.</param>
    public Task<IHtmlContent> FragmentAsync(IHtmlHelper html, string view, object? cacheKey = null) =>
        FragmentAsync(view, cacheKey, () => RenderAsync(html, view));

    private async Task<IHtmlContent> FragmentAsync(string name, object? cacheKey, Func<Task<AddressedText>> render)
    {
        var fragments = HttpContext.RequestServices.GetRequiredService<Fragments>();
        var fragment = await fragments.OfAsync(Network, new FragmentKey(name, Language, Today, cacheKey), render);
        Reader.Remarks.Add(fragment.Remarks);
        return fragment.Under(Links.Absolute(""));
    }

    public bool KeepsFragments => HttpContext.RequestServices.GetRequiredService<Fragments>().AreKept;

    /// <summary>Renders the part with a placeholder for the origin, so that it can be cached for any host.</summary>
    private async Task<AddressedText> RenderAsync(IHtmlHelper html, string view)
    {
        var (links, remarks) = (Links, Reader.Remarks);
        Links = new PortalLinks(AddressedText.Origin);
        Reader.Remarks = new RemarkLog();
        try
        {
            var content = await html.PartialAsync(view, this);
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            content.WriteTo(text, HttpContext.RequestServices.GetRequiredService<HtmlEncoder>());
            return new AddressedText(text.ToString(), Reader.Remarks);
        }
        finally
        {
            (Links, Reader.Remarks) = (links, remarks);
        }
    }

    /// <summary>The path from the home page to this page, which it includes; empty for pages outside the hierarchy.</summary>
    public virtual IEnumerable<Breadcrumb> Breadcrumbs =>
        SitePage
            .All.Where(entry => entry.Section == Section)
            .Select(entry => new Breadcrumb(Text(entry.Words), entry.PathOf(Links, Language)));

    /// <summary>The page's subject as JSON-LD; null if there is nothing to add to the text.</summary>
    public virtual JsonObject? StructuredData(StructuredDataBuilder data) => null;

    /// <summary>The picture for shared links: that of the page if it always exists, otherwise that of the site.</summary>
    public virtual PagePicture? Picture
    {
        get
        {
            var path = Head.Path.Split('?')[0];
            return SitePage.All.FirstOrDefault(entry => entry.PathOf(Links, Language) == path) is { } page
                ? new(Links.SharePicture(path), Text(page.Words))
                : new(Links.SharePicture(Links.Home(Language)), Text(UiText.Home.Title));
        }
    }

    public Task<IHtmlContent> MetadataAsync() =>
        FragmentAsync(
            nameof(PageMetadata),
            CacheKey,
            () =>
            {
                using var text = new StringWriter(CultureInfo.InvariantCulture);
                var services = HttpContext.RequestServices;
                new PageMetadata(this, services.GetRequiredService<PictureFonts>()).WriteTo(
                    text,
                    services.GetRequiredService<HtmlEncoder>()
                );
                return Task.FromResult(new AddressedText(text.ToString(), new RemarkLog()));
            }
        );

    public string Text(LocalizedText text, params ReadOnlySpan<object?> values) => Reader.Text(text, values);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        await PrepareAsync();
        if (context.HandlerMethod is null)
        {
            // Without this, Razor Pages would show the page, unprepared, for any method.
            Response.Headers.Allow = Methods;
            context.Result = StatusCode(StatusCodes.Status405MethodNotAllowed);
            return;
        }

        if (Request.QueryString.HasValue)
            (_, Ignored) = QueryParameters.Read(PageParameters.Of(Request), Network, ThisYear, ImmutableArray<string>.Empty);
        await next();
        if (!IsEmbeddable || Head.Path.Length <= 1)
            return;

        foreach (var (format, type) in new[] { ("json", "application/json+oembed"), ("xml", "text/xml+oembed") })
        {
            Response.Headers.Append(
                HeaderNames.Link,
                $"<{Links.Absolute(Links.OEmbed(Links.Absolute(Head.Path), format))}>; rel=\"alternate\"; type=\"{type}\""
            );
        }
    }

    /// <summary>Returns 410 Gone with the notice of a withdrawn record.</summary>
    protected StatusCodeResult Gone(WithdrawnRecord record)
    {
        HttpContext.Features.Set(record);
        return StatusCode(StatusCodes.Status410Gone);
    }

    /// <summary>Everything the metadata depend on besides language and day. It must have a limited number of values.</summary>
    protected virtual object CacheKey => GetType();

    /// <summary>The number of a source in the page's own list of sources; null if the page has none and names each in full.</summary>
    public virtual int? NumberOf(Source source) => null;

    /// <summary>Offers the page's rows as files, by links for readers and in the <c>Link</c> header for programs.</summary>
    /// <param name="query">The part of the page's query that selects rows.</param>
    protected void OfferFiles(IEnumerable<ExportFormat> formats, string path, string query = "")
    {
        // Spreadsheets need the byte-order mark to read Chinese; the Link header for programs leaves it out.
        Files =
        [
            .. formats.Select(format =>
                (format, Links.Export(path, format.Suffix, format.Suffix == "csv" ? PageParameters.WithByteOrderMark(query) : query))
            ),
        ];
        Response.Headers.Append(
            HeaderNames.Link,
            string.Join(", ", formats.Select(format => ListFiles.LinkTo(Links.Export(path, format.Suffix, query), format)))
        );
    }

    /// <summary>Caches must revalidate, so that a change shows at once; an unchanged page costs a 304.</summary>
    protected virtual string CacheControl => "public, max-age=0, must-revalidate";

    /// <summary>The methods that the page has handlers for.</summary>
    protected virtual string Methods => "GET, HEAD";

    protected virtual Reader ReaderOf(HttpContext context) => Reader.For(context);

    protected async Task PrepareAsync()
    {
        var services = HttpContext.RequestServices;
        Reader = ReaderOf(HttpContext);
        var preview = HttpContext.Features.Get<Preview>();
        IsPreview = preview is not null;
        Network = preview?.Network ?? await services.GetRequiredService<Publication>().CurrentAsync(HttpContext.RequestAborted);
        Links = services.GetRequiredService<PortalLinksFactory>().For(Request);
        Today = BeijingTime.DayOf(services.GetRequiredService<TimeProvider>());
        if (!IsPreview)
            Response.Headers.CacheControl = CacheControl;
    }
}
