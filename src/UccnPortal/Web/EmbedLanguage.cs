using UccnPortal.Records;

namespace UccnPortal.Web;

/// <summary>The language segment of an embed's address: one language, or <c>bi</c>: both, Chinese leading.</summary>
public readonly record struct EmbedLanguage(Language Leading, bool IsBilingual)
{
    public static EmbedLanguage? FromCode(string? code) =>
        code == "bi" ? new EmbedLanguage(Language.Zh, true) : Languages.FromCode(code) is { } language ? new EmbedLanguage(language, false) : null;
}
