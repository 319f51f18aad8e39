using UccnPortal.Records;

namespace UccnPortal.Areas.Embeds;

/// <summary>The language segment of an embed's address: one language, or <c>bi</c> for both with Chinese first.</summary>
public readonly record struct EmbedLanguage(Language Leading, bool IsBilingual)
{
    private const string Both = "bi";

    public static readonly IReadOnlyList<EmbedLanguage> All =
    [
        .. Languages.All.Select(language => new EmbedLanguage(language, false)),
        new(Language.Zh, true),
    ];

    public string Code => IsBilingual ? Both : Leading.Code();

    public static EmbedLanguage? FromCode(string? code) =>
        code == Both ? new EmbedLanguage(Language.Zh, true)
        : Languages.FromCode(code) is { } language ? new EmbedLanguage(language, false)
        : null;
}
