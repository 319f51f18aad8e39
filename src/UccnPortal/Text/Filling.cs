using System.Globalization;
using UccnPortal.Records;

namespace UccnPortal.Text;

public static class Filling
{
    /// <summary>The same words in both languages with {0}, {1} … filled in.</summary>
    public static LocalizedText With(this LocalizedText text, params ReadOnlySpan<object?> values) =>
        new(string.Format(CultureInfo.InvariantCulture, text.Zh, values), string.Format(CultureInfo.InvariantCulture, text.En, values));

    /// <summary>The same words with {0} filled in, in each language by its own.</summary>
    public static LocalizedText With(this LocalizedText text, LocalizedText value) =>
        new(string.Format(CultureInfo.InvariantCulture, text.Zh, value.Zh), string.Format(CultureInfo.InvariantCulture, text.En, value.En));
}
