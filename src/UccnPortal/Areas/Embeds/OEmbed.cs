using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.AspNetCore.WebUtilities;
using UccnPortal.Areas.Embeds.Contents;
using UccnPortal.Drawings;
using UccnPortal.Http.Caching;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Embeds;

/// <summary>oEmbed 1.0 for all pages that can be framed. The given address must be ours and is only parsed, never fetched.</summary>
internal static class OEmbed
{
    private const int UsualWidth = 600;
    private const int LeastHeight = 80;
    private const int CacheSeconds = 3600;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<IResult> AnswerAsync(
        HttpContext context,
        Publication publication,
        TimeProvider time,
        PortalLinksFactory linksFactory,
        PictureFonts fonts
    )
    {
        var asked = PageParameters.Of(context.Request).ToDictionary(StringComparer.Ordinal);
        var links = linksFactory.For(context.Request);
        var format = asked.GetValueOrDefault("format", "");
        if (format is not ("" or "json" or "xml"))
            return Results.StatusCode(StatusCodes.Status501NotImplemented);

        var (url, language) = (
            asked.GetValueOrDefault(PageParameters.Address, ""),
            EmbedLanguage.FromCode(asked.GetValueOrDefault(PageParameters.Language))
        );
        if (
            ContentOf(url, language, links, await publication.CurrentAsync(context.RequestAborted), BeijingTime.YearOf(time))
            is not var (content, isAllUnderstood)
        )
        {
            return Results.NotFound();
        }

        var width = SizeOf(asked.GetValueOrDefault("maxwidth", "")) is { } widest && widest < UsualWidth ? widest : UsualWidth;
        var height = SizeOf(asked.GetValueOrDefault("maxheight", "")) is { } highest && highest < content.Height ? highest : content.Height;
        UnderstoodQuery.Set(
            context,
            asked
                .Select(pair => (pair.Key, pair.Value))
                .Where(pair =>
                    pair.Key switch
                    {
                        PageParameters.Address => isAllUnderstood,
                        PageParameters.Language => language is not null,
                        "maxwidth" => pair.Value == width.ToString(CultureInfo.InvariantCulture),
                        "maxheight" => pair.Value == height.ToString(CultureInfo.InvariantCulture),
                        _ => true,
                    }
                )
        );
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
            .. ThumbnailOf(content, links, fonts),
        ];

        context.Response.Headers.CacheControl = "public, max-age=300";
        return format == "xml"
            ? Results.Text(
                """<?xml version="1.0" encoding="utf-8" standalone="yes"?>"""
                    + "\n"
                    + new XElement("oembed", fields.Select(field => new XElement(field.Name, field.Value))),
                "text/xml",
                Encoding.UTF8
            )
            : Results.Text(
                JsonSerializer.Serialize(fields.ToDictionary(field => field.Name, field => field.Value), Json),
                "application/json",
                Encoding.UTF8
            );
    }

    /// <summary>oEmbed requires all three fields or none.</summary>
    private static IEnumerable<(string, object)> ThumbnailOf(EmbedContent content, PortalLinks links, PictureFonts fonts)
    {
        if (content.SharePicture is not { } picture || !fonts.AreThere)
            yield break;

        yield return ("thumbnail_url", links.Absolute(picture));
        yield return ("thumbnail_width", SharePicture.Width);
        yield return ("thumbnail_height", SharePicture.Height);
    }

    /// <summary>Finds the content for the address of a page or an embed; null if it is not ours or cannot be framed.</summary>
    private static (EmbedContent Content, bool IsAllUnderstood)? ContentOf(
        string url,
        EmbedLanguage? language,
        PortalLinks links,
        PublishedNetwork network,
        int thisYear
    )
    {
        var home = links.Absolute("/");
        if (!url.StartsWith(home, StringComparison.OrdinalIgnoreCase) || !Uri.TryCreate(url, UriKind.Absolute, out var address))
            return null;

        var parameters = QueryHelpers
            .ParseQuery(address.Query)
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToString()))
            .ToList();
        var path = Uri.UnescapeDataString(address.AbsolutePath).Trim('/');
        List<KeyValuePair<string, string>> ofThePage = [];
        var (shown, found) =
            path.Split('/', 4) is ["embed", "v1", var code, var rest] ? (EmbedLanguage.FromCode(code), EmbedKind.Find(rest))
            : path.Split('/', 2) is [var of, var page] && Languages.FromCode(of) is { } spoken
                ? (new EmbedLanguage(spoken, IsBilingual: IsAsked("bi", "1")), EmbedKind.FindForPage(page, IsAsked("view", "map")))
            : (null, null);
        if ((language ?? shown) is not { } wanted || found is not var (kind, slug))
            return null;

        var request = new EmbedRequest(network, thisYear, links, kind, slug, wanted, parameters);
        var content = kind.Of(request);
        var isAllUnderstood =
            content?.Pairs.Select(pair => KeyValuePair.Create(pair.Name, pair.Value)).Concat(ofThePage).ToHashSet().SetEquals(parameters)
            == true;
        content ??= kind.CanonicalSlug(network, slug) is { } canonical ? kind.Of(request with { Slug = canonical }) : null;
        return content is null ? null : (content, isAllUnderstood);

        bool IsAsked(string name, string value)
        {
            var pair = KeyValuePair.Create(name, value);
            if (!parameters.Contains(pair))
                return false;

            ofThePage.Add(pair);
            return true;
        }
    }

    private static int? SizeOf(string asked) =>
        int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0 ? size : null;
}
