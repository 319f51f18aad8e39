using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Tests.Support;

/// <summary>Rules for every public page. Each rule returns the violations.</summary>
internal static partial class PageRules
{
    public static readonly IReadOnlyDictionary<string, Func<Answer, IEnumerable<string>>> All = new Dictionary<
        string,
        Func<Answer, IEnumerable<string>>
    >
    {
        [nameof(IsHtml)] = IsHtml,
        [nameof(SaysItsLanguage)] = SaysItsLanguage,
        [nameof(HasOneHeading)] = HasOneHeading,
        [nameof(HasTitleAndDescription)] = HasTitleAndDescription,
        [nameof(NamesItselfAndItsTwin)] = NamesItselfAndItsTwin,
        [nameof(NamesItselfOnPaper)] = NamesItselfOnPaper,
        [nameof(HasNoEmptyAddress)] = HasNoEmptyAddress,
        [nameof(HasNoCodeShowing)] = HasNoCodeShowing,
        [nameof(HasNothingInline)] = HasNothingInline,
        [nameof(HasNoFormButSearches)] = HasNoFormButSearches,
        [nameof(HasUniqueIds)] = HasUniqueIds,
        [nameof(HasHeadersOfItsKind)] = HasHeadersOfItsKind,
        [nameof(LoadsNothingFromElsewhere)] = LoadsNothingFromElsewhere,
        [nameof(MarksChinese)] = MarksChinese,
        [nameof(MarksEnglish)] = MarksEnglish,
        [nameof(IsInPlainWords)] = IsInPlainWords,
        [nameof(HasNoTypedSpaces)] = HasNoTypedSpaces,
        [nameof(KeepsMarksWithItems)] = KeepsMarksWithItems,
    };

    private const string PagePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src "
        + "'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private const string EmbedPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; "
        + "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    /// <summary>All security headers of a kind; a header of this list that is not in the kind's row must be absent.</summary>
    private static readonly Dictionary<string, string> PageHeaders = new()
    {
        ["Content-Security-Policy"] = PagePolicy,
        ["X-Content-Type-Options"] = "nosniff",
        ["Referrer-Policy"] = "strict-origin-when-cross-origin",
        ["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
        ["Cache-Control"] = "public, max-age=0, must-revalidate",
        ["Content-Type"] = "text/html; charset=utf-8",
        ["Vary"] = "Accept-Encoding",
    };

    private static readonly Dictionary<string, string> EmbedHeaders = new()
    {
        ["Content-Security-Policy"] = EmbedPolicy,
        ["X-Content-Type-Options"] = "nosniff",
        ["Referrer-Policy"] = "strict-origin-when-cross-origin",
        ["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()",
        ["Cross-Origin-Embedder-Policy"] = "require-corp",
        ["Cross-Origin-Resource-Policy"] = "cross-origin",
        ["Access-Control-Allow-Origin"] = "*",
        ["X-Robots-Tag"] = "noindex",
        ["Cache-Control"] = "public, max-age=300, s-maxage=3600, stale-while-revalidate=86400",
        ["Content-Type"] = "text/html; charset=utf-8",
        ["Vary"] = "Accept-Encoding",
    };

    private static readonly Dictionary<string, string> BuilderHeaders = new(PageHeaders)
    {
        ["Content-Security-Policy"] = PagePolicy.Replace("object-src", "frame-src 'self'; object-src", StringComparison.Ordinal),
    };

    /// <summary>Errors of embeds are shown within the frame.</summary>
    private static readonly Dictionary<string, string> MissingEmbedHeaders = new(EmbedHeaders.Where(header => header.Key != "Vary"))
    {
        ["Cache-Control"] = "no-store",
    };

    private static readonly Dictionary<string, string> ErrorHeaders = new(PageHeaders.Where(header => header.Key != "Vary"))
    {
        ["Cache-Control"] = "no-store",
    };

    // The framework disables all caches for internal errors.
    private static readonly Dictionary<string, string> FailureHeaders = new(ErrorHeaders)
    {
        ["Cache-Control"] = "no-cache,no-store",
        ["Pragma"] = "no-cache",
        ["Expires"] = "-1",
    };

    private static readonly string[] EnglishUiWords =
    [
        .. typeof(UiText)
            .GetNestedTypes()
            .Append(typeof(StateWords))
            .SelectMany(area => area.GetFields(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static))
            .Select(field => field.GetValue(null))
            .OfType<LocalizedText>()
            .Where(text => text.En != text.Zh && text.En.Length > 3 && !text.En.Contains('{', StringComparison.Ordinal))
            .Select(text => text.En),
    ];

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}\p{IsCJKSymbolsandPunctuation}]")]
    private static partial Regex Han();

    [GeneratedRegex(@"\b[A-Za-z]{2,}(?: [a-z]{2,}){2,}")]
    private static partial Regex EnglishPhrase();

    [GeneratedRegex(@"LocalizedText|System\.|Microsoft\.|UccnPortal\.|\{\d\}|&amp;(?:amp|lt|gt|quot|#)")]
    private static partial Regex Code();

    public static IEnumerable<string> IsHtml(Answer page)
    {
        if (page.Status != HttpStatusCode.OK)
            yield return $"answers {(int)page.Status}";
        if (!page.Body.TrimStart().StartsWith("<!DOCTYPE html>", StringComparison.OrdinalIgnoreCase))
            yield return "has no doctype";
        if (!page.Body.TrimEnd().EndsWith("</html>", StringComparison.Ordinal))
            yield return "is cut off";
    }

    public static IEnumerable<string> SaysItsLanguage(Answer page)
    {
        var expected =
            page.Path.StartsWith("/en", StringComparison.Ordinal) || page.Path.StartsWith("/embed/v1/en", StringComparison.Ordinal)
                ? "en"
                : "zh-Hans";
        if (page.Document.DocumentElement.GetAttribute("lang") is var language && language != expected)
            yield return $"has lang {language}";
    }

    public static IEnumerable<string> HasOneHeading(Answer page)
    {
        var headings = page.Document.QuerySelectorAll("h1");
        if (headings.Length != 1)
            yield return $"has {headings.Length} h1";
        if (headings.Any(heading => heading.TextContent.Trim().Length == 0))
            yield return "has an empty h1";
    }

    public static IEnumerable<string> HasTitleAndDescription(Answer page)
    {
        if (string.IsNullOrWhiteSpace(page.Document.Title))
            yield return "has no title";
        if (IsEmbed(page))
            yield break;

        var description = page.Document.QuerySelector("meta[name=description]")?.GetAttribute("content");
        if (string.IsNullOrWhiteSpace(description))
            yield return "has no description";
    }

    /// <summary>An indexable page names its canonical address and both languages; any other page has none and is marked noindex.</summary>
    public static IEnumerable<string> NamesItselfAndItsTwin(Answer page)
    {
        var found = page
            .Document.QuerySelectorAll("link[rel=canonical], link[rel=alternate][hreflang]")
            .Select(link => $"{link.GetAttribute("hreflang") ?? "canonical"} {link.GetAttribute("href")}")
            .ToList();
        if (IsEmbed(page))
        {
            if (
                found is not [var only]
                || !only.StartsWith($"canonical {Site.Origin}/", StringComparison.Ordinal)
                || only.Contains("/embed/", StringComparison.Ordinal)
            )
            {
                yield return "an embed names the page that it is a window on, and nothing else";
            }

            yield break;
        }

        var rest = page.Path[3..];
        var expected = new[]
        {
            $"canonical {Site.Origin}{page.Path}",
            $"zh-Hans {Site.Origin}/zh{rest}",
            $"en {Site.Origin}/en{rest}",
            $"x-default {Site.Origin}/zh{rest}",
        };
        foreach (var lacking in expected.Except(found))
            yield return $"lacks {lacking}";
        foreach (var surplus in found.Except(expected))
            yield return $"has {surplus}";
        if (page.Document.QuerySelector("meta[name=robots]") is not null)
            yield return "keeps itself from being found";
        if (page.Document.QuerySelector($"a[hreflang][href='/{(page.Language == "en" ? "zh" : "en")}{rest}']") is null)
            yield return "has no link to its twin";
    }

    /// <summary>The foot of a printed page says its address and the date of the data.</summary>
    public static IEnumerable<string> NamesItselfOnPaper(Answer page)
    {
        if (IsEmbed(page))
            yield break;

        var foot = page.Document.QuerySelectorAll(".printed-foot > span").Select(part => part.TextContent).ToList();
        if (foot is not [var address, var date])
            yield return "has no foot for print";
        else if (address != Site.Origin + page.Path)
            yield return $"says in print that it is {address}";
        else if (!date.Contains("2025", StringComparison.Ordinal)) // The year of the last call that the seed files know.
            yield return $"dates its data in print: {date}";
    }

    public static IEnumerable<string> HasNoEmptyAddress(Answer page) =>
        from element in page.Document.All
        from name in new[] { "href", "src", "action", "srcset" }
        let value = element.GetAttribute(name)
        where
            value is not null
            && (
                value.Trim().Length == 0
                || value == "#"
                || value.Contains("//", StringComparison.Ordinal) && !value.Contains("://", StringComparison.Ordinal)
                || value.StartsWith('~')
            )
        select $"{element.LocalName} {name}=\"{value}\"";

    public static IEnumerable<string> HasNoCodeShowing(Answer page)
    {
        foreach (Match match in Code().Matches(page.Body))
            yield return match.Value;
        foreach (
            var element in page.Document.All.Where(element =>
                element.LocalName.StartsWith("asp-", StringComparison.Ordinal)
                || element.Attributes.Any(attribute => attribute.Name.StartsWith("asp-", StringComparison.Ordinal))
            )
        )
        {
            yield return element.OuterHtml;
        }
    }

    /// <summary>The content security policy forbids it.</summary>
    public static IEnumerable<string> HasNothingInline(Answer page) =>
        page.Document.All.Where(IsInline).Select(element => element.OuterHtml[..Math.Min(80, element.OuterHtml.Length)]);

    private static bool IsInline(IElement element) =>
        element is IHtmlStyleElement
        || (
            element is IHtmlScriptElement script
            && !script.HasAttribute("src")
            && (script.Type is null or "" or "text/javascript" or "module")
        )
        || element.Attributes.Any(attribute =>
            attribute.Name == "style"
            || attribute.Name.StartsWith("on", StringComparison.Ordinal)
            || (
                Addresses.Contains(attribute.Name)
                && attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
            )
        );

    /// <summary>Attributes that a browser follows. In other attributes, such as a description, the same text is harmless.</summary>
    private static readonly string[] Addresses = ["href", "src", "action", "formaction", "data", "poster", "xlink:href"];

    public static IEnumerable<string> HasNoFormButSearches(Answer page)
    {
        foreach (var form in page.Document.QuerySelectorAll("form"))
        {
            if (IsEmbed(page))
                yield return "an embed has no form";
            if (!"get".Equals(form.GetAttribute("method") ?? "get", StringComparison.OrdinalIgnoreCase))
                yield return "a public form asks and never sends";
        }

        if (page.Body.Contains("__RequestVerificationToken", StringComparison.Ordinal))
            yield return "has an antiforgery token";
        if (page.Body.Contains("/admin", StringComparison.Ordinal))
            yield return "links to the admin";
    }

    public static IEnumerable<string> HasUniqueIds(Answer page) =>
        page
            .Document.All.Where(element => element.HasAttribute("id"))
            .GroupBy(element => element.Id)
            .Where(same => same.Count() > 1 || string.IsNullOrWhiteSpace(same.Key))
            .Select(same => $"id {same.Key} × {same.Count()}");

    public static IEnumerable<string> HasHeadersOfItsKind(Answer page)
    {
        var expected = page.Status switch
        {
            >= HttpStatusCode.InternalServerError => FailureHeaders,
            not HttpStatusCode.OK => IsEmbed(page) ? MissingEmbedHeaders : ErrorHeaders,
            _ => IsEmbed(page) ? EmbedHeaders
            : IsBuilder(page) ? BuilderHeaders
            : PageHeaders,
        };
        foreach (var (name, value) in expected)
        {
            if (!page.Headers.TryGetValue(name, out var actual))
                yield return $"lacks {name}";
            else if (actual != value)
                yield return $"{name}: {actual}";
        }

        string[] others = page.Status != HttpStatusCode.OK ? ["Content-Length", "Vary"] : ["Content-Length", "ETag", "Link"];
        foreach (
            var name in page
                .Headers.Keys.Except(expected.Keys, StringComparer.OrdinalIgnoreCase)
                .Except(others, StringComparer.OrdinalIgnoreCase)
        )
        {
            yield return $"has {name}: {page.Headers[name]}";
        }

        if (page.Status != HttpStatusCode.OK)
            yield break;

        if (!page.Headers.TryGetValue("ETag", out var tag) || !StrongTag().IsMatch(tag))
            yield return $"has no strong tag: {tag}";
        if (
            IsEmbed(page)
            && (!page.Headers.TryGetValue("Link", out var link) || !link.EndsWith(">; rel=\"canonical\"", StringComparison.Ordinal))
        )
        {
            yield return "an embed names its page in a Link header";
        }
    }

    [GeneratedRegex("^\"[!#-~]+\"$")]
    private static partial Regex StrongTag();

    public static IEnumerable<string> LoadsNothingFromElsewhere(Answer page) =>
        from element in page.Document.QuerySelectorAll(
            "img, script, iframe, source, video, audio, object, embed, use, image, link:not([rel=canonical]):not([rel=alternate])"
        )
        from name in new[] { "src", "href", "srcset", "data", "xlink:href" }
        let address = element.GetAttribute(name)
        where
            address is not null
            && !(address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal))
            && !address.StartsWith('#')
        select $"{element.LocalName} loads {address}";

    /// <summary>Chinese on an English page must be marked.</summary>
    public static IEnumerable<string> MarksChinese(Answer page) =>
        SaysItsLanguage(page).Any() || page.Document.DocumentElement.GetAttribute("lang") != "en"
            ? []
            : Html.Words(page.Document)
                .Where(words =>
                    Han().IsMatch(words.Text)
                    && !words.Language.StartsWith("zh", StringComparison.Ordinal)
                    && !words.Language.StartsWith("ja", StringComparison.Ordinal)
                    && !words.Language.StartsWith("ko", StringComparison.Ordinal)
                )
                .Select(words => $"'{words.Text}' in {words.Language}");

    /// <summary>English on a Chinese page must be marked: no words of the English interface and no phrases.</summary>
    public static IEnumerable<string> MarksEnglish(Answer page) =>
        page.Document.DocumentElement.GetAttribute("lang") != "zh-Hans"
            ? []
            : Html.Words(page.Document)
                .Where(words => words.Language == "zh-Hans" && (EnglishUiWords.Contains(words.Text) || EnglishPhrase().IsMatch(words.Text)))
                .Select(words => $"'{words.Text}' in {words.Language}");

    /// <summary>The brochure's own words, which its decisions and figure titles keep.</summary>
    private static readonly string[] Printed =
    [
        "会员城市分摊秘书处",
        "秘书处由会员城市承办",
        "所有会员城市的",
        "相关城市的 support letters",
        "有关城市的 support letters",
        "59 座城市",
        "自 2019 年起每个国家",
    ];

    /// <summary>Words that no public sentence uses.</summary>
    private static readonly string[] BookishWords =
    [
        "全网",
        "决定于",
        "所印",
        "照印",
        "查得",
        "待考",
        "可考",
        "所知",
        "所载",
        "改定",
        "撤下",
        "取用",
        "何以知道",
        "会员城市",
        "after the brochure",
        "take this along",
        "what papers",
        "ways in",
        "cities a country",
        "applications a country",
    ];

    public static IEnumerable<string> IsInPlainWords(Answer page) =>
        from words in Html.Words(page.Document)
        from bookish in BookishWords
        where !IsPrinted(page)
        where WithoutPrinted(words.Text).Contains(bookish, StringComparison.OrdinalIgnoreCase)
        select $"'{bookish}' in '{words.Text}'";

    /// <summary>The page of the brochure's own text keeps its wording and spaces.</summary>
    private static bool IsPrinted(Answer page) => page.Path.EndsWith("/about/brochure", StringComparison.Ordinal);

    private static string WithoutPrinted(string text) =>
        Printed.Aggregate(text, (rest, printed) => rest.Replace(printed, "", StringComparison.Ordinal));

    [GeneratedRegex(
        @"[\p{IsCJKUnifiedIdeographs}，。；：、）》”][ \u00A0]+[A-Za-z0-9]|[A-Za-z0-9%][ \u00A0]+[\p{IsCJKUnifiedIdeographs}（《“]"
    )]
    private static partial Regex TypedSpace();

    /// <summary>The style sheet sets the gap between Chinese and Latin letters or digits; none is typed.</summary>
    public static IEnumerable<string> HasNoTypedSpaces(Answer page) =>
        Html.Words(page.Document)
            .Concat(Dates(page.Document))
            .Where(words => !IsPrinted(page) && words.Language == "zh-Hans" && TypedSpace().IsMatch(WithoutPrinted(words.Text)))
            .Select(words => $"'{words.Text}'");

    /// <summary>Numbers and dates that stay on one line, with the text before and after them.</summary>
    private static IEnumerable<(string Text, string Language)> Dates(IHtmlDocument page) =>
        page.QuerySelectorAll("span.num")
            .Where(date => date.ChildElementCount == 0) // Otherwise both languages stand in it.
            .Select(date =>
                ($"{(date.PreviousSibling as IText)?.Data}{date.TextContent}{(date.NextSibling as IText)?.Data}", Html.LanguageOf(date))
            );

    /// <summary>The mark between two links or names stays on the line of the first. Texts that staff write are left as they are.</summary>
    public static IEnumerable<string> KeepsMarksWithItems(Answer page) =>
        from item in page.Document.QuerySelectorAll("a, bdi")
        where item.NextSibling is IText { Data: ['；' or '、' or ';', ..] }
        where item.ParentElement?.ClassList.Contains("keep") != true && item.Closest(".flow") is null
        where !item.TextContent.All(char.IsAsciiDigit) // The edition's numbers of sources: hundreds, and no inline blocks.
        select item.OuterHtml;

    private static bool IsBuilder(Answer page) => page.Path.Split('?')[0].EndsWith("/embed", StringComparison.Ordinal);

    private static bool IsEmbed(Answer page) => page.Path.StartsWith("/embed/", StringComparison.Ordinal);
}
