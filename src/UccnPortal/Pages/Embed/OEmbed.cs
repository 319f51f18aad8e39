using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.AspNetCore.WebUtilities;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;
using UccnPortal.Web;

namespace UccnPortal.Pages.Embed;

/// <summary>
/// oEmbed 1.0 for every page that can be framed: the frame's markup for its address. The address asked is only read, never
/// fetched, and has to be one of ours.
/// </summary>
internal static class OEmbed
{
    private const int UsualWidth = 600;
    private const int LeastHeight = 80;
    private const int CacheSeconds = 3600;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<IResult> AnswerAsync(HttpContext context, Publication publication, PortalCalendar calendar, LinksOf linksOf)
    {
        var asked = context.Request.Query;
        var links = linksOf.For(context.Request);
        if (asked["format"].ToString() is var format && format is not ("" or "json" or "xml")) return Results.StatusCode(StatusCodes.Status501NotImplemented);
        if (ContentOf(asked["url"].ToString(), asked["lang"].ToString(), links, await publication.CurrentAsync(context.RequestAborted), calendar.ThisYear) is not { } content) return Results.NotFound();

        var width = Math.Min(UsualWidth, SizeOf(asked["maxwidth"].ToString()) ?? UsualWidth);
        var height = Math.Min(content.Height, Math.Max(1, SizeOf(asked["maxheight"].ToString()) ?? content.Height));
        var snippet = new EmbedSnippet(content) { Width = width.ToString(CultureInfo.InvariantCulture), Height = height };
        (string Name, object Value)[] fields =
        [
            ("version", "1.0"),
            ("type", "rich"),
            ("provider_name", UiText.Site.Name.In(content.Language)),
            ("provider_url", links.Absolute(links.Home(content.Language))),
            ("title", content.Title),
            ("author_name", UiText.Site.Name.In(content.Language)),
            ("author_url", links.Absolute(content.Page)),
            ("cache_age", CacheSeconds),
            ("width", width),
            ("height", height),
            ("html", snippet.Frame),
        ];

        context.Response.Headers.CacheControl = "public, max-age=300";
        return format == "xml"
            ? Results.Text("""<?xml version="1.0" encoding="utf-8" standalone="yes"?>""" + "\n" + new XElement("oembed", fields.Select(field => new XElement(field.Name, field.Value))), "text/xml", Encoding.UTF8)
            : Results.Text(JsonSerializer.Serialize(fields.ToDictionary(field => field.Name, field => field.Value), Json), "application/json", Encoding.UTF8);
    }

    /// <summary>What the address of a page or of an embed shows in a frame; null for what is not ours or cannot be framed.</summary>
    public static EmbedContent? ContentOf(string url, string language, PortalLinks links, PublishedNetwork network, int thisYear)
    {
        var home = links.Absolute("/");
        if (!url.StartsWith(home, StringComparison.OrdinalIgnoreCase) || !Uri.TryCreate(url, UriKind.Absolute, out var address)) return null;

        var parameters = QueryHelpers.ParseQuery(address.Query).Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToString())).ToList();
        var path = Uri.UnescapeDataString(address.AbsolutePath).Trim('/').ToLowerInvariant();
        var (shown, found) = path.Split('/', 4) is ["embed", "v1", var code, var rest]
            ? (EmbedLanguage.FromCode(code), EmbedKind.Find(rest))
            : path.Split('/', 2) is [var of, var page] && Languages.FromCode(of) is { } spoken
                ? (new EmbedLanguage(spoken, IsBilingual: parameters.Contains(new("bi", "1"))), EmbedKind.FindForPage(page, parameters.Contains(new("view", "map"))))
                : (null, null);
        if ((EmbedLanguage.FromCode(language) ?? shown) is not { } wanted || found is not var (kind, slug)) return null;

        var request = new EmbedRequest(network, thisYear, links, kind, slug, wanted, parameters);
        return kind.Of(request) ?? (kind.CanonicalSlug(network, slug) is { } canonical ? kind.Of(request with { Slug = canonical }) : null);
    }

    private static int? SizeOf(string asked) => int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0 ? size : null;
}
