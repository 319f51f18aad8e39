using System.Text.RegularExpressions;
using UccnPortal.Markup;
using UccnPortal.Text;

namespace UccnPortal.Pages.About;

/// <summary>A telephone number with its country code, such as <c>0086 21 65987687 ext. 8002</c>.</summary>
public sealed partial record TelephoneNumber(string Number, string Extension)
{
    [GeneratedRegex(@"^(?<number>(?:00|\+)[\d -]{6,24}?)(?: *(?:ext\.?|转) *(?<extension>\d{1,8}))?$")]
    private static partial Regex Written();

    /// <summary>Returns null for a number without a country code.</summary>
    public static TelephoneNumber? Parse(string text) =>
        Written().Match(text) is { Success: true } match
            ? new TelephoneNumber(match.Groups["number"].Value, match.Groups["extension"].Value)
            : null;

    /// <summary>The <c>tel:</c> address (RFC 3966).</summary>
    public string Address
    {
        get
        {
            var digits = string.Concat(Number.Where(char.IsAsciiDigit));
            var number = Number[0] == '+' ? digits : digits[2..];
            return $"tel:+{number}{(Extension.Length > 0 ? $";ext={Extension}" : "")}";
        }
    }

    public string Format(Reader reader) => Extension.Length > 0 ? reader.Text(UiText.About.Extension, Number, Extension) : Number;
}
