using System.Reflection;

namespace UccnPortal.Records;

public static class TextLength
{
    public const int Line = 200;
    public const int Prose = 2_000;
    public const int Markdown = 20_000;
    public const int WebAddress = 2_000;
    public const int MailAddress = 254;
    public const int Telephone = 60;

    public static int Of(PropertyInfo property) =>
        property.GetCustomAttribute<ProseAttribute>() is { } prose
            ? prose.Markdown
                ? Markdown
                : Prose
            : property.IsDefined(typeof(WebAddressAttribute))
                ? WebAddress
                : property.IsDefined(typeof(MailAddressAttribute))
                    ? MailAddress
                    : property.IsDefined(typeof(TelephoneAttribute))
                        ? Telephone
                        : property.DeclaringType == typeof(Record) && property.Name == nameof(Record.Slug)
                            ? Record.SlugMax
                            : Line;
}
