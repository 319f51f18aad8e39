using System.Text.Json.Serialization;

namespace UccnPortal.Records;

/// <summary>How far a text can be trusted. An empty text counts as missing, whatever its state is.</summary>
[JsonConverter(typeof(CamelCaseEnum<TextState>))]
public enum TextState
{
    Approved,

    /// <summary>Worded or translated by us and not confirmed by the owner (译文，待核定).</summary>
    Pending,
    NeedsReview,
    Missing,
}

public sealed record LocalizedText
{
    public static readonly LocalizedText Empty = new();

    private readonly string _zh = "";
    private readonly string _en = "";

    public LocalizedText() { }

    /// <summary>Keeps texts from code as written, including spaces at the ends; only typed input is trimmed.</summary>
    public LocalizedText(string zh, string en)
    {
        _zh = zh;
        _en = en;
    }

    public static LocalizedText Same(string text) => new(text, text);

    /// <summary>Accepts null, because empty form fields arrive as null.</summary>
    public string Zh
    {
        get => _zh;
        init => _zh = value?.Trim() ?? "";
    }
    public string En
    {
        get => _en;
        init => _en = value?.Trim() ?? "";
    }

    [JsonPropertyName("zhState")]
    public TextState ZhState { get; init; }

    [JsonPropertyName("enState")]
    public TextState EnState { get; init; }

    [JsonIgnore]
    public bool IsEmpty => Zh.Length == 0 && En.Length == 0;

    public string In(Language language) => language == Language.Zh ? Zh : En;

    /// <summary>A text that is there although it was recorded as missing waits for approval.</summary>
    public TextState StateIn(Language language) =>
        In(language).Length == 0 ? TextState.Missing
        : (language == Language.Zh ? ZhState : EnState) is var state and not TextState.Missing ? state
        : TextState.Pending;

    public override string ToString() => throw new InvalidOperationException("A bilingual text has no single wording: choose a language.");
}
