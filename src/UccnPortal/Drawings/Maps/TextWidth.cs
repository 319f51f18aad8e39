namespace UccnPortal.Drawings.Maps;

/// <summary>Estimates the width of a bold name without a font, slightly too wide, because readers have different fonts.</summary>
internal static class TextWidth
{
    public static double Of(string text, double fontSize) => text.Sum(EmOf) * fontSize;

    private static double EmOf(char letter) =>
        letter switch
        {
            >= '\u2E80' => 1,
            ' ' => 0.28,
            'i' or 'j' or 'l' or 't' or 'f' or 'r' or 'I' or '\'' or '’' or '.' or ',' or '-' or '(' or ')' => 0.42,
            'm' or 'w' or 'M' or 'W' => 0.98,
            _ when char.IsUpper(letter) => 0.76,
            _ => 0.64,
        };
}
