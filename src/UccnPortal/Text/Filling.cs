using System.Globalization;
using UccnPortal.Records;

namespace UccnPortal.Text;

public static class Filling
{
    /// <summary>The same words in both languages with {0}, {1} … filled in; a bilingual value is said in each language.</summary>
    public static LocalizedText With(this LocalizedText text, params ReadOnlySpan<object?> values) =>
        new(Fill(text, values, Language.Zh), Fill(text, values, Language.En));

    private static string Fill(LocalizedText text, ReadOnlySpan<object?> values, Language language)
    {
        var said = new object?[values.Length];
        for (var i = 0; i < values.Length; i++) said[i] = values[i] is LocalizedText words ? words.In(language) : values[i];
        return string.Format(CultureInfo.InvariantCulture, text.In(language), said);
    }
}
