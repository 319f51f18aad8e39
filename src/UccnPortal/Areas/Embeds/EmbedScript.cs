using System.Security.Cryptography;

namespace UccnPortal.Areas.Embeds;

/// <summary>The script for host pages, at a stable address and at an immutable one that contains its hash.</summary>
public sealed class EmbedScript
{
    public const string File = "js/embed-host.js";

    internal const string ForEver = "public, max-age=31536000, immutable";

    private const int VersionLength = 16;

    private readonly byte[] _bytes;

    public EmbedScript(IWebHostEnvironment environment)
    {
        using var file = environment.WebRootFileProvider.GetFileInfo(File).CreateReadStream();
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        _bytes = bytes.ToArray();
        Version = Convert.ToHexStringLower(SHA256.HashData(_bytes))[..VersionLength];
        Integrity = $"sha384-{Convert.ToBase64String(SHA384.HashData(_bytes))}";
    }

    public string Version { get; }

    public string Integrity { get; }

    /// <param name="version">Null for the stable address.</param>
    public IResult Answer(HttpContext context, string? version = null)
    {
        if (version is not null && version != Version)
            return Results.NotFound();

        context.Response.Headers.CacheControl = version is null ? "public, max-age=3600, stale-while-revalidate=86400" : ForEver;
        return Results.Bytes(_bytes, "text/javascript; charset=utf-8");
    }
}
