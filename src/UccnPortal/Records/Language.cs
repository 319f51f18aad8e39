namespace UccnPortal.Records;

/// <summary>The two languages of the portal, of equal rank.</summary>
public enum Language
{
    Zh,
    En,
}

public static class Languages
{
    public static readonly IReadOnlyList<Language> All = [Language.Zh, Language.En];

    /// <summary>The first path segment: <c>zh</c> or <c>en</c>.</summary>
    public static string Code(this Language language) => language == Language.Zh ? "zh" : "en";

    /// <summary>The value of the HTML <c>lang</c> attribute.</summary>
    public static string Tag(this Language language) => language == Language.Zh ? "zh-Hans" : "en";

    public static Language Other(this Language language) => language == Language.Zh ? Language.En : Language.Zh;

    public static Language? FromCode(string? code) => code switch { "zh" => Language.Zh, "en" => Language.En, _ => null };
}
