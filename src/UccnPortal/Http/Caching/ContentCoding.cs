using System.IO.Compression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace UccnPortal.Http.Caching;

public enum ContentCoding
{
    Identity,
    Gzip,
    Brotli,
}

public static class ContentCodings
{
    /// <summary>The best coding that a client accepts. Cache keys never contain the raw header, which clients can invent.</summary>
    public static ContentCoding Accepted(StringValues header) =>
        header.Count switch
        {
            0 => ContentCoding.Identity,
            1 => header[0] switch
            {
                "gzip, deflate, br, zstd" or "gzip, deflate, br" or "br" => ContentCoding.Brotli,
                "gzip, deflate" or "gzip" => ContentCoding.Gzip,
                null or "" or "identity" => ContentCoding.Identity,
                _ => Parsed(header),
            },
            _ => Parsed(header),
        };

    public static string? Name(this ContentCoding coding) =>
        coding switch
        {
            ContentCoding.Brotli => "br",
            ContentCoding.Gzip => "gzip",
            _ => null,
        };

    public static byte[] Encode(this ContentCoding coding, ReadOnlySpan<byte> body, CompressionLevel level)
    {
        if (coding == ContentCoding.Identity)
            return body.ToArray();

        using var target = new MemoryStream(body.Length / 3);
        using (
            Stream encoder =
                coding == ContentCoding.Brotli
                    ? new BrotliStream(target, level, leaveOpen: true)
                    : new GZipStream(target, level, leaveOpen: true)
        )
        {
            encoder.Write(body);
        }

        return target.ToArray();
    }

    private static ContentCoding Parsed(StringValues header)
    {
        if (!StringWithQualityHeaderValue.TryParseList(header.ToArray()!, out var codings))
            return ContentCoding.Identity;

        double Quality(string name) =>
            codings.FirstOrDefault(coding => coding.Value.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } named
                ? named.Quality ?? 1
            : codings.FirstOrDefault(coding => coding.Value == "*") is { } any ? any.Quality ?? 1
            : 0;

        var (brotli, gzip) = (Quality("br"), Quality("gzip"));
        if (brotli > 0 && brotli >= gzip)
            return ContentCoding.Brotli;
        return gzip > 0 ? ContentCoding.Gzip : ContentCoding.Identity;
    }
}
