using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace UccnPortal.Http.Caching;

public sealed class AddressedText(string text)
{
    /// <summary>Stands for the origin while the text is made. Encoders do not change it, and nobody can own it (RFC 2606).</summary>
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
