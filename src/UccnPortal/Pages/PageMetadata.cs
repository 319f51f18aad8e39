using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;
using UccnPortal.Drawings;
using UccnPortal.Http.Caching;
using UccnPortal.Text;

namespace UccnPortal.Pages;

public sealed record Breadcrumb(string Name, string Path);

public sealed record PagePicture(string Path, string Words);

/// <summary>Metadata for programs in the page head: share picture and JSON-LD. It contains nothing that the page does not say.</summary>
internal sealed class PageMetadata(PortalPage page, PictureFonts fonts) : IHtmlContent
{
    /// <summary>Escapes &lt;, &gt;, &amp; and quotation marks, so that no text can end the script element; keeps Chinese as is.</summary>
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (page.Picture is { } picture && fonts.AreThere)
        {
            Write("og:image", AddressedText.Origin + picture.Path);
            Write("og:image:type", "image/png");
            Write("og:image:width", SharePicture.Width.ToString(CultureInfo.InvariantCulture));
            Write("og:image:height", SharePicture.Height.ToString(CultureInfo.InvariantCulture));
            Write("og:image:alt", picture.Words);
            writer.Write("<meta name=\"twitter:card\" content=\"summary_large_image\">\n");
        }

        var about = new[] { Breadcrumbs(), page.StructuredData(new StructuredDataBuilder(page.Reader, page.Network)) }
            .OfType<JsonObject>()
            .ToArray<JsonNode>();
        if (about.Length == 0)
            return;

        var graph = new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = new JsonArray(about) };
        writer.Write("<script type=\"application/ld+json\">");
        writer.Write(graph.ToJsonString(Json));
        writer.Write("</script>\n");

        void Write(string property, string content)
        {
            writer.Write($"<meta property=\"{property}\" content=\"");
            encoder.Encode(writer, content);
            writer.Write("\">\n");
        }
    }

    private JsonObject? Breadcrumbs()
    {
        var steps = page.Breadcrumbs.ToList();
        if (steps.Count == 0)
            return null;

        var home = new Breadcrumb(page.Text(UiText.Site.Home), page.Links.Home(page.Language));
        return new JsonObject
        {
            ["@type"] = "BreadcrumbList",
            ["itemListElement"] = new JsonArray([
                .. steps
                    .Prepend(home)
                    .Select(
                        (step, i) =>
                            new JsonObject
                            {
                                ["@type"] = "ListItem",
                                ["position"] = i + 1,
                                ["name"] = step.Name,
                                ["item"] = AddressedText.Origin + step.Path,
                            }
                    ),
            ]),
        };
    }
}
