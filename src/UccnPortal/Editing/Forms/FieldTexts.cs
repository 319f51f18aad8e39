using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Editing.Forms;

internal static partial class FieldTexts
{
    // 2017, 2017-10, 2017-10-31, and other common notations: 2017年10月31日, 2017/10/31, 2017.10.
    [GeneratedRegex(@"^(\d{4})(?:年|(?:\s*[-/.年]\s*(\d{1,2})(?:月|(?:\s*[-/.月]\s*(\d{1,2})日?)?)))?$")]
    private static partial Regex DatePattern();

    public static string Name(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static string Show(object? value) =>
        value switch
        {
            null => "",
            bool flag => flag ? "true" : "false",
            Enum choice => Name(choice),
            double number => number.ToString(CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };

    public static (object? Value, LocalizedText? Problem) ReadNumber(string typed) =>
        int.TryParse(Narrow(typed), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? (number, null)
            : (null, UiText.Forms.NoNumber.With(typed));

    public static (object? Value, LocalizedText? Problem) ReadDecimal(string typed) =>
        double.TryParse(
            Narrow(typed).TrimEnd('°'),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        ) && double.IsFinite(number)
            ? (number, null)
            : (null, UiText.Forms.NoDecimal.With(typed));

    public static (int? Value, LocalizedText? Problem) ReadYear(string typed) =>
        Narrow(typed).TrimEnd('年') is { Length: 4 } digits
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? (year, null)
            : (null, UiText.Forms.NoYear.With(typed));

    public static (object? Value, LocalizedText? Problem) ReadDate(string typed)
    {
        if (DatePattern().Match(Narrow(typed)) is { Success: true } match)
        {
            var parts = match.Groups.Values.Skip(1).Where(group => group.Success).Select(group => group.Value.PadLeft(2, '0'));
            if (PartialDate.TryParse(string.Join('-', parts), out var date))
                return (date, null);
        }

        return (null, UiText.Forms.NoDate.With(typed));
    }

    public static (object? Value, LocalizedText? Problem) ReadChoice(Type choices, string typed) =>
        Enum.GetValues(choices).Cast<Enum>().FirstOrDefault(choice => Name(choice) == typed) is { } choice
            ? (choice, null)
            : (null, UiText.Forms.NoChoice.With(typed));

    /// <summary>Converts full-width digits and points, which Chinese keyboards produce.</summary>
    private static string Narrow(string typed) => typed.Normalize(NormalizationForm.FormKC).Replace('。', '.').Trim();
}
