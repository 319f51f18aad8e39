using System.Text.Json.Serialization;

namespace UccnPortal.Records;

/// <summary>How far a text in one language may be trusted. An empty text is <em>missing</em> whatever its state says.</summary>
[JsonConverter(typeof(CamelCaseEnum<TextState>))]
public enum TextState
{
    Approved,
    /// <summary>Worded or translated by us; the owner has not confirmed it ("译文，待核定").</summary>
    Pending,
    /// <summary>Known from general knowledge only, or doubtful: an editor should look at it.</summary>
    NeedsReview,
    Missing,
}

/// <summary>One text in Chinese and English, each language with its own state. Never mutated: use <c>with</c>.</summary>
public sealed record LocalizedText
{
    public static readonly LocalizedText Empty = new();

    private readonly string _zh = "";
    private readonly string _en = "";

    public LocalizedText()
    {
    }

    /// <summary>Words in code are meant as written, a comma with its space included; only what people type is trimmed.</summary>
    public LocalizedText(string zh, string en)
    {
        _zh = zh;
        _en = en;
    }

    /// <summary>What reads alike in both languages: a number, an address.</summary>
    public static LocalizedText Same(string text) => new(text, text);

    /// <summary>An empty form field arrives as null; a text is never null.</summary>
    public string Zh { get => _zh; init => _zh = value?.Trim() ?? ""; }
    public string En { get => _en; init => _en = value?.Trim() ?? ""; }

    [JsonPropertyName("zhState")]
    public TextState ZhState { get; init; }
    [JsonPropertyName("enState")]
    public TextState EnState { get; init; }

    [JsonIgnore]
    public bool IsEmpty => Zh.Length == 0 && En.Length == 0;

    public string In(Language language) => language == Language.Zh ? Zh : En;

    public TextState StateIn(Language language) =>
        In(language).Length == 0 ? TextState.Missing : language == Language.Zh ? ZhState : EnState;

    public override string ToString() => throw new InvalidOperationException("A bilingual text has no single wording: choose a language.");
}
