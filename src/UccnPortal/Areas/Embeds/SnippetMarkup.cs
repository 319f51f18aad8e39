using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace UccnPortal.Areas.Embeds;

/// <summary>Encodes text for markup that people read and paste, without escaping Chinese characters and apostrophes.</summary>
internal static class SnippetMarkup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>For text and for attributes in double quotes.</summary>
    public static string Of(string words) => Encoder.Encode(words).Replace("&#x27;", "'", StringComparison.Ordinal);
}
