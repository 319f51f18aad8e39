using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace UccnPortal.Areas.Embeds;

/// <summary>Words within markup that people paste and read: Chinese and apostrophes stand as they are.</summary>
internal static class SnippetMarkup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>For text and for attributes in double quotation marks.</summary>
    public static string Of(string words) => Encoder.Encode(words).Replace("&#x27;", "'", StringComparison.Ordinal);
}
