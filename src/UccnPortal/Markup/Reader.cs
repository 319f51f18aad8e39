using Microsoft.AspNetCore.Html;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Markup;

/// <summary>The language a page is read in, and how texts are said in it.</summary>
public sealed class Reader(Language language)
{
    public Language Language { get; } = language;
    public Language Other { get; } = language.Other();

    /// <summary>What parts two sentences in one line: Chinese ones stand close.</summary>
    public string Space => Language == Language.En ? " " : "";

    public static Reader For(HttpContext context) => new(Languages.FromCode(context.GetRouteValue("lang") as string) ?? Language.Zh);

    /// <summary>The bare words, for interface texts and attributes; content falls back to the other language.</summary>
    public string Say(LocalizedText text) => text.In(Language) is { Length: > 0 } words ? words : text.In(Other);

    /// <summary>The <c>lang</c> of what <see cref="Say(LocalizedText)"/> says, where it is not that of the page.</summary>
    public string? TagOf(LocalizedText text) => text.In(Language).Length > 0 || text.IsEmpty ? null : Other.Tag();

    /// <summary>As <see cref="Say(LocalizedText)"/>, with {0}, {1} … filled in.</summary>
    public string Say(LocalizedText text, params ReadOnlySpan<object?> values) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Say(text), values);

    /// <summary>A content text as HTML: in the reader's language if there is one, else in the other, marked as such; a state that is not approved is marked too.</summary>
    public IHtmlContent Show(LocalizedText text) => new ShownText(text, Language, Language);

    /// <summary>The same text in the other language, with its <c>lang</c>; nothing where there is none.</summary>
    public IHtmlContent ShowOther(LocalizedText text) => text.In(Other).Length == 0 ? HtmlString.Empty : new ShownText(text, Other, Language);

    /// <summary>A Markdown text as blocks of HTML; the heading above it is of the second level.</summary>
    public IHtmlContent ShowMarkdown(LocalizedText text, bool sideBySide = false) => new MarkdownText(text, this, sideBySide);

    /// <summary>The second column of a text shown side by side: the other language, or the mark that it is lacking.</summary>
    public IHtmlContent ShowOtherOrMark(LocalizedText text) => new ShownText(text, Other, Language);

    public string Say(PartialDate date) => Dates.Say(date, Language);
}
