namespace UccnPortal.Records;

public enum Language
{
    Zh,
    En,
}

public static class Languages
{
    public static readonly IReadOnlyList<Language> All = [Language.Zh, Language.En];

    public static string Code(this Language language) => language == Language.Zh ? "zh" : "en";

    public static string Tag(this Language language) => language == Language.Zh ? "zh-Hans" : "en";

    public static Language Other(this Language language) => language == Language.Zh ? Language.En : Language.Zh;

    public static Language? FromCode(string? code) =>
        code switch
        {
            "zh" => Language.Zh,
            "en" => Language.En,
            _ => null,
        };
}
