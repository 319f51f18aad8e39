using System.Globalization;
using UccnPortal.Records;

namespace UccnPortal.Text;

public static class Filling
{
    /// <summary>Formats both languages. A language missing in a value is missing in the result; an unapproved state carries over.</summary>
    public static LocalizedText With(this LocalizedText text, params ReadOnlySpan<object?> values)
    {
        var (zh, zhState) = Filled(text.Zh, values, Language.Zh);
        var (en, enState) = Filled(text.En, values, Language.En);
        return new LocalizedText(zh, en) { ZhState = zhState, EnState = enState };
    }

    private static (string Words, TextState State) Filled(string words, ReadOnlySpan<object?> values, Language language)
    {
        var state = TextState.Approved;
        var filling = values.ToArray();
        for (var i = 0; i < filling.Length; i++)
        {
            if (filling[i] is not LocalizedText text)
                continue;

            state = (TextState)Math.Max((int)state, (int)text.StateIn(language));
            filling[i] = text.In(language);
        }

        return state == TextState.Missing ? ("", TextState.Approved) : (string.Format(CultureInfo.InvariantCulture, words, filling), state);
    }
}
