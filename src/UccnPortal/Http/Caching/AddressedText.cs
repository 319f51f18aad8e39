using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace UccnPortal.Http.Caching;

/// <summary>Ready text in which only the site's own origin is left open, so that one text serves every host the portal is asked under.</summary>
public sealed class AddressedText(string text)
{
    /// <summary>Stands for the origin while the text is made; no encoder touches it and nobody can own it (RFC 2606).</summary>
    public const string Origin = "https://origin.invalid";

    private readonly string[] _parts = text.Split(Origin);

    public IHtmlContent Under(string origin) => _parts is [var whole] ? new HtmlString(whole) : new Addressed(_parts, origin);

    private sealed class Addressed(string[] parts, string origin) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            writer.Write(parts[0]);
            foreach (var part in parts.AsSpan(1))
            {
                encoder.Encode(writer, origin);
                writer.Write(part);
            }
        }
    }
}
