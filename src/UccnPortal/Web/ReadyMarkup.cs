using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace UccnPortal.Web;

/// <summary>Markup that was rendered before and is copied into pages as the bytes it will be sent as.</summary>
public sealed class ReadyMarkup(string markup) : IHtmlContent
{
    public static readonly ReadyMarkup Empty = new("");

    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(markup);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (writer is Utf8PageWriter page) page.Write(_bytes);
        else writer.Write(Encoding.UTF8.GetString(_bytes)); // Part of something that is itself only being made ready.
    }

    public override string ToString() => Encoding.UTF8.GetString(_bytes);
}
