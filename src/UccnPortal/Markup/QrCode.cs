using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using QRCoder;

namespace UccnPortal.Markup;

/// <summary>A QR code as SVG with its own light background and quiet zone, so that cameras can read it in any colour scheme.</summary>
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

    /// <summary>A stand-alone file without an accessible name, which the page that shows it provides.</summary>
    public static string File(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var side = code.ModuleMatrix.Count.ToString(CultureInfo.InvariantCulture);
        return $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" shape-rendering="crispEdges">"""
            + $"""<path fill="#fff" d="{Ground(side)}"/><path fill="#15171c" d="{Modules(code)}"/></svg>""";
    }

    private static string Ground(string side) => $"M0 0h{side}v{side}H0z";

    private static StringBuilder Modules(QRCodeData code)
    {
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            var row = code.ModuleMatrix[y];
            for (var x = 0; x < row.Count; x++)
            {
                if (!row[x])
                    continue;

                var start = x;
                while (x < row.Count && row[x])
                    x++;
                path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h{start - x}z");
            }
        }

        return path;
    }
}
