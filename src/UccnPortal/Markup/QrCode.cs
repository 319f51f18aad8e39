using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using QRCoder;

namespace UccnPortal.Markup;

/// <summary>
/// An address as a QR code, drawn as SVG on whole units: dark modules on a light ground of their own, quiet zone included,
/// whatever the page's colours, so that any camera reads it from the screen and from paper.
/// </summary>
public sealed class QrCode(string address, string label) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var side = code.ModuleMatrix.Count.ToString(CultureInfo.InvariantCulture);
        writer.Write($"<svg class=\"qr\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\" role=\"img\" aria-label=\"");
        encoder.Encode(writer, label);
        writer.Write($"\"><path class=\"li\" d=\"{Ground(side)}\" /><path d=\"");
        writer.Write(Modules(code));
        writer.Write("\" /></svg>");
    }

    /// <summary>The code as a file that stands by itself; the page that shows it gives the name.</summary>
    public static string File(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var side = code.ModuleMatrix.Count.ToString(CultureInfo.InvariantCulture);
        return $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" shape-rendering="crispEdges"><path fill="#fff" d="{Ground(side)}"/><path fill="#15171c" d="{Modules(code)}"/></svg>""";
    }

    private static string Ground(string side) => $"M0 0h{side}v{side}H0z";

    // Each run of dark modules in a row is one box.
    private static StringBuilder Modules(QRCodeData code)
    {
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            var row = code.ModuleMatrix[y];
            for (var x = 0; x < row.Count; x++)
            {
                if (!row[x]) continue;

                var start = x;
                while (x < row.Count && row[x]) x++;
                path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h{start - x}z");
            }
        }

        return path;
    }
}
