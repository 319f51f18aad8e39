namespace UccnPortal.Http;

public static class LocalNames
{
    public static IReadOnlyList<string> All { get; } = ["localhost", "127.0.0.1", "[::1]"];

    public static bool Contains(string host) => All.Contains(host, StringComparer.OrdinalIgnoreCase);
}
