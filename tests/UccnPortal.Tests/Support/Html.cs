using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace UccnPortal.Tests.Support;

internal static class Html
{
    private static readonly HtmlParser Parser = new();

    public static IHtmlDocument Parse(string html) => Parser.ParseDocument(html);

    public static async Task<IHtmlDocument> DocumentAsync(this HttpClient client, string path) => Parse(await client.GetStringAsync(path));

    /// <summary>The language in which an element's text is written: its own or its nearest ancestor's.</summary>
    public static string LanguageOf(INode node)
    {
        for (var element = node as IElement ?? node.ParentElement; element is not null; element = element.ParentElement)
        {
            if (element.GetAttribute("lang") is { } language)
                return language;
        }

        return "";
    }

    /// <summary>Text that readers see or hear, except code to copy: text nodes, and attributes that are announced or shown.</summary>
    public static IEnumerable<(string Text, string Language)> Words(IHtmlDocument page)
    {
        foreach (var node in page.DocumentElement.GetDescendants())
        {
            if (
                node is IText text
                && text.ParentElement is not (IHtmlScriptElement or IHtmlStyleElement or IHtmlTextAreaElement { IsReadOnly: true })
                && !string.IsNullOrWhiteSpace(text.Data)
            )
            {
                yield return (text.Data.Trim(), LanguageOf(text));
            }

            if (node is not IElement element)
                continue;

            foreach (var name in new[] { "aria-label", "alt", "title", "placeholder", "aria-description" })
            {
                if (element.GetAttribute(name) is { Length: > 0 } value)
                    yield return (value, LanguageOf(element));
            }

            if (element is IHtmlMetaElement { Name: "description", Content: { Length: > 0 } description })
                yield return (description, LanguageOf(element));
        }
    }
}
