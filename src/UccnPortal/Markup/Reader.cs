using Microsoft.AspNetCore.Html;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Markup;

/// <summary>The reader's language, and how texts are shown in it.</summary>
public sealed class Reader(Language language)
{
    public Language Language { get; } = language;
    public Language Other { get; } = language.Other();

    /// <summary>Replaced while a part of the page is rendered by itself.</summary>
    public RemarkLog Remarks { get; set; } = new();

    /// <summary>The space between two sentences; Chinese has none.</summary>
    public string Space => Language == Language.En ? " " : "";

    public static Reader For(HttpContext context) => new(Languages.FromCode(context.GetRouteValue("lang") as string) ?? Language.Zh);

    /// <summary>Plain text for the interface and attributes; falls back to the other language.</summary>
    public string Text(LocalizedText text) => text.In(Language) is { Length: > 0 } words ? words : text.In(Other);

    /// <summary>The <c>lang</c> of the result of <see cref="Text(LocalizedText)"/>; null if it is the page's language.</summary>
    public string? TagOf(LocalizedText text) => text.In(Language).Length > 0 || text.IsEmpty ? null : Other.Tag();

    public string Text(LocalizedText text, params ReadOnlySpan<object?> values) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, Text(text), values);

    /// <summary>Content text as HTML in the reader's language, or else in the other one with its <c>lang</c>.</summary>
    public IHtmlContent Show(LocalizedText text) => new ShownText(text, Language, this);

    /// <summary>A name in a narrow place, where a Chinese line breaks between phrases: 手工艺与 | 民间艺术.</summary>
    public IHtmlContent ShowPhrases(LocalizedText name) => new ShownText(name, Language, this, keepsPhrases: true);

    /// <summary>The text in the other language with its <c>lang</c>; empty if there is none.</summary>
    public IHtmlContent ShowOther(LocalizedText text) => text.In(Other).Length == 0 ? HtmlString.Empty : new ShownText(text, Other, this);

    public IHtmlContent ShowMarkdown(LocalizedText text, bool sideBySide = false) => new MarkdownText(text, this, sideBySide);

    /// <summary>Remembers the state of a text that is shown in the language, although another may have been wanted.</summary>
    public void Notice(LocalizedText text, Language shown, Language wanted) =>
        Remarks.Notice(
            shown != wanted
                ? (shown == Language.Zh ? TextRemarks.OnlyChinese : TextRemarks.OnlyEnglish)
                : text.StateIn(shown) switch
                {
                    TextState.Pending => TextRemarks.Pending,
                    TextState.NeedsReview => TextRemarks.ToVerify,
                    _ => TextRemarks.None,
                }
        );

    public string Text(PartialDate date) => Dates.Format(date, Language);
}
