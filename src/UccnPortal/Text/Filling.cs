using System.Globalization;
using UccnPortal.Records;

namespace UccnPortal.Text;

public static class Filling
{
    /// <summary>The same words in both languages with {0}, {1} … filled in; a bilingual value is said in each.</summary>
    public static LocalizedText With(this LocalizedText text, params ReadOnlySpan<object?> values) =>
        new(Fill(text, Language.Zh, values), Fill(text, Language.En, values));

    private static string Fill(LocalizedText text, Language language, ReadOnlySpan<object?> values)
    {
        var said = values.ToArray();
        for (var i = 0; i < said.Length; i++)
        {
            if (said[i] is LocalizedText value) said[i] = value.In(language);
        }

        return string.Format(CultureInfo.InvariantCulture, text.In(language), said);
    }
}
