namespace UccnPortal.Http;

public static class LocalNames
{
    public static bool Contains(string host) =>
        host is "127.0.0.1" or "[::1]" || host.Equals("localhost", StringComparison.OrdinalIgnoreCase);
}
