using System.IO.Compression;
using System.Net.Http.Headers;

namespace UccnPortal.Tests.Support;

/// <summary>Sends raw requests and returns raw responses: nothing is decoded or followed automatically.</summary>
internal static class Requests
{
    public static Task<HttpResponseMessage> GetAsync(this HttpClient client, string path, params (string Name, string Value)[] headers) =>
        client.SendAsync(HttpMethod.Get, path, headers);

    public static async Task<HttpResponseMessage> SendAsync(
        this HttpClient client,
        HttpMethod method,
        string path,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(
            method,
            path.StartsWith('/') ? client.BaseAddress!.GetLeftPart(UriPartial.Authority) + path : path
        ); // The factory sets it.
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request);
    }

    /// <summary>Sends the path byte for byte, over a real socket.</summary>
    public static Task<HttpResponseMessage> GetUntidiedAsync(this HttpClient client, Uri site, string path) =>
        client.GetAsync(
            new Uri(
                site.GetLeftPart(UriPartial.Authority) + path,
                new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }
            )
        );

    /// <summary>All header fields of an answer, the content's included.</summary>
    public static Dictionary<string, string> AllHeaders(this HttpResponseMessage response) =>
        response
            .Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);

    public static string? Header(this HttpResponseMessage response, string name) => response.AllHeaders().GetValueOrDefault(name);

    /// <summary>The body after undoing the coding that the answer names.</summary>
    public static async Task<string> DecodedAsync(this HttpResponseMessage response)
    {
        await using var body = await response.Content.ReadAsStreamAsync();
        await using Stream decoded = response.Header("Content-Encoding") switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            null => body,
            var other => throw new InvalidOperationException($"Unexpected coding {other}."),
        };
        using var reader = new StreamReader(decoded);
        return await reader.ReadToEndAsync();
    }

    public static EntityTagHeaderValue TagOf(this HttpResponseMessage response) =>
        response.Headers.ETag ?? throw new InvalidOperationException("The answer has no ETag.");
}
